using Samverkan.Api.Http;

namespace Samverkan.Api.Parties;

/// <summary>Names a person of one's own unit who takes part (PDL 4 kap. 2 §: by need).</summary>
public sealed record NameStaff(Guid PersonId);

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/staff</summary>
internal static class NameStaffRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/staff", (Guid caseId, Guid partyId, NameStaff body) => Pending.Answer()).Changes();
}
