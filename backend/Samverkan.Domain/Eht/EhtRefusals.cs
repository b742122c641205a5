namespace Samverkan.Domain;

/// <content>The refusals of series, terms and agendas.</content>
public static partial class Refusals
{
    /// <summary>Only school and elevhälsan hold a series.</summary>
    public static Refusal EhtNotSchool { get; } = Rule("eht.not-school", "Möten i EHT hålls av skolan och elevhälsan. Be skolan att lägga upp serien.");

    /// <summary>A series serves schools of its own huvudman, at least one.</summary>
    public static Refusal EhtSchoolNotOwn { get; } = Rule("eht.school-not-own", "Välj minst en skola inom den egna huvudmannen.", "schools");

    /// <summary>The length, the interval or the cut-off of a meeting cannot be.</summary>
    public static Refusal EhtSlotImpossible { get; } = Rule("eht.slot-impossible", "Tiden går inte att använda. Ett möte är 15–480 minuter, det är 1–12 veckor mellan mötena, och anmälan stänger senast när mötet börjar.", "slot");

    /// <summary>Only whoever leads the series does this.</summary>
    public static Refusal EhtNotChair { get; } = Rule("eht.not-chair", "Det kan bara den som leder mötet göra.");

    /// <summary>Members and guests do case work in the unit that they come for.</summary>
    public static Refusal EhtMemberNotStaff { get; } = Rule("eht.member-not-staff", "Personen arbetar inte med ärenden i den enheten i dag. Välj en person i listan.", "personId");

    /// <summary>A series has a bounded number of members.</summary>
    public static Refusal EhtTooManyMembers { get; } = Rule("eht.too-many-members", "Serien har redan så många deltagare som den kan ha. Ta bort någon först.");

    /// <summary>A series is always led by somebody.</summary>
    public static Refusal EhtLastChair { get; } = Rule("eht.last-chair", "Någon måste leda mötena. Utse en ny mötesledare först.");

    /// <summary>A meeting is opened with members of the series.</summary>
    public static Refusal EhtMemberMissing { get; } = Rule("eht.member-missing", "Bara den som är med i serien kan vara med från början. Släpp in andra när mötet har börjat.", "present");

    /// <summary>A series has one term under way at a time.</summary>
    public static Refusal EhtTermUnderWay { get; } = Conflict("eht.term-under-way", "En termin pågår redan. Avsluta den först, så följer det som är öppet med.");

    /// <summary>A term has between one and sixty meetings.</summary>
    public static Refusal EhtTermNeedsMeetings { get; } = Rule("eht.term-needs-meetings", "En termin har minst ett möte och högst 60.", "meetings");

    /// <summary>Two meetings of a series begin at the same time.</summary>
    public static Refusal EhtMeetingTwice { get; } = Rule("eht.meeting-twice", "Två möten kan inte börja samtidigt i samma serie.", "meetings");

    /// <summary>A meeting is within its term.</summary>
    public static Refusal EhtMeetingOutsideTerm { get; } = Rule("eht.meeting-outside-term", "Mötet ligger utanför terminen. Välj en dag i terminen.", "startsAt");

    /// <summary>The term has no such meeting.</summary>
    public static Refusal EhtMeetingMissing { get; } = Missing("eht.meeting-missing", "Mötet finns inte i terminen.");

    /// <summary>The meeting has begun, been held or been cancelled.</summary>
    public static Refusal EhtMeetingNotPlanned { get; } = Conflict("eht.meeting-not-planned", "Mötet har redan börjat, hållits eller ställts in.");

    /// <summary>Nothing is written to a meeting that is not under way.</summary>
    public static Refusal EhtMeetingNotOpen { get; } = Conflict("eht.meeting-not-open", "Mötet pågår inte. Det du skrev finns kvar.");

    /// <summary>Nothing is submitted to a meeting that is over or cancelled.</summary>
    public static Refusal EhtMeetingOver { get; } = Conflict("eht.meeting-over", "Mötet är över. Välj ett senare möte.", "meetingId");

    /// <summary>Another meeting of the series is under way.</summary>
    public static Refusal EhtOtherMeetingOpen { get; } = Conflict("eht.other-meeting-open", "Ett möte i serien pågår. Avsluta det först.");

    /// <summary>There is no later meeting in the term for what should be moved.</summary>
    public static Refusal EhtNoNextMeeting { get; } = Rule("eht.no-next-meeting", "Det finns inget senare möte den här terminen att flytta till. Lägg till ett möte först.");

    /// <summary>A term is closed when no meeting is left.</summary>
    public static Refusal EhtMeetingsLeft { get; } = Rule("eht.meetings-left", "Terminen har möten kvar. Håll dem eller ställ in dem först.");

    /// <summary>The next term comes after the one that is closed.</summary>
    public static Refusal EhtTermNotLater { get; } = Rule("eht.term-not-later", "Nästa termin måste vara senare än den som avslutas.", "nextTerm");

    /// <summary>Nothing is changed in a term that is closed.</summary>
    public static Refusal EhtTermClosed { get; } = Conflict("eht.term-closed", "Terminen är avslutad. Fortsätt i den som pågår.");

    /// <summary>The items that were ordered are not the ones on the agenda any more.</summary>
    public static Refusal EhtAgendaChanged { get; } = Conflict("eht.agenda-changed", "Dagordningen har ändrats medan du ordnade den. Se den nya och försök igen.", "itemIds");

    /// <summary>An agenda has a bounded number of items.</summary>
    public static Refusal EhtAgendaFull { get; } = Rule("eht.agenda-full", "Dagordningen är full. Välj ett annat möte.", "meetingId");

    /// <summary>Items are submitted before the cut-off, by whoever leads the series also after it.</summary>
    public static Refusal EhtCutoffPassed { get; } = Rule("eht.cutoff-passed", "Anmälan till mötet har stängt. Välj nästa möte, eller be mötesledaren lägga till punkten.", "meetingId");

    /// <summary>Group and school items hold no identity and are linked to no case.</summary>
    public static Refusal EhtGroupHasNoChild { get; } = Rule("eht.group-has-no-child", "En punkt om en grupp eller skolenheten pekar inte ut något barn och hör inte till något ärende.");

    /// <summary>Without a case a child is brought up without identity only.</summary>
    public static Refusal EhtNamedNeedsCase { get; } = Rule("eht.named-needs-case", "Utan samordningsärende kan barnet bara tas upp avidentifierat.", "mode");

    /// <summary>An item about a child says how the child is talked about.</summary>
    public static Refusal EhtModeMissing { get; } = Rule("eht.mode-missing", "Välj om barnet tas upp med namn, avidentifierat eller väntar.", "mode");

    /// <summary>Somebody in the room has no basis for this child.</summary>
    public static Refusal EhtRoomWithoutBasis { get; } = Rule("eht.room-without-basis", "Alla i rummet har inte grund att höra vem barnet är. Ta upp barnet avidentifierat, vänta, eller låt dem som saknar grund lämna rummet.", "mode");

    /// <summary>A child without identity needs a story without identity.</summary>
    public static Refusal EhtStoryMissing { get; } = Rule("eht.story-missing", "Skriv frågan så att barnet inte känns igen.", "story");

    /// <summary>A text that is to be heard without identity has a clue in it; the detail quotes it, to those who know the child.</summary>
    public static Refusal EhtTextIdentifies { get; } = Rule("eht.text-identifies", "Texten ska höras utan identitet, men innehåller något som visar vem barnet är. Skriv om så att barnet inte känns igen.", "text");

    /// <summary>Only the author's branch does this with an item.</summary>
    public static Refusal EhtItemNotOwn { get; } = Rule("eht.item-not-own", "Det kan bara den verksamhet som anmälde punkten göra.");

    /// <summary>The item has been taken back.</summary>
    public static Refusal EhtItemWithdrawn { get; } = Conflict("eht.item-withdrawn", "Punkten har tagits tillbaka.");

    /// <summary>An item that has been discussed is not written anew.</summary>
    public static Refusal EhtItemDiscussed { get; } = Conflict("eht.item-discussed", "Punkten har redan tagits upp. Skriv en anteckning i stället.");

    /// <summary>An item has a bounded number of notes and actions.</summary>
    public static Refusal EhtItemFull { get; } = Rule("eht.item-full", "Punkten har redan så många anteckningar som den kan ha.");

    /// <summary>Whoever submitted an item stays in the room for it.</summary>
    public static Refusal EhtAuthorStays { get; } = Rule("eht.author-stays", "Den som anmälde punkten är med under den.");

    /// <summary>A note is rewritten by whoever wrote it.</summary>
    public static Refusal EhtNoteNotOwn { get; } = Rule("eht.note-not-own", "Bara den som skrev anteckningen kan ändra den.");

    /// <summary>The text has been rewritten since it was read.</summary>
    public static Refusal EhtTextChanged { get; } = Conflict("eht.text-changed", "Någon annan har ändrat texten medan du skrev. Det du skrev finns kvar; se vad som står nu och försök igen.", "text");

    /// <summary>Nothing, or later, goes with no other outcome.</summary>
    public static Refusal EhtOutcomesContradict { get; } = Rule("eht.outcomes-contradict", "Ingen åtgärd, eller senare, går inte ihop med något annat.", "outcomes");

    /// <summary>An action has somebody who answers for it and can read it.</summary>
    public static Refusal EhtActionNeedsOwner { get; } = Rule("eht.action-needs-owner", "Ange vem som ansvarar.", "responsible");

    /// <summary>An action has a day.</summary>
    public static Refusal EhtActionNeedsDate { get; } = Rule("eht.action-needs-date", "Ange till vilken dag.", "due");

    /// <summary>An action is for today or later.</summary>
    public static Refusal EhtActionInPast { get; } = Rule("eht.action-in-past", "Dagen har redan varit. Välj i dag eller senare.", "due");

    /// <summary>The action has been followed up and closed.</summary>
    public static Refusal EhtActionClosed { get; } = Conflict("eht.action-closed", "Åtgärden är redan följd upp och avslutad.");

    /// <summary>What is closed says what effect it had, in at least one view.</summary>
    public static Refusal EhtEffectMissing { get; } = Rule("eht.effect-missing", "Skriv vilken effekt åtgärden fick, eller varför den inte blev av, i minst en persons ögon.", "effects");

    /// <summary>A family view is the child's or a guardian's.</summary>
    public static Refusal EhtFamilyViewOnly { get; } = Rule("eht.family-view-only", "Här skrivs vad barnet eller en vårdnadshavare tycker. Skriv din egen bild som en anteckning.", "perspective");

    /// <summary>Whoever sees a family come in knows which child it is.</summary>
    public static Refusal EhtFamilyNeedsName { get; } = Rule("eht.family-needs-name", "När familjen är i rummet vet alla vilket barn det gäller. Ta upp barnet med namn först.", "persons");

    /// <summary>A child whose family is in the room is not told of without identity.</summary>
    public static Refusal EhtFamilyIsThere { get; } = Conflict("eht.family-is-there", "Familjen är i rummet, så barnet tas upp med namn. Anteckna först att familjen har gått.");

    /// <summary>Who gives handledning is said of handledning.</summary>
    public static Refusal EhtNotSupervision { get; } = Rule("eht.not-supervision", "Vem som handleder anges bara för handledning.", "branchId");

    /// <summary>Handledning is about the work: a theme, or a question in which no child can be known.</summary>
    public static Refusal EhtSupervisionWithoutName { get; } = Rule("eht.supervision-without-name", "I handledning tas inget barn upp med namn. Ta upp ett tema, eller barnet avidentifierat.", "mode");

    /// <summary>Who hands out who the child is takes part in the child's case.</summary>
    public static Refusal EhtNotInCase { get; } = Rule("eht.not-in-case", "Du deltar inte i barnets ärende. Be en kollega som gör det.");
}
