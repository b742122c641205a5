using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>The viewer's own branch's requests for consent, with each person's answer. They name receivers, so no other branch sees them.</summary>
internal static class ConsentSection
{
    /// <summary>The requests that the viewer may see, with nothing to do with them.</summary>
    internal static IReadOnlyList<ConsentView> Of(Sight sight) =>
        [.. sight.Case.Consents.Where(consent => Access.SeesConsent(sight.At.Viewer, sight.Case, consent, sight.At.Sharing)).Select(consent => Of(sight, consent))];

    /// <summary>The same requests with what the viewer can do with each: nothing for somebody who does not take part.</summary>
    internal static IReadOnlyList<ConsentView> WithActions(Sight sight, IReadOnlyList<ConsentView> consents) => sight.TakesPart
        ? [.. consents.Select(view => view with { Actions = ConsentActions.Of(sight, sight.Case.Consents.First(consent => consent.ConsentId == view.ConsentId)) })]
        : consents;

    /// <summary>The viewer's own branch's assessments that the child decides alone.</summary>
    internal static IReadOnlyList<MaturityView> Maturity(Sight sight) =>
    [
        .. sight.Case.Maturity
            .Where(assessment => assessment.Branch == sight.Branch && CaseAccess.Decide(sight.At.Viewer, sight.Case, sight.At.Now) is CaseAccess.Staff)
            .Select(assessment => new MaturityView(
                assessment.AssessmentId, assessment.Areas, assessment.Grounds.Value, sight.At.Directory.PersonName(assessment.By.PersonId), assessment.At)),
    ];

    private static ConsentView Of(Sight sight, SecrecyConsent consent)
    {
        var scope = consent.Scope;
        var persons = RequiredPersons.ForAny(scope.Areas.Select(PersonsFor));
        var status = ConsentStatus.Of(consent, sight.At.Today, PersonsFor);

        RequiredPersons PersonsFor(InformationArea area) => RequiredPersons.Of(sight.Case, sight.At.Today, asKnownBy: scope.DisclosingBranch, area: area);

        return new ConsentView(
            consent.ConsentId,
            scope.DisclosingBranch.Value,
            sight.At.Sharing.NameOf(scope.DisclosingBranch),
            [.. scope.ReceivingBranches.Select(branch => new ConsentReceiver(branch.Value, sight.At.Sharing.NameOf(branch)))],
            scope.Areas,
            consent.Words.Value?.Purpose,
            consent.Words.Value?.Exclusions,
            scope.From,
            scope.To,
            status.Standing,
            status.Text,
            [.. consent.Answers.Select(answer => PersonOf(sight, answer, persons))],
            Coverage(sight, scope),
            TextOf(consent.Read?.Value),
            [.. consent.Exceptions.Select(exception => ExceptionOf(sight, exception))],
            consent.Renews,
            ConsentRenewal.IsDue(consent, sight.Case, status.Standing, sight.At.Today),
            Actions: []);
    }

    private static ConsentPerson PersonOf(Sight sight, PersonConsent answer, RequiredPersons persons)
    {
        var answered = answer.Answer != ConsentAnswer.Asked;
        return new ConsentPerson(
            answer.PersonId,
            IdentitySection.PersonName(sight, answer.PersonId),
            RelationOf(sight, answer.PersonId),
            persons.Must.Contains(answer.PersonId),
            answer.Answer,
            answer.LimitedToAreas,
            answer.LimitedToBranches is { } branches ? [.. branches.Select(branch => branch.Value)] : null,
            answer.Form,
            answer.InterpreterUsed,
            answered ? sight.At.Directory.PersonName(answer.TakenBy.PersonId) : null,
            answered ? answer.At : null,
            answered ? TextOf(answer.Read?.Value) : null,
            answer.Note?.Value);
    }

    private static ConsentRelation RelationOf(Sight sight, Guid person) =>
        person == sight.Case.ChildId ? ConsentRelation.Child
        : sight.Case.Related.Any(related => related.PersonId == person) ? ConsentRelation.Related
        : ConsentRelation.Guardian;

    private static ConsentExceptionView ExceptionOf(Sight sight, ConsentException exception) => new(
        exception.ExceptionId,
        exception.PersonId,
        exception.Ground,
        exception.Reason.Value,
        exception.Until,
        sight.At.Directory.PersonName(exception.By.PersonId),
        exception.At);

    private static ReadText? TextOf(ReadAloud? read) => read is null ? null : new ReadText(read.Version, read.Locale);

    private static List<ConsentCoverage> Coverage(Sight sight, ConsentScope scope) =>
        [.. scope.ReceivingBranches.SelectMany(_ => scope.Areas, (branch, area) => CoverageOf(sight, scope, branch, area))];

    private static ConsentCoverage CoverageOf(Sight sight, ConsentScope scope, Samverkan.Domain.BranchId to, InformationArea area)
    {
        var verdict = BasisRules.Decide(sight.Case, new Handover(scope.DisclosingBranch, to, area, []), LegalBasis.Consent, reasonRecorded: false, sight.At.Sharing);
        var name = sight.At.Sharing.NameOf(to);
        return new ConsentCoverage(to.Value, area, verdict.Holds, $"{name} {(verdict.Holds ? "kan" : "kan inte")} få detta eftersom {verdict.Because}.");
    }
}
