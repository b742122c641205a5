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
                // A plan that is over stays for a year, so that its contacts are seen.
                var plans = PresencePlaces.PlansNear(session, at, at.Today.AddYears(-1));
                await session.LoadAsync(stop);
                return ReadAnswer.NothingPersonal(new PresenceList(
                    actor.BranchKind == BranchKind.SocialServices && actor.Capabilities.Contains(Capability.WorkInCase),
                    [.. plans.Value.Select(stream => stream.State).OfType<PresenceState.Present>().Select(plan => PresenceViews.Of(at, plan))]));
            },
            ct);
}
