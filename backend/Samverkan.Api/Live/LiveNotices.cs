using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// Decides who hears of a commit: the branch that did it, and of the others exactly those who are now shown something else than before,
/// more or less. Somebody who has lost what a consent carried, or who takes part no longer, is thus told at once, and not why; that somebody
/// else has been at work unseen is told to nobody, since it would tell that there is somebody else. The reviewers of a huvudman are told of its
/// nödöppningar, and of nothing else.
/// </summary>
internal sealed class LiveNotices(SamverkanStore store, Viewpoints viewpoints)
{
    /// <summary>What is told of a commit to those who listen.</summary>
    public async Task<LiveNotice> OfAsync(CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        await using var session = store.Read();
        if (await CaseOfAsync(session, committed, ct) is not { } caseId)
        {
            return LiveNotice.Silent;
        }

        var streams = CaseStreams.Of(session, caseId);
        await session.LoadAsync(ct);
        var now = CaseMoment.Of(streams);
        var near = listening.Where(actor => IsNear(actor, now) || CaseChange.Reviews(actor)).DistinctBy(actor => actor.AssignmentId).ToList();
        if (near.Count == 0)
        {
            return LiveNotice.Silent;
        }

        var events = await session.EventsOfAsync(committed, ct);
        var change = new CaseChange(caseId, committed, now, events, viewpoints);
        var moments = near.TrueForAll(actor => change.IsOwn(actor) || CaseChange.Reviews(actor)) ? (now, now) : await AroundAsync(session, committed, now, ct);
        return new LiveNotice(near
            .Select(actor => (actor.AssignmentId, Told: ToldTo(actor, change, moments)))
            .Where(told => told.Told.Count > 0)
            .ToDictionary(told => told.AssignmentId, told => told.Told));
    }

    // Whoever reviews the log does no case work, and the other way round.
    private static IReadOnlyList<LiveChange> ToldTo(Actor actor, CaseChange change, (CaseMoment Before, CaseMoment After) moments) =>
        CaseChange.Reviews(actor) ? change.ToReviewer(actor) : change.IsOwn(actor) ? change.ToOwn(actor) : change.ToOther(actor, moments);

    // Parties that have left stay in the case's state, and so do the ends of a stödförfrågan.
    private static bool IsNear(Actor actor, CaseMoment moment) =>
        moment.Case is CaseState.Open open
        && (open.Parties.Any(party => party.Unit == actor.Unit)
            || open.EmergencyGrants.Any(grant => grant.By.Unit == actor.Unit)
            || moment.Requests.Any(stream => stream.State is SupportRequestState.Present request && request.ToUnit == actor.Unit));

    private static async Task<Guid?> CaseOfAsync(ReadSession session, CommittedStream committed, CancellationToken ct)
    {
        var ask = committed.StreamType switch
        {
            "case" => CaseStreams.Itself(committed.StreamId),
            "wheel_assessment" => CaseStreams.CaseOfWheel(committed.StreamId),
            "support_request" => CaseStreams.CaseOfRequest(committed.StreamId),
            _ => null,
        };
        if (ask is null)
        {
            return null;
        }

        var found = session.Query(ask, ReadIdAsync);
        await session.LoadAsync(ct);
        return found.Value;
    }

    private static async Task<Guid?> ReadIdAsync(NpgsqlDataReader reader, CancellationToken ct) => await reader.ReadAsync(ct) ? reader.GetGuid(0) : null;

    // Only the stream that was written to is looked at as it was; what else has happened meanwhile is told for itself.
    private static async Task<(CaseMoment Before, CaseMoment After)> AroundAsync(
        ReadSession session, CommittedStream committed, CaseMoment now, CancellationToken ct)
    {
        var (id, around) = (committed.StreamId, new[] { committed.First - 1, committed.Sequence });
        CaseMoment[] moments = committed.StreamType switch
        {
            "case" => [.. (await session.AsOfAsync<CaseState>(id, around, ct)).Select(stream => now with { Case = stream.State })],
            "wheel_assessment" => [.. (await session.AsOfAsync<WheelState>(id, around, ct)).Select(now.With)],
            _ => [.. (await session.AsOfAsync<SupportRequestState>(id, around, ct)).Select(now.With)],
        };
        return (moments[0], moments[1]);
    }
}
