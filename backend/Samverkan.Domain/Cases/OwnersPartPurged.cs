using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// What one branch owned in the case has been destroyed (gallrat) by decision of <see cref="By"/>, a person of its own huvudman. The event is the
/// receipt: it holds nothing personal, and is shown to nobody in the case, since it would tell that the branch took part.
/// </summary>
public sealed record OwnersPartPurged(BranchId Branch, RetentionClass Class, By By, DateTimeOffset At);
