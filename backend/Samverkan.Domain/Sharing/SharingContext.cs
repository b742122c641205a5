using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Sharing;

/// <summary>What the rules need to know of a branch: whose secrecy applies to it and what it is called.</summary>
public sealed record BranchFacts(BranchKind Kind, string Name, PrincipalKind Principal = PrincipalKind.Municipality);

/// <summary>The world outside the case at the moment of a reading: the instant, and the branches of the directory.</summary>
public sealed record SharingContext(DateTimeOffset Now, IReadOnlyDictionary<BranchId, BranchFacts> Branches)
{
    /// <summary>The Swedish day at <see cref="Now"/>.</summary>
    public DateOnly Today => SwedishCalendar.DayOf(Now);

    /// <summary>The branch, or null if the directory does not know it; the rules then choose the strictest.</summary>
    public BranchFacts? Find(BranchId branch) => Branches.GetValueOrDefault(branch);

    /// <summary>What the branch is called in a sentence.</summary>
    public string NameOf(BranchId branch) => Find(branch)?.Name ?? "Verksamheten";
}
