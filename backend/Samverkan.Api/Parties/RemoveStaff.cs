using Samverkan.Api.Http;

namespace Samverkan.Api.Parties;

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/staff/{personId}/remove</summary>
internal static class RemoveStaffRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/staff/{personId:guid}/remove", (Guid caseId, Guid partyId, Guid personId, EmptyBody body) => Pending.Answer()).Changes();
}
