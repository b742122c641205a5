using Samverkan.Api.Http;

namespace Samverkan.Api.Coordination;

/// <summary>POST /api/cases/{caseId}/coordinator/accept</summary>
internal static class AcceptCoordinationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/coordinator/accept", (Guid caseId, EmptyBody body) => Pending.Answer()).Changes();
}
