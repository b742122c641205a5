using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>
/// Says in Swedish what was done, and never what was written. Whether the viewer may know of the event at all is decided before, by
/// the domain; these are only the words.
/// </summary>
internal sealed class TimelineWords(DirectorySnapshot directory, BranchId viewer, CaseState.Open state)
{
    /// <summary>The sentence about an event.</summary>
    internal string Of(object happened) => $"{ActorName(ByOf(happened))} {DoneIn(happened)}";

    /// <summary>Who did it.</summary>
    internal static By ByOf(object happened) => happened switch
    {
        CaseOpened e => e.By,
        GuardianAdded e => e.By,
        ContactAdded e => e.By,
        ContactEnded e => e.By,
        CoordinatorRequested e => e.By,
        CoordinatorAssigned e => e.By,
        CoordinatorAccepted e => e.By,
        PartyInvited e => e.By,
        PartyAccepted e => e.By,
        PartyDeclined e => e.By,
        PartyLeft e => e.By,
        StaffNamed e => e.By,
        StaffRemoved e => e.By,
        SecrecyConsentRequested e => e.By,
        SecrecyConsentAnswered e => e.By,
        SecrecyConsentRevoked e => e.By,
        ItemsDisclosed e => e.By,
        DisclosureWithdrawn e => e.By,
        RelatedPersonAdded e => e.By,
        ProtectionStated e => e.By,
        ChildCorrected e => e.By,
        GuardianCorrected e => e.By,
        ContactCorrected e => e.By,
        ReasonCorrected e => e.By,
        ObjectionNoted e => e.By,
        ItemWithdrawn e => e.By,
        MaturityAssessed e => e.By,
        MaturityAssessmentWithdrawn e => e.By,
        ConsentExceptionRecorded e => e.By,
        ConsentExceptionWithdrawn e => e.By,
        SecrecyConsentRenewalAsked e => e.By,
        CaseTakenOut e => e.By,
        PartClassified e => e.By,
        WaitingBegun e => e.By,
        WaitingRevised e => e.By,
        WaitingEnded e => e.By,
        BreakGlassOpened e => e.By,
        BreakGlassEnded e => e.By,
        WheelAssessmentStarted e => e.By,
        WheelSectorDescribed e => e.By,
        WheelSectorCleared e => e.By,
        WheelAssessmentCompleted e => e.By,
        SupportRequestSent e => e.By,
        SupportRequestReceived e => e.By,
        SupplementAsked e => e.By,
        SupplementGiven e => e.By,
        SupportRequestAnswered e => e.By,
        FeedbackGiven e => e.By,
        SupportRequestClosed e => e.By,
        AgendaItemSubmitted e => e.By,
        AgendaItemNamed e => e.By,
        AgendaItemWithdrawn e => e.By,
        AgendaDecisionWritten e => e.Decision.By,
        AgendaActionPlanned e => e.Action.What.By,
        AgendaActionFollowedUp e => e.By,
        FamilyViewWritten e => e.View.Writing.By,
        FamilyInRoomRecorded e => e.By,
        ConsultationAsked e => e.By,
        ConsultationLogged e => e.By,
        ConsultationAnswered e => e.By,
        ConsultationWithdrawn e => e.By,
        _ => throw new InvalidOperationException($"The timeline has no words for {happened.GetType().Name}."),
    };

    private string DoneIn(object happened) => happened switch
    {
        WheelAssessmentStarted e => $"började ett hjul: {PerspectiveName(e.Perspective)}",
        WheelSectorDescribed => "beskrev en del av hjulet",
        WheelSectorCleared => "tömde en del av hjulet",
        WheelAssessmentCompleted => "avslutade samtalet om hjulet",
        SupportRequestSent e => $"skickade en stödförfrågan till {directory.UnitName(e.ToUnit)}",
        SupportRequestReceived => "tog emot stödförfrågan",
        SupplementAsked => "bad om komplettering av stödförfrågan",
        SupplementGiven => "kompletterade stödförfrågan",
        SupportRequestAnswered => "besvarade stödförfrågan",
        FeedbackGiven => "återkopplade till skolan",
        SupportRequestClosed => "avslutade stödförfrågan",
        AgendaItemSubmitted => "anmälde barnet till ett elevhälsomöte",
        AgendaItemNamed => "tog upp barnet med namn i elevhälsomötet",
        AgendaItemWithdrawn => "tog tillbaka barnet från elevhälsomötet",
        AgendaDecisionWritten => "antecknade vad elevhälsomötet kom fram till",
        AgendaActionPlanned => "antecknade en åtgärd från elevhälsomötet",
        AgendaActionFollowedUp => "följde upp en åtgärd från elevhälsomötet",
        FamilyInRoomRecorded => "antecknade vilka i familjen som var med i elevhälsomötet",
        FamilyViewWritten { View.Perspective: Perspective.Child } => "antecknade barnets ord till elevhälsomötet",
        FamilyViewWritten => "antecknade en vårdnadshavares ord till elevhälsomötet",
        ConsultationAsked e => $"frågade {directory.UnitName(e.Asked.Unit)} om råd",
        ConsultationLogged e => $"antecknade ett samtal med {directory.UnitName(e.Asked.Unit)} om råd",
        ConsultationAnswered => "antecknade rådet från BUP",
        ConsultationWithdrawn => "tog tillbaka frågan till BUP",
        _ => DoneInCase(happened),
    };

    private string DoneInCase(object happened) => happened switch
    {
        CaseOpened => "öppnade ärendet",
        GuardianAdded { Kind: GuardianKind.NonCustodialParent } => "antecknade en förälder",
        GuardianAdded => "antecknade en vårdnadshavare",
        ContactAdded => "antecknade en kontakt",
        ContactEnded => "noterade att en kontakt har avslutats",
        CoordinatorRequested => "bad om en samordnare",
        CoordinatorAssigned e when e.PersonId == e.By.PersonId => "tog på sig samordningen",
        CoordinatorAssigned e => $"föreslog {directory.PersonName(e.PersonId)} som samordnare",
        CoordinatorAccepted => "är nu samordnare",
        SecrecyConsentRequested => "ställde en fråga om samtycke",
        SecrecyConsentAnswered => "antecknade ett svar på frågan om samtycke",
        SecrecyConsentRevoked => "antecknade att ett samtycke har återkallats",
        ItemsDisclosed e => $"lämnade ut uppgifter till {Recipients(e.Disclosures, e.By)}",
        DisclosureWithdrawn => "tog tillbaka ett utlämnande",
        ItemWithdrawn => "drog tillbaka en uppgift från alla mottagare",
        SecrecyConsentRenewalAsked => "frågade om ett samtycke kan förnyas",
        ConsentExceptionRecorded => "antecknade ett undantag från en vårdnadshavares svar",
        ConsentExceptionWithdrawn => "tog bort ett undantag från en vårdnadshavares svar",
        MaturityAssessed => "antecknade en mognadsbedömning: barnet bestämmer ensamt",
        MaturityAssessmentWithdrawn => "antecknade att mognadsbedömningen inte längre gäller",
        _ => DoneWithPersons(happened),
    };

    private string DoneWithPersons(object happened) => happened switch
    {
        RelatedPersonAdded { Kind: RelatedKind.Sibling } => "antecknade ett syskon",
        RelatedPersonAdded => "antecknade en närstående",
        ProtectionStated => "antecknade vad som är känt om skyddade personuppgifter",
        ChildCorrected => "rättade barnets uppgifter",
        GuardianCorrected => "rättade uppgifter om en vårdnadshavare",
        ContactCorrected => "rättade en kontakt",
        ReasonCorrected => "rättade varför ärendet öppnades",
        ObjectionNoted => "antecknade att en uppgift anses vara fel",
        CaseTakenOut => "tog ut ärendet ur systemet",
        PartClassified => "angav hur länge verksamhetens uppgifter bevaras",
        WaitingBegun => "antecknade att barnet väntar på utredning",
        WaitingRevised => "ändrade vad som gäller i väntan på utredning",
        WaitingEnded => "antecknade att väntan på utredning är över",
        BreakGlassOpened => "öppnade ärendet genom nödöppning",
        BreakGlassEnded => "avslutade sin nödöppning",
        _ => DoneByParty(happened),
    };

    private string DoneByParty(object happened) => happened switch
    {
        PartyInvited e => $"bjöd in {directory.UnitName(e.Unit)}",
        PartyAccepted e => $"tackade ja till att delta för {UnitOf(e.PartyId)}",
        PartyDeclined e => $"tackade nej till att delta för {UnitOf(e.PartyId)}",
        PartyLeft e => $"avslutade deltagandet för {UnitOf(e.PartyId)}",
        StaffNamed e when e.PersonId == e.By.PersonId => $"deltar för {UnitOf(e.PartyId)}",
        StaffNamed e => $"angav att {directory.PersonName(e.PersonId)} deltar för {UnitOf(e.PartyId)}",
        StaffRemoved e => $"angav att {directory.PersonName(e.PersonId)} inte längre deltar för {UnitOf(e.PartyId)}",
        _ => throw new InvalidOperationException($"The timeline has no words for {happened.GetType().Name}."),
    };

    private string UnitOf(Guid partyId) =>
        state.Parties.FirstOrDefault(party => party.PartyId == partyId) is { } party ? directory.UnitName(party.Unit) : "enheten";

    // A recipient learns of what came to it, and not of who else was told.
    private string Recipients(IReadOnlyList<Disclosure> disclosures, By by) =>
        by.Branch == viewer
            ? string.Join(", ", disclosures.Select(disclosure => directory.BranchName(disclosure.To)).Distinct().Order(StringComparer.Ordinal))
            : directory.BranchName(viewer);

    private string ActorName(By by)
    {
        var person = directory.FindPerson(by.PersonId);
        var role = person?.Assignments.FirstOrDefault(assignment => assignment.AssignmentId == by.AssignmentId)?.Role;
        return role is { } known ? $"{Roles.Of(known).Name} {person!.Name}" : directory.PersonName(by.PersonId);
    }

    private static string PerspectiveName(Perspective perspective) => perspective switch
    {
        Perspective.Child => "barnets bild",
        Perspective.Guardian => "vårdnadshavarens bild",
        _ => "professionens bild",
    };
}
