using Samverkan.Api.Http;
using Samverkan.Api.Views;

namespace Samverkan.Api.Wheels;

/// <summary>What works and what is challenging in one sector, and to whom it is told. Both empty empties the sector.</summary>
public sealed record DescribeSector(string? Strengths, string? Challenges, IReadOnlyList<Recipient> Recipients);

/// <summary>POST /api/wheels/{wheelId}/sectors/{sector}</summary>
internal static class DescribeSectorRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/wheels/{wheelId:guid}/sectors/{sector}", (Guid wheelId, string sector, DescribeSector body) => Pending.Answer()).Changes();
}
