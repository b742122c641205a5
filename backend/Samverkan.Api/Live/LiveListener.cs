using System.Threading.Channels;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>One page that listens. It holds the latest changes only: a page that cannot keep up fetches anew anyway.</summary>
internal sealed class LiveListener(Action<LiveListener> leave) : IDisposable
{
    private readonly Channel<CommittedStream> _changes = Channel.CreateBounded<CommittedStream>(
        new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Hands over a change; never waits.</summary>
    public void Tell(CommittedStream committed) => _changes.Writer.TryWrite(committed);

    /// <summary>The next change, or null when none has come within the time.</summary>
    public async Task<CommittedStream?> NextAsync(TimeSpan within, CancellationToken ct)
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
