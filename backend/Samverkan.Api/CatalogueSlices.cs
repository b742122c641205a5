using Samverkan.Api.Catalogues;

namespace Samverkan.Api;

/// <summary>Every endpoint of the catalogue of insatser.</summary>
internal static class CatalogueSlices
{
    /// <summary>What they are made of besides the host's own parts.</summary>
    internal static void AddCatalogueSlices(this IServiceCollection services) => services.AddScoped<CatalogueCommands>();

    /// <summary>Maps them.</summary>
    internal static void MapCatalogueSlices(this IEndpointRouteBuilder app)
    {
        GetCatalogueRoute.Map(app);
        AddInterventionRoute.Map(app);
        ReviseInterventionRoute.Map(app);
        RemoveInterventionRoute.Map(app);
        GetPublicCatalogueRoute.Map(app);
        GetCatalogueCodeRoute.Map(app);
    }
}
