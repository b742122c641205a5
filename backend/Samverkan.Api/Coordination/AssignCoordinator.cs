using Samverkan.Api.Http;

namespace Samverkan.Api.Coordination;

/// <summary>Names a samordnare among the parties' staff; null asks for one.</summary>
public sealed record AssignCoordinator(Guid? PersonId);

/// <summary>POST /api/cases/{caseId}/coordinator</summary>
internal static class AssignCoordinatorRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/coordinator", (Guid caseId, AssignCoordinator body) => Pending.Answer()).Changes();
}
