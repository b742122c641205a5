namespace Samverkan.Domain.Sharing;

/// <summary>
/// A named professional has assessed that the child is mature enough to decide alone whether a branch may tell others about some areas
/// (OSL 12 kap. 3 §: age and maturity). It holds for that branch only, and until it is withdrawn.
/// </summary>
public sealed record MaturityAssessment(
    Guid AssessmentId,
    BranchId Branch,
    IReadOnlyList<InformationArea> Areas,
    Personal<string> Grounds,
    By By,
    DateTimeOffset At);
