using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Retention;

/// <summary>What is put where an owner's part has been destroyed and the shape of the state needs something: erased values, of nobody.</summary>
internal static class Purged
{
    private static readonly BranchId s_branch = new("");
    private static readonly UnitId s_unit = new("");
    private static readonly By s_nobody = new(Guid.Empty, Guid.Empty, s_unit, s_branch);

    /// <summary>A head that no branch wrote, so that nobody reads what it stands for; another owner's is left as it is.</summary>
    internal static ItemHead Head(ItemHead head, BranchId owner) =>
        head.AuthorBranch == owner ? head with { AuthorBranch = s_branch, AuthorUnit = s_unit } : head;

    /// <summary>A value that reads as erased; another owner's is left as it is.</summary>
    internal static Personal<T>? Value<T>(Personal<T>? value, BranchId owner)
        where T : class => value?.Key.Owner == owner.Value ? value with { Value = null, Erased = true } : value;

    /// <summary>Nobody, in the place of a person of the owner's.</summary>
    internal static By Actor(By by, BranchId owner) => by.Branch == owner ? s_nobody : by;

    /// <summary>Nobody, in the place of a person of the owner's.</summary>
    internal static By? ActorOrNull(By? by, BranchId owner) => by is null ? null : Actor(by, owner);
}
