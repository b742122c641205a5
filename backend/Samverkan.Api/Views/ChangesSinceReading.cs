using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>
/// Tells what has happened to a stream since the caller saw it, in the words of the timeline and to those who may know. When that was is found
/// by looking at the stream as it stood earlier, until it has the tag that the caller names.
/// </summary>
internal abstract class ChangesSinceReading<TState>(Viewpoints viewpoints, CommandTags tags) : IChangesSince<TState>
    where TState : class
{
    // Whoever is further behind than this reads the page anew.
    private const int Most = 100;

    /// <inheritdoc />
    public async Task<ReadAnswer<IReadOnlyList<ChangeSince>>> TellAsync(ReadSession session, Actor actor, Guid streamId, string tag, CancellationToken ct)
    {
        var cases = session.Streams<CaseState>(CaseOf(streamId));
        var requests = session.Streams<SupportRequestState>(RequestsOf(streamId));
        await session.LoadAsync(ct);
        if (cases.Value is not [{ State: CaseState.Open open }])
        {
            return ReadAnswer.NothingPersonal<IReadOnlyList<ChangeSince>>([]);
        }

        var sight = new Sight(viewpoints.Of(actor), open);
        var story = new Story(sight, requests.Value.Select(request => request.State), [], []);
        var events = await SinceAsync(session, streamId, stream => tags.Of(actor, sight.At.Now, stream.Version, stream.State, open) == tag, ct);
        List<ChangeSince> changes = [.. events.Select(story.Tell).OfType<TimelineEntry>().Select(ChangeOf)];
        return changes.Count == 0
            ? ReadAnswer.NothingPersonal<IReadOnlyList<ChangeSince>>(changes)
            : ReadAnswer.Recorded<IReadOnlyList<ChangeSince>>(changes, null, sight.Entry("Läste vad som har ändrats i ärendet"));
    }

    /// <summary>The events after the latest moment that is the one the caller saw, oldest first; none when it cannot be found.</summary>
    private static async Task<IEnumerable<StoredEvent>> SinceAsync(
        ReadSession session, Guid streamId, Func<StreamHandle<TState>, bool> isSeen, CancellationToken ct)
    {
        var (moments, events) = await session.LatestAsync<TState>(streamId, Most, ct);
        var seen = Enumerable.Range(0, moments.Count).LastOrDefault(i => isSeen(moments[i]), -1);
        return seen < 0 ? [] : events.Skip(seen);
    }

    private static ChangeSince ChangeOf(TimelineEntry entry) => new(entry.At, entry.PersonName ?? "", entry.Text);

    /// <summary>The case that the stream belongs to.</summary>
    protected abstract NpgsqlBatchCommand CaseOf(Guid streamId);

    /// <summary>The stödförfrågningar that its events may tell of.</summary>
    protected abstract NpgsqlBatchCommand RequestsOf(Guid streamId);
}

/// <inheritdoc />
internal sealed class CaseChangesSince(Viewpoints viewpoints, CommandTags tags) : ChangesSinceReading<CaseState>(viewpoints, tags)
{
    /// <inheritdoc />
    protected override NpgsqlBatchCommand CaseOf(Guid streamId) => CaseStreams.Itself(streamId);

    /// <inheritdoc />
    protected override NpgsqlBatchCommand RequestsOf(Guid streamId) => CaseStreams.RequestsOf(streamId);
}

/// <inheritdoc />
internal sealed class WheelChangesSince(Viewpoints viewpoints, CommandTags tags) : ChangesSinceReading<WheelState>(viewpoints, tags)
{
    /// <inheritdoc />
    protected override NpgsqlBatchCommand CaseOf(Guid streamId) => CaseStreams.CaseOfWheel(streamId);

    /// <inheritdoc />
    protected override NpgsqlBatchCommand RequestsOf(Guid streamId) => CaseStreams.RequestsOf(streamId);
}

/// <inheritdoc />
internal sealed class SupportRequestChangesSince(Viewpoints viewpoints, CommandTags tags) : ChangesSinceReading<SupportRequestState>(viewpoints, tags)
{
    /// <inheritdoc />
    protected override NpgsqlBatchCommand CaseOf(Guid streamId) => CaseStreams.CaseOfRequest(streamId);

    /// <inheritdoc />
    protected override NpgsqlBatchCommand RequestsOf(Guid streamId) => CaseStreams.Itself(streamId);
}
