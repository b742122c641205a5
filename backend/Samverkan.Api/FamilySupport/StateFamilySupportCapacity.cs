using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>POST /api/family-support/{linkId}/capacity: what can be taken on now.</summary>
internal static class StateFamilySupportCapacityRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/family-support/{linkId:guid}/capacity", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid linkId, FamilySupportCapacityBody body, Actor actor, FamilySupportCommands links, CancellationToken ct) =>
        links.ChangeAsync(linkId, body.Revision, actor, (state, _, write) => StateFamilySupportCapacity.Decide(new(body.Capacity, write), state), ct);
}
