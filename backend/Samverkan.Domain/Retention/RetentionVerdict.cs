using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Retention;

/// <summary>
/// When an owner's part falls due, by which class, and why in Swedish. <see cref="Due"/> is null when it never does, or when it cannot be known.
/// </summary>
public sealed record RetentionVerdict(RetentionClass Class, DateOnly? Due, string Why)
{
    /// <summary>Whether it may be proposed on a day.</summary>
    public bool IsDue(DateOnly today) => Due is { } day && day <= today;
}
