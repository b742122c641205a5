using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>What one level of protected identity asks of the product. A person's whereabouts are address clues: municipalities, school, telephone, e-mail.</summary>
public sealed record ProtectionRule(
    ProtectionLevel Level,
    string Name,
    bool Tagged,
    bool WhereaboutsWithheldFromOthers,
    bool FoundBySearch,
    string? Notice);

/// <summary>
/// Skyddade personuppgifter, as data. A level that is not established is treated as the strictest (OSL 21 kap. 3–3 a §§, 5 kap. 5 §).
/// </summary>
public static class ProtectionRules
{
    /// <summary>Every level, the strictest last.</summary>
    public static IReadOnlyList<ProtectionRule> All { get; } =
    [
        new(ProtectionLevel.None, "Inga skyddade personuppgifter", false, false, true, null),
        new(ProtectionLevel.SecrecyMarking, "Sekretessmarkering", true, true, true,
            "Sekretessmarkering: pröva noga varje uppgift som kan avslöja var personen finns."),
        new(ProtectionLevel.ProtectedRegistration, "Skyddad folkbokföring", true, true, false,
            "Skyddad folkbokföring: uppgifter om var personen finns visas bara för den verksamhet som skrivit dem."),
        new(ProtectionLevel.FictitiousIdentity, "Fingerade personuppgifter", true, true, false,
            "Fingerade personuppgifter: uppgifter om var personen finns visas bara för den verksamhet som skrivit dem."),
        new(ProtectionLevel.Unknown, "Okänt om personuppgifterna är skyddade", true, true, false,
            "Det är inte klarlagt om personen har skyddade personuppgifter. Därför gäller det strängaste skyddet."),
    ];

    /// <summary>The rule of one level.</summary>
    public static ProtectionRule Of(ProtectionLevel level) => All.First(rule => rule.Level == level);

    /// <summary>The strictest of some levels; at least one.</summary>
    public static ProtectionLevel Strictest(IEnumerable<ProtectionLevel> levels) => All[levels.Max(level => All.ToList().FindIndex(rule => rule.Level == level))].Level;

    /// <summary>
    /// Whether clues to where somebody of the case is are kept from others than the branch that wrote them. The family lives together: one
    /// who is protected is found through any of the others, also where the threat is the other guardian (OSL 21 kap. 3–3 a §§).
    /// </summary>
    public static bool WithholdsWhereabouts(CaseState.Open @case) => PersonsOf(@case).Any(person => Of(@case.ProtectionOf(person)).WhereaboutsWithheldFromOthers);

    /// <summary>The child, the guardians and the related persons of a case.</summary>
    public static IEnumerable<Guid> PersonsOf(CaseState.Open @case) =>
        [@case.ChildId, .. @case.Guardians.Select(guardian => guardian.PersonId), .. @case.Related.Select(related => related.PersonId)];

    /// <summary>The child's identity as it may be handed on: without clues to where the child is, unless nothing is protected.</summary>
    public static ChildDetails HandedOn(ChildDetails child, CaseState.Open @case) => !WithholdsWhereabouts(@case)
        ? child
        : child with
        {
            RegisteredMunicipality = null,
            SchoolMunicipality = null,
            PlacingMunicipality = null,
            Number = child.Number is { } number ? number with { Municipality = null } : null,
        };
}
