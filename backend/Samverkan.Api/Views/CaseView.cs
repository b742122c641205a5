using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>
/// A samordningsärende as one viewer may see it. It is built from what that viewer may see; nothing in it has been blanked out, so
/// two viewers who may not know of each other's part see two complete cases.
/// </summary>
public sealed record CaseView(
    Guid CaseId,
    string Number,
    string Alias,
    long Version,
    CasePhase Phase,
    DateTimeOffset OpenedAt,
    string? OpenedByUnitName,
    ChildView? Child,
    string? ProtectionNotice,
    IReadOnlyList<GuardianView> Guardians,
    ReasonView? Reason,
    IReadOnlyList<ContactView> Contacts,
    IReadOnlyList<PartyView> Parties,
    CoordinatorView? Coordinator,
    DateTimeOffset? CoordinatorRequestedAt,
    IReadOnlyList<ConsentView> Consents,
    IReadOnlyList<WheelView> Wheels,
    IReadOnlyList<SupportRequestRow> SupportRequests,
    IReadOnlyList<Action> Actions,
    IReadOnlyList<Notice> Notices);

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
    Why Why);

/// <summary>Why the case was opened.</summary>
public sealed record ReasonView(
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
