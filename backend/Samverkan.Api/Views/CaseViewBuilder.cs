using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>Builds the page of a case out of what one viewer may see, section by section. There is no other way to a <see cref="CaseView"/>.</summary>
internal static class CaseViewBuilder
{
    /// <summary>The page of one viewer.</summary>
    internal static CaseView Build(
        Sight sight,
        string tag,
        IReadOnlyList<StreamHandle<WheelState>> wheels,
        IReadOnlyList<StreamHandle<SupportRequestState>> requests) =>
        Complete(sight, Core(sight), tag, wheels, requests);

    /// <summary>
    /// What one viewer is shown of the case's own stream, with nothing to do in it: what the tag of the case is made of. Trying every command
    /// that the page offers costs more than all that is shown, and is left to <see cref="Complete"/>.
    /// </summary>
    internal static CaseView Core(Sight sight)
    {
        var child = IdentitySection.Child(sight);
        var parties = PartySection.Of(sight);
        return new CaseView(
            sight.Case.CaseId,
            sight.Case.Number,
            sight.Case.Alias,
            Version: "",
            PhaseOf(ActiveIn(parties), wheels: 0),
            sight.Case.OpenedAt,
            PartySection.OpenedBy(sight),
            child,
            child is null ? null : IdentitySection.Notice(sight),
            IdentitySection.Guardians(sight),
            IdentitySection.Related(sight),
            SituationSection.Reason(sight),
            SituationSection.Contacts(sight),
            WaitingSection.Of(sight),
            parties,
            PartySection.Coordinator(sight),
            sight.Case.Coordinator is null ? sight.Case.CoordinatorRequestedAt : null,
            ConsentSection.Of(sight),
            ConsentSection.Maturity(sight),
            Wheels: [],
            SupportRequests: [],
            NotesSection.Of(sight, [], []),
            TakenOut(sight),
            NotesSection.OwnItems(sight, [], []),
            Actions: [],
            Notices: [],
            sight.Standing is CaseAccess.Emergency { Grant: var grant } ? new EmergencyView(grant.GrantId, grant.Until) : null);
    }

    /// <summary>The page: the core, what hangs on the case, and what the viewer can do with all of it.</summary>
    /// <param name="sight">The sight that the core was built by.</param>
    /// <param name="core">What <see cref="Core"/> gave.</param>
    /// <param name="tag">The tag of the case for this viewer.</param>
    /// <param name="wheels">Every wheel of the case.</param>
    /// <param name="requests">Every stödförfrågan of the case.</param>
    internal static CaseView Complete(
        Sight sight,
        CaseView core,
        string tag,
        IReadOnlyList<StreamHandle<WheelState>> wheels,
        IReadOnlyList<StreamHandle<SupportRequestState>> requests)
    {
        var wheelViews = WheelSection.Of(sight, wheels);
        var (wheelStates, requestStates) = (wheels.Select(wheel => wheel.State), requests.Select(request => request.State));
        return core with
        {
            Version = tag,
            Phase = PhaseOf(ActiveIn(core.Parties), wheelViews.Count),
            Parties = PartySection.WithActions(sight, core.Parties),
            Consents = ConsentSection.WithActions(sight, core.Consents),
            Wheels = wheelViews,
            SupportRequests = RequestSection.Of(sight, requestStates),
            Notes = NotesSection.Of(sight, wheelStates, requestStates),
            OwnItems = NotesSection.OwnItems(sight, wheelStates, requestStates),
            Actions = CaseActions.Of(sight),
            Notices = Notices.Of(sight, core.Child, core.Coordinator, core.Consents),
        };
    }

    private static int ActiveIn(IReadOnlyList<PartyView> parties) => parties.Count(party => party.Status == PartyStatus.Active);

    private static TakenOutView? TakenOut(Sight sight) => sight.Case.TakenOut is { } taken
        ? new TakenOutView(taken.At, taken.By.Branch == sight.Branch ? taken.Reason.Value : null)
        : null;

    /// <summary>How far the viewer's own picture of the case has come.</summary>
    internal static CasePhase PhaseOf(int activeParties, int wheels) =>
        activeParties > 1 ? CasePhase.Cooperate : wheels > 0 ? CasePhase.Map : CasePhase.Discover;
}
