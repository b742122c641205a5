namespace Samverkan.Domain.SupportRequests;

/// <summary>What one side owned in the stödförfrågan was destroyed with the rest of its part of the case. Shown to nobody.</summary>
public sealed record RequestPartPurged(BranchId Branch, By By, DateTimeOffset At);
