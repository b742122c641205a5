namespace Samverkan.Domain;

/// <summary>
/// Whose key a personal value is kept under: the person it is about (the child; for a member of staff that person) and the
/// organisation that owns it. Each owner has a retention of its own (SoL 16 kap., PDL 3 kap. 17 §, the school's own plan),
/// so destroying one owner's key takes that owner's part of the child and nobody else's.
/// </summary>
public readonly record struct PersonalKey(Guid Subject, string Owner);

/// <summary>
/// A value that may identify or describe a person. It is stored as ciphertext under <see cref="Key"/> in events, snapshots and
/// read models alike. When that key has been destroyed the value reads as <see cref="Erased"/>.
/// </summary>
public sealed record Personal<T>(PersonalKey Key, T? Value, bool Erased = false)
    where T : class;

/// <summary>Makes personal values.</summary>
public static class Personal
{
    /// <summary>A value kept under the key of <paramref name="key"/>.</summary>
    public static Personal<T> Of<T>(PersonalKey key, T value)
        where T : class => new(key, value);
}
