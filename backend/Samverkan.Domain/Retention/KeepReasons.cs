namespace Samverkan.Domain.Retention;

/// <summary>Why a part whose time is over is kept for longer. A choice and no free text: it is read by persons who have no part in the case.</summary>
public enum KeepReason
{
    /// <summary>Ärendet är inte avslutat hos verksamheten.</summary>
    OngoingMatter,

    /// <summary>Tillsyn, överklagande eller rättsprocess pågår.</summary>
    Proceedings,

    /// <summary>Forskningsurval (SoL 16 kap. 4 §).</summary>
    Research,

    /// <summary>Den det gäller har begärt det.</summary>
    AskedByPerson,

    /// <summary>Ska först lämnas över till arkivet.</summary>
    ToArchive,
}

/// <summary>A reason in the interface.</summary>
public sealed record KeepReasonRow(KeepReason Reason, string Name);

/// <summary>The reasons for keeping longer, as data.</summary>
public static class KeepReasons
{
    /// <summary>Every reason, in the order in which they are offered.</summary>
    public static IReadOnlyList<KeepReasonRow> All { get; } =
    [
        new(KeepReason.OngoingMatter, "Ärendet är inte avslutat hos verksamheten"),
        new(KeepReason.Proceedings, "Tillsyn, överklagande eller rättsprocess pågår"),
        new(KeepReason.Research, "Ingår i forskningsurval (SoL 16 kap. 4 §)"),
        new(KeepReason.AskedByPerson, "Den som uppgifterna gäller har begärt det"),
        new(KeepReason.ToArchive, "Ska först lämnas över till arkivet"),
    ];
}
