using System.Globalization;
using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The Swedish clauses about consent. They name capacities, never persons.</summary>
internal static class ConsentTexts
{
    /// <summary>"vårdnadshavarna samtyckt till att X delar Y till och med 2027-01-31".</summary>
    public static string Given(CaseState.Open @case, RequiredPersons persons, Handover handover, DateOnly until, SharingContext context)
    {
        var day = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{Who(@case, persons)} samtyckt till att {context.NameOf(handover.From)} delar {InformationAreas.Of(handover.Area).InSentence} till och med {day}";
    }

    /// <summary>"en vårdnadshavare har tackat nej".</summary>
    public static string Missing(CaseState.Open @case, ConsentVerdict verdict)
    {
        var who = verdict.Person == @case.ChildId ? "barnet" : "en vårdnadshavare";
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

    private static string Who(CaseState.Open @case, RequiredPersons persons)
    {
        var guardians = persons.Must.Count(id => id != @case.ChildId);
        var child = persons.Must.Contains(@case.ChildId);
        return (guardians, child) switch
        {
            (0, _) => "barnet",
            (1, false) => "vårdnadshavaren",
            (_, false) => "vårdnadshavarna",
            (1, true) => "vårdnadshavaren och barnet",
            (_, true) => "vårdnadshavarna och barnet",
        };
    }
}
