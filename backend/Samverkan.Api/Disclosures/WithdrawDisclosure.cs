using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Sharing.WithdrawDisclosure;

namespace Samverkan.Api.Disclosures;

/// <summary>POST /api/cases/{caseId}/disclosures/{disclosureId}/withdraw</summary>
internal static class WithdrawDisclosureRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/disclosures/{disclosureId:guid}/withdraw", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid disclosureId, EmptyBody body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(disclosureId, work.By, work.Now), open), ct);
}
