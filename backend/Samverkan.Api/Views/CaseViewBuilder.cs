using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>Builds the page of a case out of what one viewer may see, section by section. There is no other way to a <see cref="CaseView"/>.</summary>
internal static class CaseViewBuilder
{
    /// <summary>The view of one viewer.</summary>
    internal static CaseView Build(
        Sight sight,
        string tag,
        IReadOnlyList<StreamHandle<WheelState>> wheels,
        IReadOnlyList<StreamHandle<SupportRequestState>> requests)
    {
        var child = IdentitySection.Child(sight);
        var parties = PartySection.Of(sight);
        var consents = ConsentSection.Of(sight);
        var wheelViews = WheelSection.Of(sight, wheels);
        var coordinator = PartySection.Coordinator(sight);
        return new CaseView(
            sight.Case.CaseId,
            sight.Case.Number,
            sight.Case.Alias,
            tag,
            PhaseOf(parties.Count(party => party.Status == PartyStatus.Active), wheelViews.Count),
            sight.Case.OpenedAt,
            PartySection.OpenedBy(sight),
            child,
            child is null ? null : IdentitySection.Notice(sight),
            IdentitySection.Guardians(sight),
            IdentitySection.Related(sight),
            SituationSection.Reason(sight),
            SituationSection.Contacts(sight),
            parties,
            coordinator,
            sight.Case.Coordinator is null ? sight.Case.CoordinatorRequestedAt : null,
            consents,
            ConsentSection.Maturity(sight),
            wheelViews,
            RequestSection.Of(sight, requests.Select(request => request.State)),
            NotesSection.Of(sight, wheels.Select(wheel => wheel.State), requests.Select(request => request.State)),
            TakenOut(sight),
            NotesSection.OwnItems(sight, wheels.Select(wheel => wheel.State), requests.Select(request => request.State)),
            CaseActions.Of(sight),
            Notices.Of(sight, child, coordinator, consents),
            sight.Standing is CaseAccess.Emergency { Grant: var grant } ? new EmergencyView(grant.GrantId, grant.Until) : null);
    }

    private static TakenOutView? TakenOut(Sight sight) => sight.Case.TakenOut is { } taken
        ? new TakenOutView(taken.At, taken.By.Branch == sight.Branch ? taken.Reason.Value : null)
        : null;

    /// <summary>How far the viewer's own picture of the case has come.</summary>
    internal static CasePhase PhaseOf(int activeParties, int wheels) =>
        activeParties > 1 ? CasePhase.Cooperate : wheels > 0 ? CasePhase.Map : CasePhase.Discover;
}
