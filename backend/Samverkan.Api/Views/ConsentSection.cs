using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>The viewer's own branch's requests for consent, with each person's answer. They name receivers, so no other branch sees them.</summary>
internal static class ConsentSection
{
    /// <summary>The requests that the viewer may see.</summary>
    internal static IReadOnlyList<ConsentView> Of(Sight sight) =>
        [.. sight.Case.Consents.Where(consent => Access.SeesConsent(sight.At.Viewer, sight.Case, consent, sight.At.Sharing)).Select(consent => Of(sight, consent))];

    private static ConsentView Of(Sight sight, SecrecyConsent consent)
    {
        var scope = consent.Scope;
        var persons = RequiredPersons.Of(sight.Case, sight.At.Today, asKnownBy: scope.DisclosingBranch);
        var status = ConsentStatus.Of(consent, sight.At.Today, persons);
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
            ConsentActions.Of(sight, consent));
    }

    private static ConsentPerson PersonOf(Sight sight, PersonConsent answer, RequiredPersons persons)
    {
        var answered = answer.Answer != ConsentAnswer.Asked;
        return new ConsentPerson(
            answer.PersonId,
            IdentitySection.PersonName(sight, answer.PersonId),
            answer.PersonId == sight.Case.ChildId ? ConsentRelation.Child : ConsentRelation.Guardian,
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
