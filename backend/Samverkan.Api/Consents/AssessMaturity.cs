using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Sharing.AssessMaturity;

namespace Samverkan.Api.Consents;

/// <summary>The child decides alone about some areas, as a named professional has assessed, and on what grounds.</summary>
public sealed record AssessMaturity(IReadOnlyList<InformationArea> Areas, string Grounds);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class AssessMaturityValidator : AbstractValidator<AssessMaturity>
{
    public AssessMaturityValidator()
    {
        RuleFor(assessment => assessment.Areas).AtMost(Enum.GetValues<InformationArea>().Length, "områden");
        RuleFor(assessment => assessment.Areas).NotEmpty().WithMessage("Välj minst ett område.");
        RuleForEach(assessment => assessment.Areas).IsInEnum().WithMessage("Välj ett område.");
        RuleFor(assessment => assessment.Grounds).Prose("grunderna för bedömningen");
    }
}

/// <summary>POST /api/cases/{caseId}/maturity (OSL 12 kap. 3 §)</summary>
internal static class AssessMaturityRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/maturity", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, AssessMaturity body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var assessmentId = Guid.CreateVersion7();
        return cases.EnterAsync(
            caseId,
            assessmentId,
            actor,
            (open, work) => Command.Decide(new Command(assessmentId, body.Areas, body.Grounds, work.By, work.Now), open),
            ct);
    }
}
