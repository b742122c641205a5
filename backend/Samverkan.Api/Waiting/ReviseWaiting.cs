using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.ReviseWaiting;

namespace Samverkan.Api.Waiting;

/// <summary>POST /api/cases/{caseId}/waiting/{waitingId}/revise</summary>
internal static class ReviseWaitingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/waiting/{waitingId:guid}/revise", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid waitingId, WaitingBody body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(waitingId, body.Details, work.Branches, work.By, work.Now), open), ct);
}
