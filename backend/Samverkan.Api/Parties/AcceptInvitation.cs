using Samverkan.Api.Http;

namespace Samverkan.Api.Parties;

/// <summary>The unit takes part; the persons who will work in the case are named.</summary>
public sealed record AcceptInvitation(IReadOnlyList<Guid> Staff);

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/accept</summary>
internal static class AcceptInvitationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/accept", (Guid caseId, Guid partyId, AcceptInvitation body) => Pending.Answer()).Changes();
}
