using Samverkan.Api.Http;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Consents;

/// <summary>One person's answer. Given, limited, declined or unanswered; a revocation has an endpoint of its own.</summary>
public sealed record RecordConsentAnswer(
    Guid PersonId,
    ConsentAnswer Answer,
    IReadOnlyList<InformationArea>? LimitedToAreas,
    IReadOnlyList<string>? LimitedToBranches,
    ConsentForm? Form,
    bool InterpreterUsed,
    string? Note);

/// <summary>POST /api/cases/{caseId}/consents/{consentId}/answers</summary>
internal static class RecordConsentAnswerRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents/{consentId:guid}/answers", (Guid caseId, Guid consentId, RecordConsentAnswer body) => Pending.Answer()).Changes();
}
