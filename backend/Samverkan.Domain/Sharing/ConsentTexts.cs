using System.Globalization;
using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The Swedish clauses about consent. They name capacities, never persons.</summary>
internal static class ConsentTexts
{
    /// <summary>"vårdnadshavarna samtyckt till att X delar Y till och med 2027-01-31".</summary>
    public static string Given(CaseState.Open @case, RequiredPersons persons, Handover handover, ConsentVerdict verdict, SharingContext context)
    {
        var day = verdict.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{Who(@case, persons, verdict)} samtyckt till att {context.NameOf(handover.From)} delar {InformationAreas.Of(handover.Area).InSentence} till och med {day}";
    }

    /// <summary>"en vårdnadshavare har tackat nej".</summary>
    public static string Missing(CaseState.Open @case, ConsentVerdict verdict)
    {
        var who = verdict.Person == @case.ChildId ? "barnet"
            : @case.Related.Any(person => person.PersonId == verdict.Person) ? "en person som uppgiften också handlar om"
            : "en vårdnadshavare";
        return verdict.Gap switch
        {
            ConsentGap.NobodyCanConsent => "det inte finns någon registrerad som kan samtycka",
            ConsentGap.NotAsked => $"{who} inte är tillfrågad om detta".Replace("barnet inte är tillfrågad", "barnet inte är tillfrågat", StringComparison.Ordinal),
            ConsentGap.NotAnswered => $"{who} inte har svarat",
            ConsentGap.Declined => $"{who} har tackat nej",
            ConsentGap.LeftOut => $"{who} har undantagit detta från sitt samtycke",
            ConsentGap.Revoked => $"{who} har återkallat sitt samtycke",
            ConsentGap.Expired => "samtycket har gått ut",
            _ => "samtycket ännu inte har börjat gälla",
        };
    }

    private static string Who(CaseState.Open @case, RequiredPersons persons, ConsentVerdict verdict)
    {
        var related = persons.Must.Count(id => @case.Related.Any(person => person.PersonId == id));
        var guardians = persons.Must.Count(id => id != @case.ChildId) - related;
        var child = persons.Must.Contains(@case.ChildId);
        var family = (guardians, child) switch
        {
            (0, _) => "barnet",
            (1, false) => "vårdnadshavaren",
            (_, false) when verdict.ByException => "en vårdnadshavare, med antecknat undantag för den andra,",
            (_, false) => "vårdnadshavarna",
            (1, true) => "vårdnadshavaren och barnet",
            (_, true) when verdict.ByException => "barnet och en vårdnadshavare, med antecknat undantag för den andra,",
            (_, true) => "vårdnadshavarna och barnet",
        };
        return related == 0 ? family : $"{family} och den som uppgiften också handlar om";
    }
}
