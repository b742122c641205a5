using Samverkan.Api.Http;
using Samverkan.Api.Views;

namespace Samverkan.Api.Disclosures;

/// <summary>Hands items that one's own branch wrote to other branches.</summary>
public sealed record DiscloseItems(IReadOnlyList<Guid> ItemIds, IReadOnlyList<Recipient> Recipients);

/// <summary>POST /api/cases/{caseId}/disclosures</summary>
internal static class DiscloseItemsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/disclosures", (Guid caseId, DiscloseItems body) => Pending.Answer()).Changes();
}
