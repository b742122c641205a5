using System.Threading.Channels;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Live;

/// <summary>One page that listens. It holds the latest changes only: a page that cannot keep up fetches anew anyway.</summary>
/// <param name="actor">Who the page belongs to, as of when it began to listen.</param>
/// <param name="time">The clock that waiting goes by.</param>
/// <param name="leave">Called when the page has gone.</param>
internal sealed class LiveListener(Actor actor, TimeProvider time, Action<LiveListener> leave) : IDisposable
{
    /// <summary>Who listens. Whether that still holds is looked up before anything is told.</summary>
    public Actor Actor => actor;

    private readonly Channel<LiveNotice> _changes = Channel.CreateBounded<LiveNotice>(
        new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Hands over a change; never waits.</summary>
    public void Tell(LiveNotice notice) => _changes.Writer.TryWrite(notice);

    /// <summary>The next change, or null when none has come within the time.</summary>
    public async Task<LiveNotice?> NextAsync(TimeSpan within, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(within, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token);
        try
        {
            return await _changes.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => leave(this);
}
