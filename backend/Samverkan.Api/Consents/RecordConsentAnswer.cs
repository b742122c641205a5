using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Sharing.RecordConsentAnswer;

namespace Samverkan.Api.Consents;

/// <summary>
/// One person's answer. Given, limited, declined or unanswered; a revocation has an endpoint of its own. <see cref="ReadIn"/> is the language in
/// which the text was read to this person, and null when it is the one that the question was asked in.
/// </summary>
public sealed record RecordConsentAnswer(
    Guid PersonId,
    ConsentAnswer? Answer,
    IReadOnlyList<InformationArea>? LimitedToAreas,
    IReadOnlyList<string>? LimitedToBranches,
    ConsentForm? Form,
    bool InterpreterUsed,
    string? ReadIn,
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

    private static Task<IResult> HandleAsync(Guid caseId, Guid consentId, RecordConsentAnswer body, Actor actor, CaseCommands cases, ReadAloudTexts texts, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => IsReadable(body, consentId, work, open, texts)
                ? Command.Decide(CommandOf(body, consentId, work), open)
                : Decision.Refuse(Refusals.ConsentUnknownText with { Field = "readIn" }),
            ct);

    private static bool IsReadable(RecordConsentAnswer body, Guid consentId, CaseWork work, CaseState.Open open, ReadAloudTexts texts) =>
        body.ReadIn is not { } locale
        || open.Consents.FirstOrDefault(consent => consent.ConsentId == consentId && consent.Scope.DisclosingBranch == work.By.Branch)?.Read?.Value is not { } asked
        || texts.Has(asked.Version, locale);

    private static Command CommandOf(RecordConsentAnswer body, Guid consentId, CaseWork work) => new(
        consentId,
        body.PersonId,
        body.Answer!.Value,
        body.LimitedToAreas,
        body.LimitedToBranches is { } branches ? [.. branches.Select(branch => new BranchId(branch))] : null,
        body.Form,
        body.InterpreterUsed,
        body.Note,
        work.By,
        work.Now)
    {
        ReadIn = body.ReadIn,
    };
}
