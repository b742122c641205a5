using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>Whether one basis can be picked for one recipient, and why or why not, in plain Swedish.</summary>
public sealed record BasisOption(LegalBasis Basis, bool Allowed, bool Proposed, bool NeedsReason, string Why);

/// <summary>A branch that could be handed something.</summary>
public sealed record RecipientOptions(BranchId Branch, string Name, IReadOnlyList<UnitId> Units, IReadOnlyList<BasisOption> Options);

/// <summary>
/// The recipients that an author can pick when writing. The author picks; the product proposes only where consent holds or where
/// OSL 25:12 or 26:9 applies, and explains why another basis cannot be used.
/// </summary>
public static class Recipients
{
    /// <summary>The branches of the parties that the viewer may know of, except their own.</summary>
    public static IReadOnlyList<RecipientOptions> Options(
        CaseState.Open @case, Viewer viewer, InformationArea area, IReadOnlyList<Guid> concerns, SharingContext context) =>
        [.. @case.Parties
            .Where(p => p.Status is PartyStatus.Active or PartyStatus.Invited && p.Branch != viewer.Branch)
            .Where(p => Access.DecideParty(viewer, @case, p, context).IsGranted)
            .GroupBy(p => p.Branch)
            .Select(g => new RecipientOptions(
                g.Key,
                context.NameOf(g.Key),
                [.. g.Select(p => p.Unit).Distinct()],
                OptionsFor(@case, new(viewer.Branch, g.Key, area, concerns), context)))];

    /// <summary>Each basis for one handover, also to a branch that is no party yet.</summary>
    public static IReadOnlyList<BasisOption> OptionsFor(CaseState.Open @case, Handover handover, SharingContext context)
    {
        var verdicts = LegalBases.All
            .Select(row => (Row: row, Verdict: BasisRules.Decide(@case, handover, row.Basis, reasonRecorded: true, context)))
            .ToList();
        var consented = verdicts.Any(v => v.Row.Basis == LegalBasis.Consent && v.Verdict.Holds);
        return
        [
            .. verdicts.Select(v => new BasisOption(
                v.Row.Basis,
                v.Verdict.Holds,
                v.Verdict.Holds && Proposes(v.Row.Basis, consented),
                v.Row.NeedsReason,
                Explain(handover, v.Row, v.Verdict, context))),
        ];
    }

    private static bool Proposes(LegalBasis basis, bool consented) =>
        consented ? basis == LegalBasis.Consent : basis is LegalBasis.Osl25_12 or LegalBasis.Osl26_9;

    private static string Explain(Handover handover, LegalBasisRow row, BasisVerdict verdict, SharingContext context)
    {
        if (!verdict.Holds)
        {
            return $"{context.NameOf(handover.To)} kan inte få detta eftersom {verdict.Because}.";
        }

        return row.NeedsReason || row.Basis != LegalBasis.Consent
            ? row.Help
            : $"{context.NameOf(handover.To)} kan få detta eftersom {verdict.Because}.";
    }
}
