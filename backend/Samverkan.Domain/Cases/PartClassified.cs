using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>A branch said what its part of the case belongs to, and so how long it is kept. Known within the branch alone.</summary>
public sealed record PartClassified(RetentionClass Class, By By, DateTimeOffset At);

/// <summary>What a branch's part belongs to, as the branch has said.</summary>
public sealed record ClassifiedPart(BranchId Branch, RetentionClass Class);
