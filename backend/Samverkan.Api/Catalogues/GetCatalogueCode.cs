using QRCoder;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;

namespace Samverkan.Api.Catalogues;

/// <summary>
/// GET /api/public/catalogue/{municipality}/qr: the address of the municipality's public page as a QR code, to print. SVG of plain shapes; it takes no
/// address from the caller.
/// </summary>
internal static class GetCatalogueCodeRoute
{
    private const int ModuleSize = 8;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/public/catalogue/{municipality}/qr", Handle)
            .AllowsAnyone("it holds the address of a public page").RequireRateLimiting(RateLimits.Public)
            .Produces(StatusCodes.Status200OK, contentType: "image/svg+xml").Produces<Problem>(404, "application/problem+json");

    private static IResult Handle(string municipality, HttpContext context, DirectoryIndex directory)
    {
        if (CatalogueViews.FindMunicipality(directory.Current, municipality) is not { } principal)
        {
            return ProblemResult.NotFound;
        }

        using var code = QRCodeGenerator.GenerateQrCode($"{context.Request.Scheme}://{context.Request.Host}/stod/{principal.Code}", QRCodeGenerator.ECCLevel.Q);
        using var image = new SvgQRCode(code);
        return Results.Text(image.GetGraphic(ModuleSize), "image/svg+xml");
    }
}
