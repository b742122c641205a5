namespace Samverkan.Api.Views;

/// <summary>One thing that happened. The text says what was done and never what was written.</summary>
public sealed record TimelineEntry(Guid Id, DateTimeOffset At, string Kind, string Text, string? UnitName, string? PersonName);
