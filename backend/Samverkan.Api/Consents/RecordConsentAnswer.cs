using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Sharing.RecordConsentAnswer;

namespace Samverkan.Api.Consents;

/// <summary>One person's answer. Given, limited, declined or unanswered; a revocation has an endpoint of its own.</summary>
public sealed record RecordConsentAnswer(
    Guid PersonId,
    ConsentAnswer? Answer,
    IReadOnlyList<InformationArea>? LimitedToAreas,
    IReadOnlyList<string>? LimitedToBranches,
    ConsentForm? Form,
    bool InterpreterUsed,
    string? Note);

/// <summary>Who answered, what and how.</summary>
internal sealed class RecordConsentAnswerValidator : AbstractValidator<RecordConsentAnswer>
{
    public RecordConsentAnswerValidator()
    {
        RuleFor(answer => answer.PersonId).NotEmpty().WithMessage("Välj vem som har svarat.");
        RuleFor(answer => answer.Answer).Choice("svar");
        RuleFor(answer => answer.Answer)
            .Must(answer => answer is not (ConsentAnswer.Asked or ConsentAnswer.Revoked))
            .WithMessage("Ett återkallande antecknas för sig.");
        RuleForEach(answer => answer.LimitedToAreas).IsInEnum().WithMessage("Välj ett område.");
        RuleForEach(answer => answer.LimitedToBranches).Line("mottagare");
        RuleFor(answer => answer.Form).IsInEnum().WithMessage("Välj hur svaret lämnades.");
        RuleFor(answer => answer.Note).OptionalProse("anteckningen");
    }
}

/// <summary>POST /api/cases/{caseId}/consents/{consentId}/answers</summary>
internal static class RecordConsentAnswerRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents/{consentId:guid}/answers", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid consentId, RecordConsentAnswer body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => Command.Decide(
                new Command(
                    consentId,
                    body.PersonId,
                    body.Answer!.Value,
                    body.LimitedToAreas,
                    body.LimitedToBranches is { } branches ? [.. branches.Select(branch => new BranchId(branch))] : null,
                    body.Form,
                    body.InterpreterUsed,
                    body.Note,
                    work.By,
                    work.Now),
                open),
            ct);
}
