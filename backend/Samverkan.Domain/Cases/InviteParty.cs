using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Invites a unit, telling it who the child is on a basis. A unit that takes part without the acting person's branch being allowed to
/// know so is invited again, as if it did not: a refusal would give its presence away. A sibling unit of one's own branch needs no basis.
/// </summary>
public sealed record InviteParty(
    Guid PartyId,
    UnitId Unit,
    BranchId Branch,
    string Purpose,
    LegalBasis Basis,
    string? BasisReason,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(InviteParty command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Parties.Any(p => p.PartyId == command.PartyId))
        {
            return Decision.Nothing;
        }

        var context = new SharingContext(command.At, command.Branches);
        if (SecrecyRegimes.FamilyOf(context.Find(command.Branch), context.Today) == SecrecyFamily.None)
        {
            return Decision.Refuse(Refusals.PartyKindNotPossible);
        }

        if (Invitations.KnownParty(open, command.Unit, command.By, context) is not null)
        {
            return Decision.Refuse(Refusals.PartyAlreadyInCase);
        }

        var recipient = new Recipient(command.Branch, command.Basis, command.BasisReason);
        var handover = Invitations.Identity(open, recipient, command.By, context);
        return handover.Refusal is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(Invitations.Invite(open, command.PartyId, command.Unit, recipient, command.Purpose, handover.Disclosures, command.By, context));
    }
}
