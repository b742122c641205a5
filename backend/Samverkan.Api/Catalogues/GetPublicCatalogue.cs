using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Http;
using Samverkan.Api.Reading;
using Samverkan.Domain.Catalogues;

namespace Samverkan.Api.Catalogues;

/// <summary>GET /api/public/catalogue/{municipality}: for guardians and anybody, without sign-in, in the language that is asked for.</summary>
internal static class GetPublicCatalogueRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/public/catalogue/{municipality}", HandleAsync)
            .AllowsAnyone("what a municipality offers families is public, and holds no personal data").RequireRateLimiting(RateLimits.Public)
            .Produces<PublicCatalogue>().Refuses(400, 404);

    private static Task<IResult> HandleAsync(string municipality, string? language, DirectoryIndex directory, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<PublicCatalogue>(
            async (session, stop) =>
            {
                var stream = session.Stream<CatalogueState>(CatalogueState.IdOf(municipality));
                await session.LoadAsync(stop);
                return CatalogueViews.FindMunicipality(directory.Current, municipality) is { } principal
                    ? ReadAnswer.NothingPersonal(CatalogueViews.Of(principal, stream.State, language ?? KeepIntervention.MainLanguage))
                    : ReadAnswer.NotFound<PublicCatalogue>();
            },
            ct);
}
