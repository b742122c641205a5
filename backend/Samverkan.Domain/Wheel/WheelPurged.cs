namespace Samverkan.Domain.Wheel;

/// <summary>The wheel was destroyed with the rest of what the branch that made it owned in the case. Shown to nobody.</summary>
public sealed record WheelPurged(BranchId Branch, By By, DateTimeOffset At);
