using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// The case without what one branch owned: its items, its parties, its questions about consent and what it handed to others are gone, and the
/// case does not exist for it. What other branches own is as it was, also where it names the branch: whom they invited, asked consent for and
/// handed something to.
/// </summary>
internal static class CasePurge
{
    /// <summary>The state after one branch's part has been destroyed.</summary>
    internal static CaseState.Open Without(CaseState.Open open, BranchId owner) => open with
    {
        ReasonItem = Purged.Head(open.ReasonItem, owner),
        Reason = Purged.Value(open.Reason, owner)!,
        Identities = [.. open.Identities.Where(i => i.Item.AuthorBranch != owner)],
        Guardians = [.. open.Guardians.Select(g => Without(g, owner))],
        Contacts = [.. open.Contacts.Where(c => c.Item.AuthorBranch != owner)],
        Parties = [.. open.Parties.Where(p => p.Branch != owner || p.InvitedBy.Branch != owner).Select(p => Without(p, owner))],
        Coordinator = open.Coordinator?.Branch == owner ? null : open.Coordinator,
        CoordinatorRequestedAt = open.Coordinator?.Branch == owner ? null : open.CoordinatorRequestedAt,
        Consents = [.. open.Consents.Where(c => c.Scope.DisclosingBranch != owner)],
        Disclosures = [.. open.Disclosures.Where(d => d.From != owner)],
        OpenedBy = Purged.Actor(open.OpenedBy, owner),
        Related = [.. open.Related.Select(r => r with { Item = Purged.Head(r.Item, owner), Details = Purged.Value(r.Details, owner)! })],
        Maturity = [.. open.Maturity.Where(assessment => assessment.Branch != owner)],
        Withdrawn = [.. open.Withdrawn.Select(w => w with { Reason = Purged.Value(w.Reason, owner), By = Purged.Actor(w.By, owner) })],
        Objections = [.. open.Objections.Where(note => note.By.Branch != owner)],
        Corrections = [.. open.Corrections.Where(note => note.By.Branch != owner)],
        Waiting = [.. open.Waiting.Where(w => w.Item.AuthorBranch != owner)],
        Classified = [.. open.Classified.Where(part => part.Branch != owner)],
        TakenOut = open.TakenOut is { } taken ? taken with { Reason = Purged.Value(taken.Reason, owner)!, By = Purged.Actor(taken.By, owner) } : null,
        EmergencyGrants = [.. open.EmergencyGrants.Where(g => g.By.Branch != owner)],
    };

    // What the branch had found of protected identity stays too: it is a level and nobody's words, and without it others would see more.
    // That somebody has custody decides whose answers the other branches' consents need. Without the name, and shown to nobody, it stays:
    // destroying must never let anybody read more.
    private static GuardianOnCase Without(GuardianOnCase guardian, BranchId owner) =>
        guardian with { Item = Purged.Head(guardian.Item, owner), Details = Purged.Value(guardian.Details, owner)! };

    // Of a party that somebody else invited the invitation stays: it is the inviting branch's own act and words.
    private static Party Without(Party party, BranchId owner) => party with
    {
        Item = Purged.Head(party.Item, owner),
        Status = party.Branch == owner ? PartyStatus.Left : party.Status,
        Staff = party.Branch == owner ? [] : party.Staff,
        AnsweredAt = party.Branch == owner ? null : party.AnsweredAt,
        Purpose = Purged.Value(party.Purpose, owner),
        DeclineReason = Purged.Value(party.DeclineReason, owner),
        InvitedBy = Purged.Actor(party.InvitedBy, owner),
    };
}
