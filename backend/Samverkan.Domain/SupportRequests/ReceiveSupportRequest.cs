using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>
/// A named person of the receiving unit takes the request; the unit takes part in the case from then on if it did not before. More staff
/// can be named at once; <see cref="UnitStaff"/> are the persons who do case work in that unit today, and since when.
/// </summary>
public sealed record ReceiveSupportRequest(
    Guid IdentityItemId,
    IReadOnlyList<Guid> Staff,
    IReadOnlyDictionary<Guid, DateOnly> UnitStaff,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command over the case and the request.</summary>
    public static PairDecision Decide(ReceiveSupportRequest command, CaseState caseState, SupportRequestState state)
    {
        if (state is not SupportRequestState.Present request || caseState is not CaseState.Open open || open.CaseId != request.CaseId)
        {
            return PairDecision.Refuse(Refusals.NotFound);
        }

        if (!Sides.IsReceiver(request, command.By))
        {
            return PairDecision.Refuse(Sides.NotReceiver(caseState, state, command.By) ?? Refusals.SupportRequestNotReceiver);
        }

        if (request.Status == SupportRequestStatus.Received && request.ReceivedBy == command.By)
        {
            return PairDecision.Nothing;
        }

        if (request.Status != SupportRequestStatus.Sent)
        {
            return PairDecision.Refuse(Refusals.SupportRequestWrongState);
        }

        return command.Staff.Append(command.By.PersonId).All(command.UnitStaff.ContainsKey)
            ? Receive(command, open, request)
            : PairDecision.Refuse(Refusals.StaffNotOwnUnit);
    }

    private static PairDecision Receive(ReceiveSupportRequest command, CaseState.Open open, SupportRequestState.Present request)
    {
        var context = new SharingContext(command.At, command.Branches);
        if (!Access.BranchReads(command.By.Branch, open, request.Item, context))
        {
            return PairDecision.Refuse(Refusals.InvitationBasisLapsed);
        }

        var staff = command.Staff.Prepend(command.By.PersonId).Distinct().ToList();
        var own = open.Parties.Where(p => Participation.IsOwn(p, command.By)).ToList();
        var received = new SupportRequestReceived(command.By, command.At);
        if (own.Find(p => p.Status == PartyStatus.Active) is { } active)
        {
            var named = staff.Where(person => !active.Names(person, command.UnitStaff[person])).Select(person => (object)new StaffNamed(active.PartyId, person, command.By, command.At));
            return PairDecision.Accept([.. named], received);
        }

        if (own.Find(p => p.Status == PartyStatus.Invited) is not { } invited)
        {
            return PairDecision.Refuse(Refusals.PartyNotInvited);
        }

        return Invitations.Accept(open, invited, command.IdentityItemId, staff, command.By, context) is { } accepted
            ? PairDecision.Accept(accepted, received)
            : PairDecision.Refuse(Refusals.InvitationBasisLapsed);
    }
}
