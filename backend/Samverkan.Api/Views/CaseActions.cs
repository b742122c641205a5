using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>What the viewer can do in the case now, by trying it on the deciders.</summary>
internal static class CaseActions
{
    /// <summary>The actions; none for somebody who does not take part.</summary>
    internal static IReadOnlyList<Action> Of(Sight sight) =>
        sight.Case.TakenOut is null && sight.Standing is CaseAccess.Staff staff
            ? [.. Shared(sight), .. Coordination(sight), Allowed.By("nameStaff", Naming(sight, staff.Party)), Allowed.By("leave", LeaveCase.Decide(new(staff.Party.PartyId, sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case))]
            : [];

    private static IEnumerable<Action> Shared(Sight sight)
    {
        yield return Allowed.By("inviteParty", Disclosing(sight));
        yield return Allowed.By("addContact", Adding(sight));
        yield return Allowed.By("askConsent", Asking(sight));
        yield return Allowed.By("startWheel", StartWheel.Decide(new(Guid.NewGuid(), "", 1, Perspective.Professional, null, sight.At.By, sight.At.Now), WheelState.Missing.Instance, sight.Case));
        if (sight.At.Viewer.Can(Capability.SendSupportRequests))
        {
            yield return Allowed.By("sendSupportRequest", Sending(sight));
        }

        yield return Allowed.By("disclose", Disclosing(sight));
        yield return Allowed.By("addRelated", AddRelatedPerson.Decide(
            new(Guid.NewGuid(), Guid.NewGuid(), RelatedKind.Sibling, ProtectionLevel.Unknown, new RelatedDetails("", null, null, null), sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case));
        yield return Allowed.By("assessMaturity", AssessMaturity.Decide(new(Guid.NewGuid(), [InformationArea.Identity], "", sight.At.By, sight.At.Now), sight.Case));
        foreach (var action in Allowed.Unless("beginWaiting", Waiting(sight), Refusals.WaitingNotBup))
        {
            yield return action;
        }

        foreach (var action in Allowed.Unless("consult", Consulting(sight), Refusals.ConsultationNotAsker, Refusals.ConsultationNotBup))
        {
            yield return action;
        }

        if (RetentionRules.ChoicesOf(sight.At.Directory.FindBranch(sight.At.Viewer.Branch)?.Kind).Count > 1)
        {
            yield return Allowed.By("classifyPart", Classifying(sight));
        }

        foreach (var action in Allowed.Unless("takeOut", TakeOutCase.Decide(new("", sight.At.By, sight.At.Now), sight.Case), Refusals.TakeOutNotYours))
        {
            yield return action;
        }
    }

    private static IEnumerable<Action> Coordination(Sight sight)
    {
        var assigning = AssignCoordinator.Decide(new(sight.At.By.PersonId, sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case);
        yield return Allowed.By("assignCoordinator", assigning);
        if (sight.Case.Coordinator?.AcceptedAt is null)
        {
            foreach (var action in Allowed.Unless("acceptCoordination", AcceptCoordination.Decide(new(sight.At.By, sight.At.Now), sight.Case), Refusals.CoordinatorNotYou))
            {
                yield return action;
            }
        }
    }

    // Another class than the one it has, so that the question is whether anything may be said.
    private static Decision Classifying(Sight sight) =>
        ClassifyPart.Decide(new(RetentionClass.Placement, sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case);

    private static Decision Naming(Sight sight, Party party) =>
        NameStaff.Decide(new(party.PartyId, sight.At.By.PersonId, sight.At.UnitStaffSince, sight.At.By, sight.At.Now), sight.Case);

    private static Decision Disclosing(Sight sight) =>
        DiscloseItems.Decide(new([], [], sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case);

    private static Decision Adding(Sight sight) => AddContact.Decide(
        new(new NewContact(Guid.NewGuid(), Guid.NewGuid(), new ContactDetails("", null, null, null, null)), [], sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case);

    private static Decision Waiting(Sight sight) => BeginWaiting.Decide(
        new(Guid.NewGuid(), Guid.NewGuid(), new(sight.At.Today, null, []), [], sight.At.Sharing.Branches, sight.At.By, sight.At.Now), sight.Case);

    // Without identity, which takes no basis; whether there is one for the name is said where the unit is chosen.
    private static PairDecision Consulting(Sight sight)
    {
        var bup = sight.At.Sharing.Branches.FirstOrDefault(branch => branch.Value.Kind == BranchKind.Bup).Key;
        return AskConsultation.Decide(
            new(Guid.NewGuid(), ConsultationWay.Writing, new(new UnitId(""), bup), new("", null), ChildAskedAbout.Nobody),
            new(ConsultationState.Missing.Instance, sight.Case, sight.At.Sharing.Branches, sight.At.By, sight.At.Now));
    }

    private static Decision Asking(Sight sight) => RequestConsent.Decide(
        new(
            Guid.NewGuid(),
            new ConsentScope(sight.Branch, [new BranchId("")], [InformationArea.Identity], sight.At.Today, sight.At.Today),
            new ConsentWords("", null),
            [sight.Case.ChildId],
            sight.At.By,
            sight.At.Now),
        sight.Case);

    // Whether there is a basis depends on the receiver and is said where it is chosen; here it is asked whether there is anybody to send to.
    private static Decision Sending(Sight sight) =>
        sight.At.Sharing.Branches.Any(branch => branch.Value.Kind == BranchKind.SocialServices && branch.Key != sight.Branch)
            ? Disclosing(sight)
            : Decision.Refuse(Refusals.SupportRequestNotSocialServices);
}
