using System.Globalization;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Retention;

/// <summary>
/// When what one organisation has written about a child in a case may be destroyed. One owner's part has one key, so it is destroyed whole or
/// not at all: it falls due with the longest-lived of that owner's items in the case. What cannot be reckoned is kept.
/// </summary>
public static class RetentionDue
{
    /// <summary>The verdict on a day. Pure: the rules are those in force on <paramref name="today"/>.</summary>
    public static RetentionVerdict Of(OwnersPart part, DateOnly today)
    {
        if (part.TakenOutOn is { } taken)
        {
            return new(Longest(part, today), taken, "Ärendet har tagits ut ur systemet och bevaras på annat håll. Se till att verksamheten har en kopia av sin del innan den gallras här.");
        }

        var verdicts = part.Classes.Distinct().Select(@class => Of(@class, part, today)).ToList();
        return verdicts.Find(verdict => verdict.Due is null) ?? verdicts.MaxBy(verdict => verdict.Due)
            ?? throw new ArgumentException("A part has at least the class of its kind of branch.", nameof(part));
    }

    private static RetentionVerdict Of(RetentionClass @class, OwnersPart part, DateOnly today)
    {
        if (RetentionRules.Of(@class, today) is not { } rule)
        {
            return new(@class, null, "Ingen regel om gallring gäller i dag, så uppgifterna bevaras.");
        }

        var because = $"{rule.Because} ({rule.Source})";
        return rule.Period switch
        {
            RetentionPeriod.AfterLastNote after => FromLastNote(@class, part, after.Years, because),
            RetentionPeriod.ByPlan => FromLastNote(@class, part, part.Plan.Years, $"{because} {PlanText(part.Plan)}"),
            RetentionPeriod.UntilAge until when part.BirthDate is { } born => new(@class, born.AddYears(until.Years), because),
            RetentionPeriod.UntilAge => new(@class, null, $"{because} Barnets födelsedatum är inte känt, så uppgifterna bevaras."),
            _ => new(@class, null, because),
        };
    }

    private static RetentionClass Longest(OwnersPart part, DateOnly today) =>
        Of(part with { TakenOutOn = null }, today).Class;

    private static RetentionVerdict FromLastNote(RetentionClass @class, OwnersPart part, int years, string because) =>
        new(@class, part.LastNote.AddYears(years), $"Den sista anteckningen gjordes {part.LastNote.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. {because}");

    private static string PlanText(DocumentPlan plan)
    {
        var years = plan.Years.ToString(CultureInfo.InvariantCulture);
        return plan.IsDefault
            ? $"Huvudmannen har inte angett någon tid; standardvärdet {years} år efter den sista anteckningen har använts."
            : $"Planen anger {years} år efter den sista anteckningen.";
    }
}
