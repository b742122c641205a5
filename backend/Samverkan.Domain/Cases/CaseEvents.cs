using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Skyddade personuppgifter of one person. A level that is not known is treated as the strictest.</summary>
public enum ProtectionLevel
{
    /// <summary>Not established: treated as the strictest.</summary>
    Unknown,

    /// <summary>Ingen.</summary>
    None,

    /// <summary>Sekretessmarkering.</summary>
    SecrecyMarking,

    /// <summary>Skyddad folkbokföring.</summary>
    ProtectedRegistration,

    /// <summary>Fingerade personuppgifter.</summary>
    FictitiousIdentity,
}

/// <summary>What kind of number identifies the child, if any.</summary>
public enum NumberKind
{
    /// <summary>Personnummer, twelve digits.</summary>
    PersonalNumber,

    /// <summary>Samordningsnummer: day + 60.</summary>
    CoordinationNumber,

    /// <summary>TF- eller T-nummer; no check digit, unique only within the municipality that gave it.</summary>
    TfNumber,
}

/// <summary>A number and who gave it. <see cref="Municipality"/> is set for a TF number only.</summary>
public sealed record ChildNumber(NumberKind Kind, string Value, string? Municipality);

/// <summary>Who the child is. Age is computed from <see cref="BirthDate"/>, never from a number (folkbokföringslagen 18 §).</summary>
public sealed record ChildDetails(
    string GivenName,
    string FamilyName,
    DateOnly BirthDate,
    ChildNumber? Number,
    string? RegisteredMunicipality,
    string? SchoolMunicipality,
    string? PlacingMunicipality,
    string Language,
    bool NeedsInterpreter);

/// <summary>In what capacity an adult stands to the child.</summary>
public enum GuardianKind
{
    /// <summary>Vårdnadshavare.</summary>
    Guardian,

    /// <summary>Särskilt förordnad vårdnadshavare.</summary>
    SpeciallyAppointedGuardian,

    /// <summary>God man.</summary>
    LegalRepresentative,

    /// <summary>Förälder utan vårdnad: an outsider to the secrecy by default; does not consent for the child.</summary>
    NonCustodialParent,
}

/// <summary>A guardian's own data.</summary>
public sealed record GuardianDetails(string Name, string? Phone, string? Email, string Language, bool NeedsInterpreter);

/// <summary>Why the case is opened; the five questions of the practice model as support, each optional but the first text.</summary>
public sealed record OpeningReason(
    string Signal,
    string? Obstacles,
    string? MissingInformation,
    string? WhatICanDo,
    string? WhatWeCanDo,
    string? HelpFromOthers);

/// <summary>A contact the child has. The family's own account; the branch need not be a party to the case.</summary>
public sealed record ContactDetails(string Organisation, string? Person, string? Role, string? Phone, string? Note);

/// <summary>An adult with a legal relation to the child, as the case holds it.</summary>
public sealed record GuardianOnCase(
    Guid PersonId,
    GuardianKind Kind,
    ItemHead Item,
    Personal<GuardianDetails> Details);

/// <summary>A contact as the case holds it.</summary>
public sealed record ContactOnCase(
    Guid ContactId,
    ItemHead Item,
    Personal<ContactDetails> Details,
    By By,
    DateTimeOffset At,
    DateTimeOffset? EndedAt);

// --- Events of the stream "case". Payloads are history: they have no member from the state's types that a refactoring could rewrite.

/// <summary>A samordningsärende was opened by a unit, which is its first party.</summary>
public sealed record CaseOpened(
    Guid CaseId,
    string Number,
    string Alias,
    Guid ChildId,
    ProtectionLevel Protection,
    ItemHead IdentityItem,
    Personal<ChildDetails> Child,
    ItemHead ReasonItem,
    Personal<OpeningReason> Reason,
    Guid PartyId,
    ItemHead PartyItem,
    By By,
    DateTimeOffset At);

/// <summary>A guardian (or other adult with a legal relation) was entered.</summary>
public sealed record GuardianAdded(
    Guid PersonId,
    GuardianKind Kind,
    ProtectionLevel Protection,
    ItemHead Item,
    Personal<GuardianDetails> Details,
    By By,
    DateTimeOffset At);

/// <summary>A contact that the child has was entered.</summary>
public sealed record ContactAdded(Guid ContactId, ItemHead Item, Personal<ContactDetails> Details, By By, DateTimeOffset At);

/// <summary>A contact has ended.</summary>
public sealed record ContactEnded(Guid ContactId, By By, DateTimeOffset At);

/// <summary>Nobody can take the coordination yet: a samordnare is asked for.</summary>
public sealed record CoordinatorRequested(By By, DateTimeOffset At);

/// <summary>A named person of a party is to be samordnare, and has not yet accepted unless it is the acting person.</summary>
public sealed record CoordinatorAssigned(Guid PersonId, UnitId Unit, BranchId Branch, By By, DateTimeOffset At);

/// <summary>The samordnare has accepted; the child's contacts are coordinated from now on.</summary>
public sealed record CoordinatorAccepted(Guid PersonId, By By, DateTimeOffset At);

/// <summary>
/// A unit was invited, on a basis for telling it who the child is. The invitation itself makes <see cref="Disclosures"/>.
/// <see cref="Item"/> is the fact that the unit takes part: information that belongs to the invited branch.
/// </summary>
public sealed record PartyInvited(
    Guid PartyId,
    ItemHead Item,
    UnitId Unit,
    BranchId Branch,
    Personal<string> Purpose,
    IReadOnlyList<Disclosure> Disclosures,
    By By,
    DateTimeOffset At);

/// <summary>
/// The unit takes part. It keeps the child's identity in its own right from now on (its own copy under its own key):
/// it has the child in its own register, and what a recipient holds stays in its records.
/// </summary>
public sealed record PartyAccepted(
    Guid PartyId,
    ItemHead IdentityItem,
    Personal<ChildDetails> Child,
    By By,
    DateTimeOffset At);

/// <summary>The unit declined. The reason is told to the inviting unit.</summary>
public sealed record PartyDeclined(Guid PartyId, Personal<string>? Reason, By By, DateTimeOffset At);

/// <summary>The unit has left the case.</summary>
public sealed record PartyLeft(Guid PartyId, By By, DateTimeOffset At);

/// <summary>A member of a party's own staff takes part (need-based: PDL 4 kap. 2 §).</summary>
public sealed record StaffNamed(Guid PartyId, Guid PersonId, By By, DateTimeOffset At);

/// <summary>A member of staff no longer takes part.</summary>
public sealed record StaffRemoved(Guid PartyId, Guid PersonId, By By, DateTimeOffset At);

/// <summary>Persons were asked to lift secrecy; each of <see cref="AskedPersons"/> answers for themselves.</summary>
public sealed record SecrecyConsentRequested(
    Guid ConsentId,
    ConsentScope Scope,
    Personal<ConsentWords> Words,
    IReadOnlyList<Guid> AskedPersons,
    By By,
    DateTimeOffset At,
    Personal<ReadAloud>? Read = null);

/// <summary>One person's answer was recorded; the latest answer of each person counts.</summary>
public sealed record SecrecyConsentAnswered(Guid ConsentId, PersonConsent Answer, By By, DateTimeOffset At);

/// <summary>One person's consent was revoked. Ends every reading that rested on it; what a recipient already holds stays in its records.</summary>
public sealed record SecrecyConsentRevoked(Guid ConsentId, Guid PersonId, Personal<string>? Note, By By, DateTimeOffset At);

/// <summary>Items were handed to other branches.</summary>
public sealed record ItemsDisclosed(IReadOnlyList<Disclosure> Disclosures, By By, DateTimeOffset At);

/// <summary>The author withdrew a disclosure.</summary>
public sealed record DisclosureWithdrawn(Guid DisclosureId, By By, DateTimeOffset At);

/// <summary>
/// A person of a branch that takes part, who is not named, opened the case in an emergency (nödöppning) to read it until <see cref="Until"/>, for a reason
/// that the log reviewer judges afterwards.
/// </summary>
public sealed record BreakGlassOpened(Guid GrantId, Personal<string> Reason, DateTimeOffset Until, By By, DateTimeOffset At);

/// <summary>The person who had opened the case in an emergency was done with it before the time was over.</summary>
public sealed record BreakGlassEnded(Guid GrantId, By By, DateTimeOffset At);
