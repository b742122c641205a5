using Microsoft.Extensions.Logging;

namespace Samverkan.EventStore;

/// <summary>A stream that has new events: ids only, nothing of their content.</summary>
public sealed record CommittedStream(long Sequence, Guid StreamId, string StreamType);

/// <summary>
/// Tells listeners in this process which streams have changed. Every host follows the log for itself, without a leader. It only
/// looks while somebody listens.
/// </summary>
public sealed class CommitFeed
{
    /// <summary>Makes a feed.</summary>
    public CommitFeed(SamverkanStore store, ILogger<CommitFeed> log, TimeSpan? poll = null) => _ = (store, log, poll);

    /// <summary>Changes from now on, in the order of the log, until cancelled.</summary>
    public IAsyncEnumerable<CommittedStream> FollowAsync(CancellationToken ct) => throw new NotImplementedException();
}
