using Samverkan.Api.Http;

namespace Samverkan.Api.Disclosures;

/// <summary>POST /api/cases/{caseId}/disclosures/{disclosureId}/withdraw</summary>
internal static class WithdrawDisclosureRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/disclosures/{disclosureId:guid}/withdraw", (Guid caseId, Guid disclosureId, EmptyBody body) => Pending.Answer()).Changes();
}
