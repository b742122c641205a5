using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>What inviting, accepting and taking a stödförfrågan have in common.</summary>
internal static class Invitations
{
    /// <summary>The party that a unit already is, as far as the acting person's branch may know.</summary>
    public static Party? KnownParty(CaseState.Open open, UnitId unit, By by, SharingContext context) => open.Parties.FirstOrDefault(p =>
        p.Unit == unit && p.Status is PartyStatus.Active or PartyStatus.Invited && Access.BranchReads(by.Branch, open, p.Item, context));

    /// <summary>
    /// Tells a branch who the child is: the acting branch's own identity item must have a basis; the adults' follow where the same basis
    /// carries them too, and are left out where it does not.
    /// </summary>
    public static HandoverOutcome Identity(CaseState.Open open, Recipient recipient, By by, SharingContext context)
    {
        if (recipient.Branch == by.Branch)
        {
            return new([], null);
        }

        var child = open.Identities.Where(i => i.Item.AuthorBranch == by.Branch).Select(i => i.Item).ToList();
        var told = HandingOver.ToBranch(open, child, recipient, by, context);
        if (told.Refusal is not null)
        {
            return told;
        }

        var adults = open.Guardians
            .Where(g => g.Item.AuthorBranch == by.Branch)
            .SelectMany(g => HandingOver.ToBranch(open, [g.Item], recipient, by, context).Disclosures);
        return new([.. told.Disclosures, .. adults], null);
    }

    /// <summary>The invitation with what it discloses.</summary>
    public static PartyInvited Invite(
        CaseState.Open open, Guid partyId, UnitId unit, Recipient recipient, string purpose, IReadOnlyList<Disclosure> disclosures, By by, SharingContext context) => new(
        partyId,
        Items.HeadOf(partyId, InformationArea.Contacts, recipient.Branch, unit, context.Branches, open.ChildId),
        unit,
        recipient.Branch,
        Items.Owned(open.ChildId, by.Branch, purpose),
        disclosures,
        by,
        context.Now);

    /// <summary>
    /// Accepts for a unit: it gets its own copy of the child's identity and names its staff. Null when the basis for telling it who the
    /// child is holds no longer.
    /// </summary>
    public static IReadOnlyList<object>? Accept(CaseState.Open open, Party party, Guid identityItemId, IEnumerable<Guid> staff, By by, SharingContext context)
    {
        var source = open.Identities.FirstOrDefault(i => MayCopy(open, party, i, context));
        if (source?.Child.Value is not { } child)
        {
            return null;
        }

        var own = source.Item.AuthorBranch == party.Branch;
        var details = own ? child : ProtectionRules.HandedOn(child, open);
        var head = own ? source.Item : Items.Head(identityItemId, InformationArea.Identity, by, context.Branches, open.ChildId);
        return
        [
            new PartyAccepted(party.PartyId, head, Items.Owned(open.ChildId, party.Branch, details), by, context.Now),
            .. staff.Distinct().Select(person => new StaffNamed(party.PartyId, person, by, context.Now)),
        ];
    }

    private static bool MayCopy(CaseState.Open open, Party party, IdentityOnCase identity, SharingContext context) =>
        !identity.Child.Erased && identity.Child.Value is not null && Access.BranchReads(party.Branch, open, identity.Item, context);
}
