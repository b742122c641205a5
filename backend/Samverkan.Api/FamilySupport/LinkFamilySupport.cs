using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>POST /api/family-support: one of the actor's own unit's staff.</summary>
internal static class LinkFamilySupportRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/family-support", HandleAsync).Requires(Capability.WorkInCase).Creates();

    private static Task<IResult> HandleAsync(LinkFamilySupportBody body, Actor actor, CommandRunner runner, DirectoryIndex directory, CancellationToken ct)
    {
        var linkId = FamilySupportState.IdOf(actor.Unit, body.PersonId);
        return runner.CreateAsync(
            session => session.Stream<FamilySupportState>(linkId),
            (stream, work) => work.Settle(
                stream,
                linkId,
                LinkFamilySupport.Decide(new(body.PersonId, body.Facts, body.Capacity, FamilySupportPlaces.Of(actor, directory.Current, work.Today), work.By, work.Now), stream.State)),
            ct);
    }
}
