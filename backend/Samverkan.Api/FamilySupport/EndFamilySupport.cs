using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>POST /api/family-support/{linkId}/ending: linked to no school any more.</summary>
internal static class EndFamilySupportRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/family-support/{linkId:guid}/ending", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid linkId, EndFamilySupportBody body, Actor actor, FamilySupportCommands links, CancellationToken ct) =>
        links.ChangeAsync(linkId, body.Revision, actor, (state, _, write) => EndFamilySupport.Decide(new(write), state), ct);
}
