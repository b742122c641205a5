using Samverkan.Api.Http;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Consents;

/// <summary>Asks the family to lift secrecy, for one's own branch as the one that tells.</summary>
public sealed record RequestConsent(
    IReadOnlyList<string> ReceivingBranches,
    IReadOnlyList<InformationArea> Areas,
    DateOnly? From,
    DateOnly? To,
    string Purpose,
    string? Exclusions,
    IReadOnlyList<Guid> Persons);

/// <summary>POST /api/cases/{caseId}/consents</summary>
internal static class RequestConsentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents", (Guid caseId, RequestConsent body) => Pending.Answer()).Creates(onExisting: true);
}
