using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.RemoveStaff;

namespace Samverkan.Api.Parties;

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/staff/{personId}/remove</summary>
internal static class RemoveStaffRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/staff/{personId:guid}/remove", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid partyId, Guid personId, EmptyBody body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(partyId, personId, work.By, work.Now), open), ct);
}
