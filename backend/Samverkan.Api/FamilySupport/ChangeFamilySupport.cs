using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>POST /api/family-support/{linkId}/change</summary>
internal static class ChangeFamilySupportRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/family-support/{linkId:guid}/change", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid linkId, ChangeFamilySupportBody body, Actor actor, FamilySupportCommands links, CancellationToken ct) =>
        links.ChangeAsync(linkId, body.Revision, actor, (state, place, write) => ChangeFamilySupport.Decide(new(body.Facts, place, write), state), ct);
}
