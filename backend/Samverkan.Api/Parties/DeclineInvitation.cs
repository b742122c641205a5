using Samverkan.Api.Http;

namespace Samverkan.Api.Parties;

/// <summary>The unit declines. The reason is told to the inviting unit.</summary>
public sealed record DeclineInvitation(string? Reason);

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/decline</summary>
internal static class DeclineInvitationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/decline", (Guid caseId, Guid partyId, DeclineInvitation body) => Pending.Answer()).Changes();
}
