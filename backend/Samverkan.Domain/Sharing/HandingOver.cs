using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>A branch that the author picks when writing, on a basis; <see cref="Reason"/> is the recorded reasons where the basis asks for them.</summary>
public sealed record Recipient(BranchId Branch, LegalBasis Basis, string? Reason);

/// <summary>Disclosures that may be made, or why not.</summary>
public sealed record HandoverOutcome(IReadOnlyList<Disclosure> Disclosures, Refusal? Refusal)
{
    internal static HandoverOutcome Refused(Refusal refusal) => new([], refusal);
}

/// <summary>Makes the disclosures of a command. What has already been handed over on the same basis is left out, so that a repeat makes none.</summary>
public static class HandingOver
{
    /// <summary>Hands items to branches that take part or are invited, as far as the acting person's branch may know of them.</summary>
    public static HandoverOutcome ToParties(
        CaseState.Open @case, IReadOnlyList<ItemHead> items, IReadOnlyList<Recipient> recipients, By by, SharingContext context)
    {
        var disclosures = new List<Disclosure>();
        foreach (var recipient in recipients)
        {
            if (recipient.Branch == by.Branch)
            {
                return HandoverOutcome.Refused(Refusals.DisclosureOwnBranch);
            }

            if (!IsKnownParty(@case, recipient.Branch, by.Branch, context))
            {
                return HandoverOutcome.Refused(Refusals.DisclosureRecipientNotParty);
            }

            var outcome = ToBranch(@case, items, recipient, by, context);
            if (outcome.Refusal is not null)
            {
                return outcome;
            }

            disclosures.AddRange(outcome.Disclosures.Where(d => !disclosures.Exists(o => o.DisclosureId == d.DisclosureId)));
        }

        return new(disclosures, null);
    }

    /// <summary>Hands items to one branch, whether it is a party yet or not.</summary>
    public static HandoverOutcome ToBranch(CaseState.Open @case, IReadOnlyList<ItemHead> items, Recipient recipient, By by, SharingContext context)
    {
        foreach (var item in items)
        {
            if (item.AuthorBranch != by.Branch)
            {
                return HandoverOutcome.Refused(Refusals.DisclosureNotAuthor);
            }

            if (@case.Withdrawn.Any(withdrawn => withdrawn.ItemId == item.ItemId))
            {
                return HandoverOutcome.Refused(Refusals.ItemWithdrawn);
            }

            var verdict = BasisRules.Decide(@case, new(by.Branch, recipient.Branch, item.Area, item.Concerns), recipient.Basis, reasonRecorded: true, context);
            if (!verdict.Holds)
            {
                return HandoverOutcome.Refused(NoBasis(recipient.Branch, item.Area, verdict, context));
            }
        }

        if (LegalBases.Of(recipient.Basis).NeedsReason && string.IsNullOrWhiteSpace(recipient.Reason))
        {
            return HandoverOutcome.Refused(Refusals.DisclosureReasonMissing);
        }

        return new([.. items.Where(i => !IsHandedOver(@case, i, recipient)).Select(i => Make(@case, i, recipient, by, context))], null);
    }

    private static bool IsKnownParty(CaseState.Open @case, BranchId recipient, BranchId own, SharingContext context) => @case.Parties.Any(p =>
        p.Branch == recipient && p.Status is PartyStatus.Active or PartyStatus.Invited && Access.BranchReads(own, @case, p.Item, context));

    private static bool IsHandedOver(CaseState.Open @case, ItemHead item, Recipient recipient) => @case.Disclosures.Any(d =>
        d.ItemId == item.ItemId && d.Area == item.Area && d.To == recipient.Branch && d.Basis == recipient.Basis);

    private static Disclosure Make(CaseState.Open @case, ItemHead item, Recipient recipient, By by, SharingContext context) => new(
        DerivedId.Of(@case.CaseId.ToString(), item.ItemId.ToString(), recipient.Branch.Value, recipient.Basis.ToString(), context.Now.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        item.ItemId,
        item.Area,
        by.Branch,
        recipient.Branch,
        recipient.Basis,
        string.IsNullOrWhiteSpace(recipient.Reason) ? null : Items.Owned(@case.ChildId, by.Branch, recipient.Reason),
        by,
        context.Now);

    private static Refusal NoBasis(BranchId to, InformationArea area, BasisVerdict verdict, SharingContext context) => Refusals.DisclosureNoBasis with
    {
        Detail = $"{context.NameOf(to)} kan inte få veta {InformationAreas.Of(area).InSentence} eftersom {verdict.Because}.",
    };
}
