using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>What a basis is asked to carry: from whom to whom, about what, and about which persons besides the child.</summary>
public sealed record Handover(BranchId From, BranchId To, InformationArea Area, IReadOnlyList<Guid> Concerns);

/// <summary>Whether a basis carries a handover. <see cref="Because"/> ends a Swedish sentence that has begun "… eftersom".</summary>
public sealed record BasisVerdict(bool Holds, string Because, DateOnly? Until = null);

/// <summary>The one place that says whether a legal basis carries a handover now; asked when handing over and again at each reading.</summary>
public static class BasisRules
{
    /// <summary>Whether the basis holds now.</summary>
    public static BasisVerdict Decide(CaseState.Open @case, Handover handover, LegalBasis basis, bool reasonRecorded, SharingContext context)
    {
        var row = LegalBases.Of(basis);
        var today = context.Today;
        var from = SecrecyRegimes.FamilyOf(context.Find(handover.From), today);
        var to = SecrecyRegimes.FamilyOf(context.Find(handover.To), today);
        if (from == SecrecyFamily.None || to == SecrecyFamily.None)
        {
            return new(false, "verksamheten inte är känd som en verksamhet med barn");
        }

        if (!row.From.Contains(from) || !row.To.Contains(to))
        {
            return new(false, row.Unless);
        }

        if (today < row.ValidFrom || today > row.ValidTo)
        {
            return new(false, "bestämmelsen inte gäller i dag");
        }

        if (row.OnlyMinors && AgeRules.Reached(AgeRules.Majority, ChildBirth.Of(@case, handover.From), today, ifUnknown: true))
        {
            return new(false, "bestämmelsen bara gäller barn under 18 år");
        }

        if (row.NeedsReason && !reasonRecorded)
        {
            return new(false, "skälen inte är antecknade");
        }

        return basis == LegalBasis.Consent
            ? DecideConsent(@case, handover, context)
            : new(true, $"{row.Because} ({row.Paragraph})");
    }

    private static BasisVerdict DecideConsent(CaseState.Open @case, Handover handover, SharingContext context)
    {
        var persons = RequiredPersons.Of(@case, context.Today, handover.Concerns, handover.From, handover.Area);
        var verdict = ConsentRules.Decide(@case.Consents, persons, handover.From, handover.To, handover.Area, context.Today);
        return verdict is { Holds: true, Until: { } until }
            ? new(true, ConsentTexts.Given(@case, persons, handover, verdict, context), until)
            : new(false, ConsentTexts.Missing(@case, verdict));
    }
}
