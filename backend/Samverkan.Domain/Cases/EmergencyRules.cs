namespace Samverkan.Domain.Cases;

/// <summary>What a nödöppning gives, as data.</summary>
public static class EmergencyRules
{
    /// <summary>How long it lasts. The law names no time; it has to cover a visit and must not become a way of working.</summary>
    public static TimeSpan Duration { get; } = TimeSpan.FromHours(3);
}
