using System.Threading.Channels;

namespace Samverkan.Api.Live;

/// <summary>One page that listens. It holds the latest changes only: a page that cannot keep up fetches anew anyway.</summary>
internal sealed class LiveListener(Action<LiveListener> leave) : IDisposable
{
    private readonly Channel<LiveNotice> _changes = Channel.CreateBounded<LiveNotice>(
        new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Hands over a change; never waits.</summary>
    public void Tell(LiveNotice notice) => _changes.Writer.TryWrite(notice);

    /// <summary>The next change, or null when none has come within the time.</summary>
    public async Task<LiveNotice?> NextAsync(TimeSpan within, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(within);
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
