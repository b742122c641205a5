using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>What a commit added to a stream.</summary>
internal static class CommittedEvents
{
    /// <summary>The events of it, oldest first.</summary>
    internal static async Task<IReadOnlyList<StoredEvent>> EventsOfAsync(this ReadSession session, CommittedStream committed, CancellationToken ct)
    {
        var most = (int)Math.Min(committed.Sequence - committed.First + 1, int.MaxValue);
        var latest = await session.EventsBeforeAsync([committed.StreamId], committed.Sequence + 1, most, ct);
        return [.. latest.Where(stored => stored.Sequence >= committed.First)];
    }
}
