using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>
/// A samordningsärende as one viewer may see it. It is built from what that viewer may see; nothing in it has been blanked out, so
/// two viewers who may not know of each other's part see two complete cases. <see cref="OwnItems"/> names what the viewer's own branch wrote and can
/// correct, take back or note an objection beside.
/// </summary>
public sealed record CaseView(
    Guid CaseId,
    string Number,
    string Alias,
    string Version,
    CasePhase Phase,
    DateTimeOffset OpenedAt,
    string? OpenedByUnitName,
    ChildView? Child,
    string? ProtectionNotice,
    IReadOnlyList<GuardianView> Guardians,
    IReadOnlyList<RelatedView> Related,
    ReasonView? Reason,
    IReadOnlyList<ContactView> Contacts,
    IReadOnlyList<WaitingView> Waiting,
    IReadOnlyList<PartyView> Parties,
    CoordinatorView? Coordinator,
    DateTimeOffset? CoordinatorRequestedAt,
    IReadOnlyList<ConsentView> Consents,
    IReadOnlyList<MaturityView> Maturity,
    IReadOnlyList<WheelView> Wheels,
    IReadOnlyList<SupportRequestRow> SupportRequests,
    IReadOnlyList<ItemNote> Notes,
    TakenOutView? TakenOut,
    IReadOnlyList<Guid> OwnItems,
    IReadOnlyList<Action> Actions,
    IReadOnlyList<Notice> Notices,
    EmergencyView? Emergency);

/// <summary>The viewer reads in an emergency, until then.</summary>
public sealed record EmergencyView(Guid GrantId, DateTimeOffset Until);

/// <summary>Who the child is. Age is whole years on the day of reading, from the birth date and never from a number.</summary>
public sealed record ChildView(
    Guid PersonId,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    int? Age,
    NumberView? Number,
    string? RegisteredMunicipality,
    string? SchoolMunicipality,
    string? PlacingMunicipality,
    string? Language,
    bool? NeedsInterpreter,
    ProtectionLevel Protection,
    Guid ItemId,
    bool Erased);

/// <summary>The child's number with its kind; the municipality is set for a TF-nummer.</summary>
public sealed record NumberView(NumberKind Kind, string Value, string? Municipality);

/// <summary>An adult with a legal relation to the child. Contact data of a protected person is left out for other branches than the author's.</summary>
public sealed record GuardianView(
    Guid PersonId,
    GuardianKind Kind,
    string? Name,
    string? Phone,
    string? Email,
    string? Language,
    bool? NeedsInterpreter,
    ProtectionLevel Protection,
    Guid ItemId,
    Why Why);

/// <summary>A sibling, or somebody else whom the case tells of.</summary>
public sealed record RelatedView(
    Guid PersonId,
    Guid ItemId,
    RelatedKind Kind,
    string? Name,
    DateOnly? BirthDate,
    string? Phone,
    string? Note,
    ProtectionLevel Protection,
    IReadOnlyList<Share> SharedWith,
    Why Why);

/// <summary>That the child decides alone whether the viewer's own branch may tell of some areas, as a named professional has assessed.</summary>
public sealed record MaturityView(Guid AssessmentId, IReadOnlyList<InformationArea> Areas, string? Grounds, string AssessedBy, DateTimeOffset At);

/// <summary>What has been noted beside an item: that it was corrected, that somebody holds it to be wrong, or that its author took it back.</summary>
public sealed record ItemNote(Guid ItemId, ItemNoteKind Kind, string? Text, string? PersonName, Author Author, DateTimeOffset At);

/// <summary>What a note beside an item is.</summary>
public enum ItemNoteKind
{
    /// <summary>Rättad.</summary>
    Corrected,

    /// <summary>Den enskilde anser att uppgiften är fel (SoL 14 kap. 6 §).</summary>
    Objection,

    /// <summary>Tillbakadragen: shown to the author's own branch only.</summary>
    Withdrawn,
}

/// <summary>The case is kept outside the product since then. The reason is told to the branch that took it out.</summary>
public sealed record TakenOutView(DateTimeOffset At, string? Reason);

/// <summary>Why the case was opened.</summary>
public sealed record ReasonView(
    Guid ItemId,
    string Signal,
    string? Obstacles,
    string? MissingInformation,
    string? WhatICanDo,
    string? WhatWeCanDo,
    string? HelpFromOthers,
    Author Author,
    Why Why);

/// <summary>A contact that the child has.</summary>
public sealed record ContactView(
    Guid ContactId,
    Guid ItemId,
    string Organisation,
    string? Person,
    string? Role,
    string? Phone,
    string? Note,
    DateTimeOffset Since,
    DateTimeOffset? EndedAt,
    Author Author,
    Why Why,
    IReadOnlyList<Share> SharedWith);

/// <summary>A unit in the case.</summary>
public sealed record PartyView(
    Guid PartyId,
    string UnitId,
    string UnitName,
    string BranchId,
    string BranchName,
    Samverkan.Domain.Directory.BranchKind BranchKind,
    PartyStatus Status,
    IReadOnlyList<StaffView> Staff,
    string? InvitedByUnitName,
    DateTimeOffset InvitedAt,
    string? Purpose,
    string? DeclineReason,
    bool IsOwn,
    IReadOnlyList<Action> Actions);

/// <summary>The samordnare.</summary>
public sealed record CoordinatorView(Guid PersonId, string Name, string UnitName, bool Accepted, DateTimeOffset AssignedAt);

/// <summary>The common process (upptäcka, kartlägga, samarbeta), as far as the viewer's own picture of the case has come.</summary>
public enum CasePhase
{
    /// <summary>Upptäcka.</summary>
    Discover,

    /// <summary>Kartlägga.</summary>
    Map,

    /// <summary>Samarbeta.</summary>
    Cooperate,
}
