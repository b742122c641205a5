using Samverkan.Api.Http;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Cases;

/// <summary>Opens a samordningsärende about a child with more than one contact.</summary>
public sealed record OpenCase(
    OpenCaseChild Child,
    IReadOnlyList<OpenCaseGuardian> Guardians,
    OpenCaseReason Reason,
    IReadOnlyList<OpenCaseContact> Contacts,
    OpenCaseCoordinator Coordinator);

/// <summary>Who the child is. The number is optional: a child may have none.</summary>
public sealed record OpenCaseChild(
    string GivenName,
    string FamilyName,
    DateOnly? BirthDate,
    OpenCaseNumber? Number,
    string? RegisteredMunicipality,
    string? SchoolMunicipality,
    string? PlacingMunicipality,
    ProtectionLevel Protection,
    string Language,
    bool NeedsInterpreter);

/// <summary>A personnummer, samordningsnummer or TF-nummer; the municipality that gave it is asked for with a TF-nummer only.</summary>
public sealed record OpenCaseNumber(NumberKind? Kind, string Value, string? Municipality);

/// <summary>A guardian, or another adult with a legal relation to the child.</summary>
public sealed record OpenCaseGuardian(
    string Name,
    GuardianKind Kind,
    string? Phone,
    string? Email,
    ProtectionLevel Protection,
    string Language,
    bool NeedsInterpreter);

/// <summary>Why: what was seen, and the five questions of the practice model as support.</summary>
public sealed record OpenCaseReason(
    string Signal,
    string? Obstacles,
    string? MissingInformation,
    string? WhatICanDo,
    string? WhatWeCanDo,
    string? HelpFromOthers);

/// <summary>Somebody besides one's own unit who is already in contact with the child.</summary>
public sealed record OpenCaseContact(string Organisation, string? Person, string? Role, string? Phone, string? Note);

/// <summary>Who coordinates. <see cref="PersonId"/> is given with a colleague only.</summary>
public sealed record OpenCaseCoordinator(CoordinatorChoice? Kind, Guid? PersonId);

/// <summary>Who is to coordinate from the start.</summary>
public enum CoordinatorChoice
{
    /// <summary>Oneself.</summary>
    Self,

    /// <summary>A colleague in the unit, who has to accept.</summary>
    Colleague,

    /// <summary>Nobody yet: a samordnare is asked for.</summary>
    Requested,
}

/// <summary>POST /api/cases</summary>
internal static class OpenCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases", (OpenCase body) => Pending.Answer()).Creates();
}
