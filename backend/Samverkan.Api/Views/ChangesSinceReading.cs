using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>Tells what has happened to a stream since a version, in the words of the timeline and to those who may know.</summary>
internal abstract class ChangesSinceReading<TState>(SamverkanStore store, Viewpoints viewpoints) : IChangesSince<TState>
    where TState : class
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ChangeSince>> TellAsync(Actor actor, Guid streamId, long version, CancellationToken ct)
    {
        await using var session = store.Read();
        var cases = session.Streams<CaseState>(CaseOf(streamId));
        var requests = session.Streams<SupportRequestState>(RequestsOf(streamId));
        await session.LoadAsync(ct);
        await session.CompleteAsync(ct);
        if (cases.Value is not [{ State: CaseState.Open open }])
        {
            return [];
        }

        var at = viewpoints.Of(actor);
        var story = new Story(new Sight(at, open), requests.Value.Select(request => request.State));
        var events = await store.EventsAsync(streamId, version, ct: ct);
        return [.. events.Select(story.Tell).OfType<TimelineEntry>().Select(entry => new ChangeSince(entry.At, entry.PersonName ?? "", entry.Text))];
    }

    /// <summary>The case that the stream belongs to.</summary>
    protected abstract NpgsqlBatchCommand CaseOf(Guid streamId);

    /// <summary>The stödförfrågningar that its events may tell of.</summary>
    protected abstract NpgsqlBatchCommand RequestsOf(Guid streamId);
}

/// <inheritdoc />
internal sealed class CaseChangesSince(SamverkanStore store, Viewpoints viewpoints) : ChangesSinceReading<CaseState>(store, viewpoints)
{
    /// <inheritdoc />
    protected override NpgsqlBatchCommand CaseOf(Guid streamId) => CaseStreams.Itself(streamId);

    /// <inheritdoc />
    protected override NpgsqlBatchCommand RequestsOf(Guid streamId) => CaseStreams.RequestsOf(streamId);
}

/// <inheritdoc />
internal sealed class WheelChangesSince(SamverkanStore store, Viewpoints viewpoints) : ChangesSinceReading<WheelState>(store, viewpoints)
{
    /// <inheritdoc />
    protected override NpgsqlBatchCommand CaseOf(Guid streamId) => CaseStreams.CaseOfWheel(streamId);

    /// <inheritdoc />
    protected override NpgsqlBatchCommand RequestsOf(Guid streamId) => CaseStreams.RequestsOf(streamId);
}

/// <inheritdoc />
internal sealed class SupportRequestChangesSince(SamverkanStore store, Viewpoints viewpoints) : ChangesSinceReading<SupportRequestState>(store, viewpoints)
{
    /// <inheritdoc />
    protected override NpgsqlBatchCommand CaseOf(Guid streamId) => CaseStreams.CaseOfRequest(streamId);

    /// <inheritdoc />
    protected override NpgsqlBatchCommand RequestsOf(Guid streamId) => CaseStreams.Itself(streamId);
}
