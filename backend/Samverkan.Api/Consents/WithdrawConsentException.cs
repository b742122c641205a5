using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Sharing.WithdrawConsentException;

namespace Samverkan.Api.Consents;

/// <summary>POST /api/cases/{caseId}/consents/{consentId}/exceptions/{exceptionId}/withdraw</summary>
internal static class WithdrawConsentExceptionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents/{consentId:guid}/exceptions/{exceptionId:guid}/withdraw", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid consentId, Guid exceptionId, EmptyBody body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(consentId, exceptionId, work.By, work.Now), open), ct);
}
