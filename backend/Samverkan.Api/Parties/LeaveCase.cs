using Samverkan.Api.Http;

namespace Samverkan.Api.Parties;

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/leave</summary>
internal static class LeaveCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/leave", (Guid caseId, Guid partyId, EmptyBody body) => Pending.Answer()).Changes();
}
