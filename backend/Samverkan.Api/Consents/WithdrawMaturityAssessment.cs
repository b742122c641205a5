using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Sharing.WithdrawMaturityAssessment;

namespace Samverkan.Api.Consents;

/// <summary>POST /api/cases/{caseId}/maturity/{assessmentId}/withdraw</summary>
internal static class WithdrawMaturityAssessmentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/maturity/{assessmentId:guid}/withdraw", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid assessmentId, EmptyBody body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(assessmentId, work.By, work.Now), open), ct);
}
