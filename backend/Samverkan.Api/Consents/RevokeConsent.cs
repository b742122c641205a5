using Samverkan.Api.Http;

namespace Samverkan.Api.Consents;

/// <summary>One person takes the consent back. Every reading that rested on it ends at once.</summary>
public sealed record RevokeConsent(Guid PersonId, string? Note);

/// <summary>POST /api/cases/{caseId}/consents/{consentId}/revoke</summary>
internal static class RevokeConsentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents/{consentId:guid}/revoke", (Guid caseId, Guid consentId, RevokeConsent body) => Pending.Answer()).Changes();
}
