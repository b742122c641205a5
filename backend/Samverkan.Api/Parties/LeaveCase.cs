using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.LeaveCase;

namespace Samverkan.Api.Parties;

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/leave</summary>
internal static class LeaveCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/leave", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid partyId, EmptyBody body, Actor actor, CaseCommands cases, ChildIndex children, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId, actor, (open, work) => children.Noting(work, open, Command.Decide(new Command(partyId, work.Branches, work.By, work.Now), open)), ct);
}
