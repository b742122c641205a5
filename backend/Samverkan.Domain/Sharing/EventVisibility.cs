using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// What an event of the timeline would reveal: items (all must be readable), or something that only these branches know of.
/// With neither, it reveals itself to nobody.
/// </summary>
public sealed record Revealed(IReadOnlyList<ItemHead> Items, IReadOnlyList<BranchId> OnlyBranches)
{
    /// <summary>Shown to nobody.</summary>
    public static Revealed Nothing { get; } = new([], []);

    /// <summary>Shown to those who may read all of these.</summary>
    public static Revealed Of(params ItemHead[] items) => new(items, []);

    /// <summary>Shown only within these branches.</summary>
    public static Revealed Within(params BranchId[] branches) => new([], branches);
}

/// <summary>Maps each event to what it reveals, so that a timeline shows an entry only to those who may see what it tells. An unknown event is shown to nobody.</summary>
public static class EventVisibility
{
    /// <summary>Whether the viewer may see an entry.</summary>
    public static bool Sees(Viewer viewer, CaseState state, Revealed revealed, SharingContext context)
    {
        if (!CaseAccess.Decide(viewer, state, context.Now).ReadsAsBranch)
        {
            return false;
        }

        return revealed.OnlyBranches.Contains(viewer.Branch)
            || (revealed.Items.Count > 0 && revealed.Items.All(item => Access.Decide(viewer, state, item, context).IsGranted));
    }

    /// <summary>What an event of the case's own stream reveals.</summary>
    public static Revealed OfCase(object @event, CaseState.Open @case) => @event switch
    {
        CaseOpened e => Revealed.Of(e.PartyItem),
        GuardianAdded e => Revealed.Of(e.Item),
        ContactAdded e => Revealed.Of(e.Item),
        ContactEnded e => @case.Contacts.FirstOrDefault(c => c.ContactId == e.ContactId) is { } contact ? Revealed.Of(contact.Item) : Revealed.Nothing,
        CoordinatorRequested e => OfUnit(e.By.Unit, @case),
        CoordinatorAssigned e => Both(OfUnit(e.Unit, @case), OfUnit(e.By.Unit, @case)),
        CoordinatorAccepted e => OfUnit(e.By.Unit, @case),
        PartyInvited e => Both(Revealed.Of(e.Item), OfUnit(e.By.Unit, @case)),
        PartyAccepted e => OfParty(e.PartyId, @case),
        PartyDeclined e => OfParty(e.PartyId, @case),
        PartyLeft e => OfParty(e.PartyId, @case),
        StaffNamed e => OfParty(e.PartyId, @case),
        StaffRemoved e => OfParty(e.PartyId, @case),
        SecrecyConsentRequested e => Revealed.Within(e.Scope.DisclosingBranch),
        SecrecyConsentAnswered e => OfConsent(e.ConsentId, @case),
        SecrecyConsentRevoked e => OfConsent(e.ConsentId, @case),
        ItemsDisclosed e => Revealed.Within(e.By.Branch),
        DisclosureWithdrawn e => Revealed.Within(e.By.Branch),
        OwnersPartPurged => Revealed.Nothing,
        BreakGlassOpened e => Revealed.Within(e.By.Branch),
        BreakGlassEnded e => Revealed.Within(e.By.Branch),
        _ => OfFamily(@event, @case),
    };

    /// <summary>What an event of a wheel reveals. That a wheel is being made is known to the branch that makes it; others know the sectors handed to them.</summary>
    public static Revealed OfWheel(object @event) => @event switch
    {
        WheelAssessmentStarted e => Revealed.Within(e.By.Branch),
        WheelSectorDescribed e => Revealed.Of(e.Item),
        WheelSectorCleared e => Revealed.Within(e.By.Branch),
        WheelAssessmentCompleted e => Revealed.Within(e.By.Branch),
        WheelPurged => Revealed.Nothing,
        _ => Revealed.Nothing,
    };

    /// <summary>What an event of a stödförfrågan reveals. That it has been received, answered and closed is known to both sides; the answer's content is the receiver's.</summary>
    public static Revealed OfSupportRequest(object @event, SupportRequestState.Present request) => @event switch
    {
        SupportRequestSent e => Revealed.Of(e.Item),
        SupportRequestReceived or SupportRequestAnswered or SupportRequestClosed => Revealed.Of(request.Item),
        SupplementAsked e => Revealed.Of(e.Item),
        SupplementGiven e => Revealed.Of(e.Item),
        FeedbackGiven e => Revealed.Of(e.Item ?? request.Item),
        RequestPartPurged => Revealed.Nothing,
        _ => Revealed.Nothing,
    };

    /// <summary>
    /// What an event of an item that was brought up in a meeting reveals (<see cref="AgendaInCase"/>). Notes of what was said are read with the item, and are no
    /// news of the case.
    /// </summary>
    public static Revealed OfAgendaItem(object @event, AgendaItemState.Present item) => @event switch
    {
        AgendaItemSubmitted or AgendaItemWithdrawn or FamilyInRoomRecorded => Revealed.Within(item.Head.AuthorBranch),
        AgendaItemNamed => AgendaInCase.OfQuestion(item),
        AgendaDecisionWritten e => AgendaInCase.OfWriting(item, e.Decision),
        AgendaActionPlanned e => AgendaInCase.OfWriting(item, e.Action.What),
        AgendaActionFollowedUp e => item.Actions.FirstOrDefault(action => action.ActionId == e.ActionId) is { } action ? AgendaInCase.OfWriting(item, action.What) : Revealed.Nothing,
        FamilyViewWritten e => AgendaInCase.OfWriting(item, e.View.Writing),
        _ => Revealed.Nothing,
    };

    private static Revealed OfFamily(object @event, CaseState.Open @case) => @event switch
    {
        RelatedPersonAdded e => Revealed.Of(e.Item),
        ChildCorrected e => @case.Identities.FirstOrDefault(i => i.Item.ItemId == e.ItemId) is { } identity ? Revealed.Of(identity.Item) : Revealed.Nothing,
        GuardianCorrected e => @case.Guardians.FirstOrDefault(g => g.PersonId == e.PersonId) is { } guardian ? Revealed.Of(guardian.Item) : Revealed.Nothing,
        ContactCorrected e => @case.Contacts.FirstOrDefault(c => c.ContactId == e.ContactId) is { } contact ? Revealed.Of(contact.Item) : Revealed.Nothing,
        ReasonCorrected => Revealed.Of(@case.ReasonItem),
        WaitingBegun e => Revealed.Of(e.Item),
        WaitingRevised e => OfWaiting(e.WaitingId, @case),
        WaitingEnded e => OfWaiting(e.WaitingId, @case),
        ProtectionStated e => Revealed.Within(e.By.Branch),
        ObjectionNoted e => Revealed.Within(e.By.Branch),
        ItemWithdrawn e => Revealed.Within(e.By.Branch),
        MaturityAssessed e => Revealed.Within(e.By.Branch),
        MaturityAssessmentWithdrawn e => Revealed.Within(e.By.Branch),
        ConsentExceptionRecorded e => Revealed.Within(e.By.Branch),
        ConsentExceptionWithdrawn e => Revealed.Within(e.By.Branch),
        SecrecyConsentRenewalAsked e => Revealed.Within(e.By.Branch),
        // That it has been taken out stands on everybody's page; by whom would name a unit that they may not know of.
        CaseTakenOut e => Revealed.Within(e.By.Branch),
        PartClassified e => Revealed.Within(e.By.Branch),
        _ => Revealed.Nothing,
    };

    private static Revealed OfWaiting(Guid waitingId, CaseState.Open @case) =>
        @case.Waiting.FirstOrDefault(w => w.WaitingId == waitingId) is { } waiting ? Revealed.Of(waiting.Item) : Revealed.Nothing;

    private static Revealed OfParty(Guid partyId, CaseState.Open @case) =>
        @case.Parties.FirstOrDefault(p => p.PartyId == partyId) is { } party ? Revealed.Of(party.Item) : Revealed.Nothing;

    private static Revealed OfUnit(UnitId unit, CaseState.Open @case) =>
        @case.Parties.FirstOrDefault(p => p.Unit == unit) is { } party ? Revealed.Of(party.Item) : Revealed.Nothing;

    /// <summary>An entry that names two units is for those who may know of both.</summary>
    private static Revealed Both(Revealed one, Revealed other) =>
        one.Items.Count == 0 || other.Items.Count == 0 ? Revealed.Nothing : new([.. one.Items, .. other.Items], []);

    private static Revealed OfConsent(Guid consentId, CaseState.Open @case) =>
        @case.Consents.FirstOrDefault(c => c.ConsentId == consentId) is { } consent ? Revealed.Within(consent.Scope.DisclosingBranch) : Revealed.Nothing;
}
