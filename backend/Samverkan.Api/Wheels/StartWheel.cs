using Samverkan.Api.Http;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Wheels;

/// <summary>Begins a wheel from one perspective on one version of one definition.</summary>
public sealed record StartWheel(Perspective? Perspective, Guid? RespondentId, string DefinitionId, int DefinitionVersion);

/// <summary>POST /api/cases/{caseId}/wheels</summary>
internal static class StartWheelRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/wheels", (Guid caseId, StartWheel body) => Pending.Answer()).Creates(onExisting: true);
}
