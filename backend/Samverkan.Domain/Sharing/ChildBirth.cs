using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The child's birth date as the case knows it.</summary>
public static class ChildBirth
{
    /// <summary>The date as <paramref name="asKnownBy"/> holds it, else as anyone holds it; null when every copy has been erased.</summary>
    public static DateOnly? Of(CaseState.Open @case, BranchId? asKnownBy = null) => @case.Identities
        .OrderByDescending(i => i.Item.AuthorBranch == asKnownBy)
        .Select(i => i.Child.Value?.BirthDate)
        .FirstOrDefault(date => date is not null);
}
