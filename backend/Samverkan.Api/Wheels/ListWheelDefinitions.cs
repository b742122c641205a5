using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Wheels;

/// <summary>A wheel definition that can be used; <see cref="Current"/> is the one a new wheel begins on.</summary>
public sealed record WheelDefinitionRow(string Id, int Version, bool Current, IReadOnlyList<WheelLocale> Locales);

/// <summary>A language a definition exists in.</summary>
public sealed record WheelLocale(string Locale, bool Reviewed);

/// <summary>GET /api/wheel-definitions</summary>
internal static class ListWheelDefinitionsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/wheel-definitions", (WheelDefinitions definitions) => TypedResults.Ok(definitions.Rows)).Requires(Capability.WorkInCase, Capability.ReadDirectory).Shows<IReadOnlyList<WheelDefinitionRow>>();
}
