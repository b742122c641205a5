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
                if (CatalogueViews.FindMunicipality(directory.Current, municipality) is not { } principal)
                {
                    return ReadAnswer.NotFound<CatalogueView>();
                }

                var mayKeep = principal.PrincipalId == actor.PrincipalId && actor.Capabilities.Contains(Capability.KeepCatalogue);
                var stream = session.Stream<CatalogueState>(CatalogueState.IdOf(municipality));
                var use = mayKeep ? InterventionUse.Of(session, municipality) : null;
                await session.LoadAsync(stop);
                return ReadAnswer.NothingPersonal(CatalogueViews.Of(principal, stream.State, mayKeep, use?.Value ?? InterventionUse.None));
            },
            ct);
}
