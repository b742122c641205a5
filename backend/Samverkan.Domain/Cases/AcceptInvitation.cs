using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// The invited unit takes part and names its staff. <see cref="UnitStaff"/> are the persons who do case work in that unit today.
/// Refused when the basis for telling the unit who the child is has fallen away since.
/// </summary>
public sealed record AcceptInvitation(
    Guid PartyId,
    Guid IdentityItemId,
    IReadOnlyList<Guid> Staff,
    IReadOnlyCollection<Guid> UnitStaff,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AcceptInvitation command, CaseState state)
    {
        if (state is not CaseState.Open open
            || open.Parties.FirstOrDefault(p => p.PartyId == command.PartyId && Participation.IsOwn(p, command.By)) is not { } party)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (party.Status == PartyStatus.Active)
        {
            return Decision.Nothing;
        }

        if (party.Status != PartyStatus.Invited)
        {
            return Decision.Refuse(Refusals.PartyNotInvited);
        }

        if (command.Staff.Count == 0)
        {
            return Decision.Refuse(Refusals.StaffNobody);
        }

        if (command.Staff.Any(person => !command.UnitStaff.Contains(person)))
        {
            return Decision.Refuse(Refusals.StaffNotOwnUnit);
        }

        return Invitations.Accept(open, party, command.IdentityItemId, command.Staff, command.By, new(command.At, command.Branches)) is { } events
            ? Decision.AcceptAny(events)
            : Decision.Refuse(Refusals.InvitationBasisLapsed);
    }
}
