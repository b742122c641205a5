using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.ContactRoutes;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.FamilySupport;
using Samverkan.Domain.Presence;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Persistence;

/// <summary>
/// The streams and events of Samverkan under their stable names. A name here is history: a renamed type keeps it, and a changed
/// body gets a new version with an upcast and a golden sample in <c>contracts/events</c>.
/// </summary>
public static class SamverkanEventModel
{
    /// <summary>The registry.</summary>
    public static EventModel Create()
    {
        var model = EventModel.Build(StoreJson.Create());
        AddCase(model);
        AddWheel(model);
        AddSupportRequest(model);
        AddPrincipal(model);
        AddEht(model);
        AddConsultation(model);
        AddContactRoute(model);
        AddCatalogue(model);
        AddPresence(model);
        AddFamilySupport(model);
        return model.Create();
    }

    private static void AddCase(EventModelBuilder model) => model
        .Stream<CaseState>("case", CaseState.Missing.Instance, CaseFold.Evolve, foldVersion: 7)
        .Event<CaseOpened>("case_opened")
        .Event<GuardianAdded>("guardian_added")
        .Event<ContactAdded>("contact_added")
        .Event<ContactEnded>("contact_ended")
        .Event<CoordinatorRequested>("coordinator_requested")
        .Event<CoordinatorAssigned>("coordinator_assigned")
        .Event<CoordinatorAccepted>("coordinator_accepted")
        .Event<PartyInvited>("party_invited")
        .Event<PartyAccepted>("party_accepted")
        .Event<PartyDeclined>("party_declined")
        .Event<PartyLeft>("party_left")
        .Event<StaffNamed>("staff_named")
        .Event<StaffRemoved>("staff_removed")
        .Event<SecrecyConsentRequested>("secrecy_consent_requested", version: 2, ConsentUpcasts.Requested)
        .Event<SecrecyConsentAnswered>("secrecy_consent_answered", version: 2, ConsentUpcasts.Answered)
        .Event<SecrecyConsentRevoked>("secrecy_consent_revoked")
        .Event<ItemsDisclosed>("items_disclosed")
        .Event<DisclosureWithdrawn>("disclosure_withdrawn")
        .Event<OwnersPartPurged>("owners_part_purged")
        .Event<RelatedPersonAdded>("related_person_added")
        .Event<ProtectionStated>("protection_stated")
        .Event<ChildCorrected>("child_corrected")
        .Event<GuardianCorrected>("guardian_corrected")
        .Event<ContactCorrected>("contact_corrected")
        .Event<ReasonCorrected>("reason_corrected")
        .Event<ObjectionNoted>("objection_noted")
        .Event<ItemWithdrawn>("item_withdrawn")
        .Event<MaturityAssessed>("maturity_assessed")
        .Event<MaturityAssessmentWithdrawn>("maturity_assessment_withdrawn")
        .Event<ConsentExceptionRecorded>("consent_exception_recorded")
        .Event<ConsentExceptionWithdrawn>("consent_exception_withdrawn")
        .Event<SecrecyConsentRenewalAsked>("secrecy_consent_renewal_asked")
        .Event<CaseTakenOut>("case_taken_out")
        .Event<PartClassified>("part_classified")
        .Event<WaitingBegun>("waiting_begun")
        .Event<WaitingRevised>("waiting_revised")
        .Event<WaitingEnded>("waiting_ended")
        .Event<BreakGlassOpened>("break_glass_opened")
        .Event<BreakGlassEnded>("break_glass_ended");

    private static void AddWheel(EventModelBuilder model) => model
        .Stream<WheelState>("wheel_assessment", WheelState.Missing.Instance, WheelFold.Evolve, foldVersion: 2)
        .Event<WheelAssessmentStarted>("wheel_assessment_started")
        .Event<WheelSectorDescribed>("wheel_sector_described")
        .Event<WheelSectorCleared>("wheel_sector_cleared")
        .Event<WheelAssessmentCompleted>("wheel_assessment_completed")
        .Event<WheelPurged>("wheel_purged");

    private static void AddSupportRequest(EventModelBuilder model) => model
        .Stream<SupportRequestState>("support_request", SupportRequestState.Missing.Instance, SupportRequestFold.Evolve, foldVersion: 2)
        .Event<SupportRequestSent>("support_request_sent", version: 2, SupportRequestUpcasts.Sent)
        .Event<SupportRequestReceived>("support_request_received")
        .Event<SupplementAsked>("supplement_asked")
        .Event<SupplementGiven>("supplement_given")
        .Event<SupportRequestAnswered>("support_request_answered")
        .Event<FeedbackGiven>("feedback_given")
        .Event<SupportRequestClosed>("support_request_closed")
        .Event<RequestPartPurged>("request_part_purged");

    private static void AddPrincipal(EventModelBuilder model) => model
        .Stream<PrincipalState>("principal", PrincipalState.Missing.Instance, PrincipalState.Evolve, foldVersion: 2)
        .Event<PrincipalRegistered>("principal_registered")
        .Event<BranchRegistered>("branch_registered")
        .Event<UnitRegistered>("unit_registered")
        .Event<StaffRegistered>("staff_registered")
        .Event<StaffAssigned>("staff_assigned")
        .Event<AssignmentEnded>("assignment_ended");

    private static void AddEht(EventModelBuilder model)
    {
        model.Stream<EhtSeriesState>("eht_series", EhtSeriesState.Missing.Instance, EhtSeriesState.Evolve, foldVersion: 1)
            .Event<EhtSeriesOpened>("eht_series_opened")
            .Event<EhtSeriesChanged>("eht_series_changed")
            .Event<EhtMemberAdded>("eht_member_added")
            .Event<EhtMemberRemoved>("eht_member_removed");
        model.Stream<EhtCycleState>("eht_cycle", EhtCycleState.Missing.Instance, CycleFold.Evolve, foldVersion: 3)
            .Event<EhtCycleOpened>("eht_cycle_opened")
            .Event<EhtMeetingAdded>("eht_meeting_added")
            .Event<EhtMeetingMoved>("eht_meeting_moved")
            .Event<EhtMeetingCancelled>("eht_meeting_cancelled")
            .Event<AgendaItemPlaced>("agenda_item_placed")
            .Event<AgendaItemTakenOff>("agenda_item_taken_off")
            .Event<AgendaOrdered>("agenda_ordered")
            .Event<EhtMeetingOpened>("eht_meeting_opened")
            .Event<AttendeeArrived>("attendee_arrived")
            .Event<AttendeeLeft>("attendee_left")
            .Event<AgendaItemTakenUp>("agenda_item_taken_up")
            .Event<SupervisorSet>("supervisor_set")
            .Event<EhtMeetingClosed>("eht_meeting_closed")
            .Event<ActionEntered>("action_entered")
            .Event<ActionSettled>("action_settled")
            .Event<EhtCycleClosed>("eht_cycle_closed")
            .Event<EvaluationPurged>("evaluation_purged");
        model.Stream<AgendaItemState>("agenda_item", AgendaItemState.Missing.Instance, AgendaItemFold.Evolve, foldVersion: 2)
            .Event<AgendaItemSubmitted>("agenda_item_submitted")
            .Event<AgendaItemRevised>("agenda_item_revised")
            .Event<AgendaItemNamed>("agenda_item_named")
            .Event<AgendaItemMadeAnonymous>("agenda_item_made_anonymous")
            .Event<AgendaItemHeldBack>("agenda_item_held_back")
            .Event<AgendaItemWithdrawn>("agenda_item_withdrawn")
            .Event<AttendeeLetIn>("attendee_let_in")
            .Event<AttendeeSteppedOut>("attendee_stepped_out")
            .Event<AttendanceAsUsual>("attendance_as_usual")
            .Event<AgendaNoteWritten>("agenda_note_written")
            .Event<AgendaNoteRevised>("agenda_note_revised")
            .Event<AgendaDecisionWritten>("agenda_decision_written")
            .Event<AgendaOutcomesSet>("agenda_outcomes_set")
            .Event<FamilyInRoomRecorded>("family_in_room_recorded")
            .Event<FamilyViewWritten>("family_view_written")
            .Event<AgendaActionPlanned>("agenda_action_planned")
            .Event<AgendaActionFollowedUp>("agenda_action_followed_up")
            .Event<AgendaPartPurged>("agenda_part_purged");
    }

    private static void AddConsultation(EventModelBuilder model) => model
        .Stream<ConsultationState>("consultation", ConsultationState.Missing.Instance, ConsultationFold.Evolve, foldVersion: 2)
        .Event<ConsultationAsked>("consultation_asked")
        .Event<ConsultationAnswered>("consultation_answered")
        .Event<ConsultationLogged>("consultation_logged")
        .Event<ConsultationWithdrawn>("consultation_withdrawn")
        .Event<ConsultationPartPurged>("consultation_part_purged");

    private static void AddContactRoute(EventModelBuilder model) => model
        .Stream<ContactRouteState>("contact_route", ContactRouteState.Missing.Instance, ContactRouteState.Evolve, foldVersion: 1)
        .Event<ContactRouteKept>("contact_route_kept")
        .Event<ContactRouteEnded>("contact_route_ended");

    private static void AddCatalogue(EventModelBuilder model) => model
        .Stream<CatalogueState>("catalogue", CatalogueState.Missing.Instance, CatalogueState.Evolve, foldVersion: 1)
        .Event<InterventionKept>("intervention_kept")
        .Event<InterventionRemoved>("intervention_removed");

    private static void AddPresence(EventModelBuilder model) => model
        .Stream<PresenceState>("presence", PresenceState.Missing.Instance, PresenceState.Evolve, foldVersion: 2)
        .Event<PresencePlanned>("presence_planned")
        .Event<PresenceDayCancelled>("presence_day_cancelled")
        .Event<PresenceEnded>("presence_ended")
        .Event<TalkBooked>("talk_booked")
        .Event<TalkCancelled>("talk_cancelled");

    private static void AddFamilySupport(EventModelBuilder model) => model
        .Stream<FamilySupportState>("family_support", FamilySupportState.Missing.Instance, FamilySupportState.Evolve, foldVersion: 1)
        .Event<FamilySupportLinked>("family_support_linked")
        .Event<FamilySupportChanged>("family_support_changed")
        .Event<FamilySupportCapacityStated>("family_support_capacity_stated")
        .Event<FamilySupportEnded>("family_support_ended");
}
