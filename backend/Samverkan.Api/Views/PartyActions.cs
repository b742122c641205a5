using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>What the viewer can do with a party: with one's own unit's, nothing with others'.</summary>
internal static class PartyActions
{
    /// <summary>The actions.</summary>
    internal static IReadOnlyList<Action> Of(Sight sight, Party party)
    {
        if (party.Unit != sight.At.Viewer.Unit)
        {
            return [];
        }

        return sight.Standing switch
        {
            CaseAccess.Staff when party.Status == PartyStatus.Active => Taking(sight, party),
            _ when party.Status == PartyStatus.Invited && sight.At.Viewer.Can(Capability.AnswerInvitations) => Answering(sight, party),
            _ => [],
        };
    }

    private static List<Action> Taking(Sight sight, Party party) =>
    [
        Allowed.By("nameStaff", NameStaff.Decide(new(party.PartyId, sight.At.By.PersonId, sight.At.UnitStaffSince, sight.At.By, sight.At.Now), sight.Case)),
        Allowed.By("removeStaff", Removing(sight, party)),
        Allowed.By("leave", LeaveCase.Decide(new(party.PartyId, sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case)),
    ];

    private static List<Action> Answering(Sight sight, Party party) =>
    [
        Allowed.By(
            "accept",
            AcceptInvitation.Decide(
                new(party.PartyId, Guid.NewGuid(), [sight.At.By.PersonId], sight.At.UnitStaff, sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case)),
        Allowed.By("decline", DeclineInvitation.Decide(new(party.PartyId, null, sight.At.By, sight.At.Now), sight.Case)),
    ];

    // Somebody who could be removed shows that it can be done; otherwise the last trial says why not.
    private static Decision Removing(Sight sight, Party party) =>
        party.Staff.Select(named => RemoveStaff.Decide(new(party.PartyId, named.PersonId, sight.At.By, sight.At.Now), sight.Case))
            .OrderBy(trial => trial is Decision.Refused)
            .First();
}
