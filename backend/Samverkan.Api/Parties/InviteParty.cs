using Samverkan.Api.Http;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Parties;

/// <summary>Invites a unit, on a basis for telling it who the child is.</summary>
public sealed record InviteParty(string UnitId, string Purpose, LegalBasis Basis, string? BasisReason);

/// <summary>POST /api/cases/{caseId}/parties</summary>
internal static class InvitePartyRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties", (Guid caseId, InviteParty body) => Pending.Answer()).Creates(onExisting: true);
}
