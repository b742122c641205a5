using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Wheels;

/// <summary>One version of a wheel in one language. <see cref="Reviewed"/> is false for a translation that nobody has vouched for.</summary>
public sealed record WheelDefinition(
    string Id,
    int Version,
    string Locale,
    bool Reviewed,
    string Title,
    IReadOnlyList<WheelDefinitionSector> Sectors);

/// <summary>A sector: its key in the data, its label, and questions to talk from.</summary>
public sealed record WheelDefinitionSector(string Key, string Label, WheelPrompts Prompts);

/// <summary>Questions to each of the three perspectives.</summary>
public sealed record WheelPrompts(string Child, string Guardian, string Professional);

/// <summary>GET /api/wheel-definitions/{id}/{version}</summary>
internal static class GetWheelDefinitionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/wheel-definitions/{id}/{version:int}", Handle).Requires(Capability.WorkInCase, Capability.ReadDirectory).Shows<WheelDefinition>();

    private static IResult Handle(string id, int version, string? locale, WheelDefinitions definitions) =>
        definitions.Find(id, version, locale) is { } definition ? TypedResults.Ok(definition) : ProblemResult.NotFound;
}
