using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Catalogues;

/// <summary>GET /api/catalogue/{municipality}: for everybody who sees the directory; what an action is chosen from.</summary>
internal static class GetCatalogueRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/catalogue/{municipality}", HandleAsync).Requires(Capability.ReadDirectory).Shows<CatalogueView>();

    private static Task<IResult> HandleAsync(string municipality, Actor actor, DirectoryIndex directory, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<CatalogueView>(
            async (session, stop) =>
            {
                var stream = session.Stream<CatalogueState>(CatalogueState.IdOf(municipality));
                await session.LoadAsync(stop);
                return CatalogueViews.FindMunicipality(directory.Current, municipality) is { } principal
                    ? ReadAnswer.NothingPersonal(CatalogueViews.Of(principal, stream.State, principal.PrincipalId == actor.PrincipalId && actor.Capabilities.Contains(Capability.KeepCatalogue)))
                    : ReadAnswer.NotFound<CatalogueView>();
            },
            ct);
}
