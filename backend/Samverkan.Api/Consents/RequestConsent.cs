using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Sharing.RequestConsent;

namespace Samverkan.Api.Consents;

/// <summary>Asks the family to lift secrecy, for one's own branch as the one that tells. <see cref="Renews"/> is the earlier question that this one renews.</summary>
public sealed record RequestConsent(
    IReadOnlyList<string> ReceivingBranches,
    IReadOnlyList<InformationArea> Areas,
    DateOnly? From,
    DateOnly? To,
    string Purpose,
    string? Exclusions,
    IReadOnlyList<Guid> Persons,
    ReadText ReadAloud,
    Guid? Renews);

/// <summary>Who is told what, for how long and why, and who is asked.</summary>
internal sealed class RequestConsentValidator : AbstractValidator<RequestConsent>
{
    public RequestConsentValidator()
    {
        RuleFor(request => request.ReceivingBranches).AtMost(Limits.Recipients, "mottagare");
        RuleFor(request => request.ReceivingBranches).NotEmpty().WithMessage("Välj minst en mottagare.");
        RuleForEach(request => request.ReceivingBranches).Line("mottagare");
        RuleFor(request => request.Areas).AtMost(Enum.GetValues<InformationArea>().Length, "områden");
        RuleFor(request => request.Areas).NotEmpty().WithMessage("Välj minst ett område.");
        RuleForEach(request => request.Areas).IsInEnum().WithMessage("Välj ett område.");
        RuleFor(request => request.From).NotNull().WithMessage("Välj från och med vilken dag samtycket gäller.");
        RuleFor(request => request.To).NotNull().WithMessage("Välj till och med vilken dag samtycket gäller.");
        RuleFor(request => request.Purpose).Prose("ändamålet");
        RuleFor(request => request.Exclusions).OptionalProse("undantagen");
        RuleFor(request => request.ReadAloud.Locale).Language();
        RuleFor(request => request.Persons).AtMost(Limits.Guardians + Limits.RelatedPersons + 1, "personer");
        RuleFor(request => request.Persons).NotEmpty().WithMessage("Välj minst en person som tillfrågas.");
    }
}

/// <summary>POST /api/cases/{caseId}/consents</summary>
internal static class RequestConsentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, RequestConsent body, Actor actor, CaseCommands cases, ReadAloudTexts texts, CancellationToken ct)
    {
        var consentId = Guid.CreateVersion7();
        List<BranchId> receivers = [.. body.ReceivingBranches.Select(branch => new BranchId(branch))];
        return cases.EnterAsync(
            caseId,
            consentId,
            actor,
            (open, work) => FaultIn(body, receivers, work, texts) is { } fault ? Decision.Refuse(fault) : Command.Decide(CommandOf(body, consentId, receivers, work), open),
            ct);
    }

    private static Refusal? FaultIn(RequestConsent body, List<BranchId> receivers, CaseWork work, ReadAloudTexts texts) =>
        receivers.Exists(branch => work.Directory.FindBranch(branch) is null) ? Refusals.BranchUnknown
        : texts.Has(body.ReadAloud.Version, body.ReadAloud.Locale) ? null
        : Refusals.ConsentUnknownText;

    private static Command CommandOf(RequestConsent body, Guid consentId, List<BranchId> receivers, CaseWork work) => new(
        consentId,
        new ConsentScope(work.By.Branch, receivers, body.Areas, body.From!.Value, body.To!.Value),
        new ConsentWords(body.Purpose, body.Exclusions),
        body.Persons,
        work.By,
        work.Now)
    {
        Renews = body.Renews,
        Read = new ReadAloud(body.ReadAloud.Version, body.ReadAloud.Locale),
    };
}
