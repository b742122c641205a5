using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>How far what was decided has been followed up: of the actions that the viewer can see, and of no others, so that nobody counts what is hidden from them.</summary>
public sealed record FollowUpView(string TermName, int Due, int Closed, int Open);

/// <summary>GET /api/eht/terms/{cycleId}/follow-up: counts of actions; it names no child.</summary>
internal static class GetFollowUpRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/terms/{cycleId:guid}/follow-up", HandleAsync).Requires(Capability.WorkInCase).Shows<FollowUpView>();

    private static Task<IResult> HandleAsync(Guid cycleId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<FollowUpView>(
            async (session, stop) =>
            {
                var streams = AgendaStreams.OfTerm(session, cycleId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (streams.Term is not var (series, cycle) || series.Find(at.Viewer) is null)
                {
                    return ReadAnswer.NotFound<FollowUpView>();
                }

                var caseOf = streams.Items.Cases();
                var seen = streams.Items.ById().Values.SelectMany(item => SeenActions(at, series, cycle, item, caseOf(item))).ToHashSet();
                var actions = cycle.Actions.Where(action => seen.Contains(action.ActionId)).ToList();
                var loops = ClosedLoops.Of(actions, at.Today);
                return ReadAnswer.NothingPersonal(new FollowUpView(cycle.Term.Name, loops.Due, loops.Closed, actions.Count(action => action.IsOpen)));
            },
            ct);

    private static IEnumerable<Guid> SeenActions(Viewpoint at, EhtSeriesState.Present series, EhtCycleState.Present cycle, AgendaItemState.Present item, CaseState @case)
    {
        var room = Room.Of(series, cycle.MeetingOf(item.ItemId), item);
        if (room.Find(at.Viewer, series) is not { } who)
        {
            return [];
        }

        var reading = AgendaSight.Decide(who, item, room, @case, at.Sharing);
        return item.Actions.Where(action => AgendaSight.Sees(reading, who.Branch, action.What, @case, at.Sharing)).Select(action => action.ActionId);
    }
}
