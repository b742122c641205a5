using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;

namespace Samverkan.Api.Presence;

/// <summary>GET /api/presence: the plans at the schools of the municipality that the viewer's unit is in. It is about no child.</summary>
internal static class ListPresenceRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/presence", HandleAsync).Requires(Capability.ReadDirectory).Shows<PresenceList>();

    private static Task<IResult> HandleAsync(Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<PresenceList>(
            async (session, stop) =>
            {
                var at = viewpoints.Of(actor);
                var municipality = at.Directory.FindUnit(actor.Unit)?.Municipality;
                var schools = at.Directory.Principals.SelectMany(principal => principal.Branches).SelectMany(branch => branch.Units)
                    .Where(unit => municipality is not null && unit.Municipality == municipality).Select(unit => unit.Id.Value);
                var plans = session.Streams<PresenceState>(At(schools, at));
                await session.LoadAsync(stop);
                return ReadAnswer.NothingPersonal(new PresenceList(
                    actor.BranchKind == BranchKind.SocialServices && actor.Capabilities.Contains(Capability.WorkInCase),
                    [.. plans.Value.Select(stream => stream.State).OfType<PresenceState.Present>().Select(plan => PresenceViews.Of(at, plan))]));
            },
            ct);

    // A plan that is over stays for a year, so that its contacts are seen.
    private static NpgsqlBatchCommand At(IEnumerable<string> schools, Viewpoint at) => new(
        "select id from mt_doc_presence where data -> 'facts' ->> 'school' = any($1) and (data -> 'facts' ->> 'to')::date >= $2 order by data -> 'facts' ->> 'school', id")
    {
        Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. schools] }, new NpgsqlParameter<DateOnly> { TypedValue = at.Today.AddYears(-1) } },
    };
}
