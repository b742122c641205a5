using Samverkan.Domain.Sharing;

namespace Samverkan.Domain;

/// <summary>
/// Every refusal of the domain: its published code (<c>contracts/problems.md</c>) and its Swedish text. A text says nothing that the
/// acting person may not know; texts that depend on the case are put in where the rule is decided.
/// </summary>
public static partial class Refusals
{
    /// <summary>What is named is not there, or is not for the acting person to know of.</summary>
    public static Refusal NotFound { get; } = Missing("not-found", "Det du söker finns inte, eller så har du inte tillgång till det.");

    /// <summary>A child with a single contact needs no coordination.</summary>
    public static Refusal NotWarranted { get; } = Rule("case.not-warranted", "Ett samordningsärende öppnas när barnet har fler än en kontakt. Ange minst en kontakt utöver er egen.", "contacts");

    /// <summary>Cases are for children from birth until eighteen.</summary>
    public static Refusal NotAChild { get; } = Rule("case.not-a-child", "Samordningsärenden är för barn från födseln till 18-årsdagen. Kontrollera födelsedatumet.", "child.birthDate");

    /// <summary>The child has a case that the acting person takes part in.</summary>
    public static Refusal ChildAlreadyHasCase { get; } = Conflict("child.already-has-case", "Du deltar redan i ett ärende om barnet. Öppna det i stället.");

    /// <summary>The acting person's unit has a case about the child; the detail names the colleague to turn to.</summary>
    public static Refusal ChildAlreadyOpenInUnit { get; } = Conflict("child.already-open-in-unit", "Din enhet har redan ett ärende om barnet.");

    /// <summary>Somebody who takes part opens the case as usual.</summary>
    public static Refusal BreakGlassNotNeeded { get; } = Conflict("break-glass.not-needed", "Du deltar redan i ärendet. Öppna det som vanligt.");

    /// <summary>A nödöppning gives reading and nothing else.</summary>
    public static Refusal CaseReadingOnly { get; } = Rule("case.reading-only", "Under en nödöppning kan du bara läsa. Be den som deltar i ärendet att ange att du också deltar.");

    /// <summary>The directory has no such unit.</summary>
    public static Refusal UnitUnknown { get; } = Rule("unit.unknown", "Enheten finns inte. Välj en enhet i listan.", "unitId");

    /// <summary>The directory has no such branch.</summary>
    public static Refusal BranchUnknown { get; } = Rule("branch.unknown", "Verksamheten finns inte. Välj en verksamhet i listan.", "receivingBranches");

    /// <summary>There is no such wheel definition.</summary>
    public static Refusal WheelUnknownDefinition { get; } = Rule("wheel.unknown-definition", "Hjulet finns inte i den versionen.", "definitionId");

    /// <summary>The contact is not in the case.</summary>
    public static Refusal ContactMissing { get; } = Missing("contact.missing", "Kontakten finns inte i ärendet.");

    /// <summary>Only the branch that wrote a contact ends it.</summary>
    public static Refusal ContactNotAuthor { get; } = Rule("contact.not-author", "Bara den verksamhet som skrev in kontakten kan avsluta den.");

    /// <summary>The unit already takes part or is invited.</summary>
    public static Refusal PartyAlreadyInCase { get; } = Conflict("party.already-in-case", "Enheten deltar redan eller är redan inbjuden.", "unitId");

    /// <summary>Nothing can be handed to a branch of that kind.</summary>
    public static Refusal PartyKindNotPossible { get; } = Rule("party.kind-not-possible", "Den verksamheten arbetar inte med barn och kan inte delta i ärenden.", "unitId");

    /// <summary>There is no open invitation for the acting person's unit.</summary>
    public static Refusal PartyNotInvited { get; } = Conflict("party.not-invited", "Det finns ingen öppen inbjudan till er enhet.");

    /// <summary>A case keeps at least one party.</summary>
    public static Refusal PartyLastOne { get; } = Rule("party.last-one", "Ni är den enda som deltar. Ett ärende måste ha minst en deltagande enhet.");

    /// <summary>The party is another unit's.</summary>
    public static Refusal PartyNotOwn { get; } = Rule("party.not-own", "Det kan bara den egna enheten göra.");

    /// <summary>The ground for telling the unit who the child is has fallen away.</summary>
    public static Refusal InvitationBasisLapsed { get; } = Conflict("invitation.basis-lapsed", "Grunden för inbjudan gäller inte längre. Den som bjöd in behöver göra en ny inbjudan.");

    /// <summary>At least one person takes part for a unit.</summary>
    public static Refusal StaffNobody { get; } = Rule("staff.nobody", "Ange minst en person vid er enhet som deltar i ärendet.", "staff");

    /// <summary>Only one's own staff, with a role for case work, are named.</summary>
    public static Refusal StaffNotOwnUnit { get; } = Rule("staff.not-own-unit", "Bara personer som arbetar med ärenden vid er egen enhet kan namnges.", "staff");

    /// <summary>The last named person cannot be removed.</summary>
    public static Refusal StaffLastOne { get; } = Rule("staff.last-one", "Det måste finnas minst en namngiven person. Namnge någon annan först, eller lämna ärendet.");

    /// <summary>Whoever is samordnare hands that over first.</summary>
    public static Refusal CoordinatorMustHandOver { get; } = Rule("coordinator.must-hand-over", "Personen är samordnare. Utse en ny samordnare först.");

    /// <summary>A samordnare is named staff of a party.</summary>
    public static Refusal CoordinatorNotPartyStaff { get; } = Rule("coordinator.not-party-staff", "Samordnaren måste vara en namngiven person vid en enhet som deltar i ärendet.", "personId");

    /// <summary>Only the one who was asked can accept.</summary>
    public static Refusal CoordinatorNotYou { get; } = Rule("coordinator.not-you", "Bara den som har utsetts kan tacka ja till att vara samordnare.");

    /// <summary>There is a samordnare already.</summary>
    public static Refusal CoordinatorExists { get; } = Conflict("coordinator.exists", "Ärendet har redan en samordnare. Bara samordnaren själv kan lämna över.");

    /// <summary>Each branch asks for consent to what it tells itself.</summary>
    public static Refusal ConsentNotOwnBranch { get; } = Rule("consent.not-own-branch", "Varje verksamhet frågar om samtycke för det den själv lämnar ut.");

    /// <summary>There is no such text to read aloud.</summary>
    public static Refusal ConsentUnknownText { get; } = Rule("consent.unknown-text", "Texten finns inte i den versionen eller på det språket.", "readAloud");

    /// <summary>There is no such request for consent.</summary>
    public static Refusal ConsentMissing { get; } = Missing("consent.missing", "Samtycket finns inte i ärendet.");

    /// <summary>A request names receivers, areas and persons.</summary>
    public static Refusal ConsentScopeEmpty { get; } = Rule("consent.scope-empty", "Ange minst en mottagare, ett område och en person att fråga.");

    /// <summary>A branch needs no consent to tell itself.</summary>
    public static Refusal ConsentReceiverIsDiscloser { get; } = Rule("consent.receiver-is-discloser", "Den egna verksamheten kan inte vara mottagare.", "receivingBranches");

    /// <summary>The period is backwards, over, or too long.</summary>
    public static Refusal ConsentPeriodInvalid { get; } = Rule("consent.period-invalid", $"Perioden ska sluta tidigast i dag, efter att den börjat, och vara högst {Limits.ConsentMaxMonths} månader.", "to");

    /// <summary>Only the child and the adults of the case can be asked.</summary>
    public static Refusal ConsentUnknownPerson { get; } = Rule("consent.unknown-person", "Bara barnet, vårdnadshavarna och de närstående som finns i ärendet kan tillfrågas.", "persons");

    /// <summary>That person was not asked.</summary>
    public static Refusal ConsentNotAskedPerson { get; } = Rule("consent.not-asked-person", "Personen är inte tillfrågad i detta samtycke.", "personId");

    /// <summary>That is no answer a person can give.</summary>
    public static Refusal ConsentAnswerInvalid { get; } = Rule("consent.answer-invalid", "Svaret ska vara ja, ja till en del, nej eller inget svar. Återkallelse görs för sig.", "answer");

    /// <summary>A limited answer says to what.</summary>
    public static Refusal ConsentLimitsMissing { get; } = Rule("consent.limits-missing", "Ange vilka områden eller mottagare personen har sagt ja till.", "limitedToAreas");

    /// <summary>A limited answer stays within what was asked.</summary>
    public static Refusal ConsentLimitsOutsideScope { get; } = Rule("consent.limits-outside-scope", "Personen kan bara säga ja till områden och mottagare som ingår i frågan.", "limitedToAreas");

    /// <summary>A yes has a form.</summary>
    public static Refusal ConsentFormMissing { get; } = Rule("consent.form-missing", "Ange hur personen svarade: muntligt, skriftligt eller med e-underskrift.", "form");

    /// <summary>The period asked about is over.</summary>
    public static Refusal ConsentPeriodOver { get; } = Conflict("consent.period-over", "Tiden för detta samtycke har gått ut. Fråga på nytt.");

    /// <summary>Only a yes can be revoked.</summary>
    public static Refusal ConsentNothingToRevoke { get; } = Conflict("consent.nothing-to-revoke", "Personen har inte sagt ja, så det finns inget att återkalla.", "personId");

    /// <summary>Only a guardian who was asked can be left unanswered by exception; never the child.</summary>
    public static Refusal ConsentExceptionNotGuardian { get; } = Rule("consent-exception.not-guardian", "Undantag kan bara antecknas för en vårdnadshavare som är tillfrågad. Barnets eget svar kan aldrig ersättas.", "personId");

    /// <summary>An exception is not longer than the request, and its ground is in force.</summary>
    public static Refusal ConsentExceptionPeriod { get; } = Rule("consent-exception.period", "Undantaget kan gälla från i dag till längst den dag då samtycket upphör.", "until");

    /// <summary>An answer, above all a no, is never set aside.</summary>
    public static Refusal ConsentExceptionAnswered { get; } = Conflict("consent-exception.answered", "Personen har svarat. Ett svar kan aldrig åsidosättas genom ett undantag.", "personId");

    /// <summary>Somebody else has said yes first.</summary>
    public static Refusal ConsentExceptionNobodyAgreed { get; } = Rule("consent-exception.nobody-agreed", "En annan vårdnadshavare måste ha sagt ja innan ett undantag kan antecknas.");

    /// <summary>An assessment says what it is about.</summary>
    public static Refusal MaturityAreasMissing { get; } = Rule("maturity.areas-missing", "Ange vilka områden barnet får bestämma ensamt om.", "areas");

    /// <summary>The child is too young, or its birth date is not known.</summary>
    public static Refusal MaturityTooYoung { get; } = Rule("maturity.too-young", $"Barnet måste ha fyllt {AgeRules.ChildMayDecideAloneFrom.Years} år för att kunna bestämma ensamt.");

    /// <summary>There is no such assessment.</summary>
    public static Refusal MaturityMissing { get; } = Missing("maturity.missing", "Mognadsbedömningen finns inte i ärendet.");

    /// <summary>There is no such item.</summary>
    public static Refusal ItemMissing { get; } = Missing("item.missing", "Uppgiften finns inte i ärendet.");

    /// <summary>Only the branch that wrote an item corrects it, takes it back, or notes an objection beside it.</summary>
    public static Refusal ItemNotAuthor { get; } = Rule("item.not-author", "Bara den verksamhet som skrev uppgiften kan göra det. Be dem anteckna det.");

    /// <summary>What its author has taken back is handed to nobody.</summary>
    public static Refusal ItemWithdrawn { get; } = Conflict("item.withdrawn", "Uppgiften är tillbakadragen och kan inte lämnas ut. Skriv en ny om det behövs.", "itemIds");

    /// <summary>There is no such person in the case.</summary>
    public static Refusal PersonMissing { get; } = Missing("person.missing", "Personen finns inte i ärendet.", "personId");

    /// <summary>A case tells of so many persons and no more.</summary>
    public static Refusal RelatedTooMany { get; } = Rule("related.too-many", $"Ett ärende kan ha högst {Limits.RelatedPersons} närstående.");

    /// <summary>The samordnare, or the unit that opened the case, takes it out.</summary>
    public static Refusal TakeOutNotYours { get; } = Rule("take-out.not-yours", "Bara samordnaren eller den enhet som öppnade ärendet kan ta ut det ur systemet.");

    /// <summary>A branch's part belongs to what such a branch can have.</summary>
    public static Refusal RetentionClassNotOfBranch { get; } = Rule("retention.class-not-of-branch", "Er verksamhets uppgifter kan inte bevaras så. Välj något av det som visas.", "class");

    /// <summary>The case has been taken out of the product.</summary>
    public static Refusal CaseIsTakenOut { get; } = Conflict("case.taken-out", "Ärendet har tagits ut ur systemet och kan inte ändras här. Ta en kopia av er egen del om ni inte redan har gjort det.");

    /// <summary>No basis carries the disclosure.</summary>
    public static Refusal DisclosureNoBasis { get; } = Rule("disclosure.no-basis", "Det finns ingen gällande grund för att lämna ut detta.", "basis");

    /// <summary>The basis asks for reasons.</summary>
    public static Refusal DisclosureReasonMissing { get; } = Rule("disclosure.reason-missing", "Den valda grunden kräver att ni antecknar skälen.", "basisReason");

    /// <summary>Only the author hands an item over or withdraws it.</summary>
    public static Refusal DisclosureNotAuthor { get; } = Rule("disclosure.not-author", "Bara den verksamhet som skrev uppgiften kan lämna ut den eller ta tillbaka utlämnandet.");

    /// <summary>The recipient takes no part.</summary>
    public static Refusal DisclosureRecipientNotParty { get; } = Rule("disclosure.recipient-not-party", "Den mottagare ni valt deltar inte i ärendet.", "recipients");

    /// <summary>One's own branch needs no disclosure.</summary>
    public static Refusal DisclosureOwnBranch { get; } = Rule("disclosure.own-branch", "Er egen verksamhet ser redan uppgiften.", "recipients");

    /// <summary>The wheel is another unit's.</summary>
    public static Refusal WheelNotOwn { get; } = Rule("wheel.not-own", "Bara den enhet som börjat hjulet kan fylla i det.");

    /// <summary>The wheel is finished.</summary>
    public static Refusal WheelCompleted { get; } = Conflict("wheel.completed", "Samtalet är avslutat. Börja ett nytt hjul för att ändra bilden.");

    /// <summary>The definition has no such sector.</summary>
    public static Refusal WheelUnknownSector { get; } = Rule("wheel.unknown-sector", "Sektorn finns inte i hjulet.", "sector");

    /// <summary>The respondent does not fit the perspective.</summary>
    public static Refusal WheelRespondentInvalid { get; } = Rule("wheel.respondent-invalid", "Välj den vårdnadshavare vars ord hjulet ska bära. Barnets och professionens hjul har ingen sådan.", "respondentId");

    /// <summary>The request is not where that can be done.</summary>
    public static Refusal SupportRequestWrongState { get; } = Conflict("support-request.wrong-state", "Det går inte att göra i det läge stödförfrågan är nu.");

    /// <summary>Only the receiving unit does that.</summary>
    public static Refusal SupportRequestNotReceiver { get; } = Rule("support-request.not-receiver", "Det kan bara den mottagande enheten göra.");

    /// <summary>Only the sending unit does that.</summary>
    public static Refusal SupportRequestNotSender { get; } = Rule("support-request.not-sender", "Det kan bara den enhet som skickade stödförfrågan göra.");

    /// <summary>A stödförfrågan goes to socialtjänsten.</summary>
    public static Refusal SupportRequestNotSocialServices { get; } = Rule("support-request.receiver-not-social-services", "En stödförfrågan skickas till en enhet inom socialtjänsten.", "toUnitId");

    /// <summary>Chosen sectors are the sender's own.</summary>
    public static Refusal SupportRequestWheelNotOwn { get; } = Rule("support-request.wheel-not-own", "Bara sektorer som er egen verksamhet skrivit kan följa med.", "wheelItems");

    /// <summary>Feedback with content has a text and a basis; without content it has neither.</summary>
    public static Refusal SupportRequestFeedbackInvalid { get; } = Rule("support-request.feedback-invalid", "Återkoppling med innehåll kräver en text och en grund. Utan innehåll lämnas båda tomma.", "text");

    /// <summary>The huvudman has no such unit.</summary>
    public static Refusal UnitMissing { get; } = Missing("unit.missing", "Enheten finns inte hos er huvudman.", "unitId");

    /// <summary>The huvudman has no such person.</summary>
    public static Refusal StaffMissing { get; } = Missing("staff.missing", "Personen finns inte hos er huvudman.", "personId");

    /// <summary>The subject belongs to somebody else.</summary>
    public static Refusal StaffSubjectTaken { get; } = Conflict("staff.subject-taken", "Inloggningen hör redan till en annan person.");

    /// <summary>There is no such assignment.</summary>
    public static Refusal AssignmentMissing { get; } = Missing("assignment.missing", "Uppdraget finns inte hos er huvudman.");

    /// <summary>The person has that role there already.</summary>
    public static Refusal AssignmentOverlaps { get; } = Conflict("assignment.overlaps", "Personen har redan det uppdraget under den tiden.", "from");

    /// <summary>The days are backwards.</summary>
    public static Refusal AssignmentPeriodInvalid { get; } = Rule("assignment.period-invalid", "Sista dagen kan inte vara före första dagen eller senare än uppdraget redan slutar.", "to");

    /// <summary>Somebody else gives one an assignment.</summary>
    public static Refusal AssignmentToOneself { get; } = Rule("assignment.to-oneself", "Du kan inte lägga upp ett uppdrag åt dig själv. Be en annan lokal administratör.", "personId");

    /// <summary>The role does not exist in that kind of branch.</summary>
    public static Refusal AssignmentRoleNotInBranch { get; } = Rule("assignment.role-not-in-branch", "Rollen finns inte i den sortens verksamhet.", "role");

    /// <summary>Somebody has written since, or the rule has changed.</summary>
    public static Refusal RetentionNotDue { get; } = Conflict("retention.not-due", "Uppgifterna har inte nått sin gallringstid. Läs in förslagen på nytt.");

    /// <summary>Another person has decided on the proposal.</summary>
    public static Refusal RetentionAlreadyDecided { get; } = Conflict("retention.already-decided", "Någon annan har redan beslutat om det här förslaget. Läs in förslagen på nytt.");

    /// <summary>What is kept is kept until a day to come.</summary>
    public static Refusal RetentionKeepUntilInvalid { get; } = Rule("retention.keep-until-invalid", "Välj en dag som ligger framåt i tiden.", "keepUntil");

    /// <summary>Between thirteen and sixteen the child or a guardian is told after a special assessment.</summary>
    public static Refusal ReadersAssessmentMissing { get; } = Rule("readers.assessment-missing", "Barnet är mellan 13 och 16 år. Anteckna bedömningen av att uppgifterna kan lämnas ut.", "assessment");

    /// <summary>From sixteen the child alone is told.</summary>
    public static Refusal ReadersChildOnly { get; } = Rule("readers.child-only", "Vem som har sett lämnas bara ut till barnet självt.", "personId");

    /// <summary>Until thirteen a guardian is told for the child.</summary>
    public static Refusal ReadersGuardianOnly { get; } = Rule("readers.guardian-only", "Barnet är under 13 år. Vem som har sett lämnas ut till en vårdnadshavare.", "personId");

    /// <summary>A parent without custody does not speak for the child.</summary>
    public static Refusal ReadersNotCustodian { get; } = Rule("readers.not-custodian", "En förälder som inte är vårdnadshavare får inte ut vem som har sett barnets uppgifter.", "personId");

    /// <summary>A check is recorded once.</summary>
    public static Refusal ReviewAlreadyChecked { get; } = Conflict("review.already-checked", "Läsningen är redan granskad. En granskning ändras inte.");

    /// <summary>A review that is finished stays as it is.</summary>
    public static Refusal ReviewClosed { get; } = Conflict("review.closed", "Granskningen är avslutad.");

    /// <summary>Nobody judges their own reading.</summary>
    public static Refusal ReviewOfOneself { get; } = Rule("review.of-oneself", "Du kan inte granska din egen läsning. Be en annan loggranskare.");

    /// <summary>A review is finished when everything in it has been judged.</summary>
    public static Refusal ReviewUnchecked { get; } = Rule("review.unchecked", "Alla läsningar är inte granskade än.");

    /// <summary>Every refusal, for the published list.</summary>
    public static IReadOnlyList<Refusal> All =>
        [.. typeof(Refusals).GetProperties().Where(p => p.PropertyType == typeof(Refusal)).Select(p => (Refusal)p.GetValue(null)!)];

    private static Refusal Rule(string code, string detail, string? field = null) => new(code, detail, field, RefusalKind.Rule);

    private static Refusal Conflict(string code, string detail, string? field = null) => new(code, detail, field, RefusalKind.Conflict);

    private static Refusal Missing(string code, string detail, string? field = null) => new(code, detail, field, RefusalKind.Missing);
}
