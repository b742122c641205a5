using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Sharing;

/// <summary>Makes the heads of items and the personal values they hold, so that author, owner and retention always go together.</summary>
public static class Items
{
    /// <summary>The head of an item that the acting person writes.</summary>
    public static ItemHead Head(Guid itemId, InformationArea area, By by, IReadOnlyDictionary<BranchId, BranchFacts> branches, params Guid[] concerns) =>
        HeadOf(itemId, area, by.Branch, by.Unit, branches, concerns);

    /// <summary>The head of an item that belongs to a unit other than the acting person's: the fact that the unit takes part.</summary>
    public static ItemHead HeadOf(Guid itemId, InformationArea area, BranchId branch, UnitId unit, IReadOnlyDictionary<BranchId, BranchFacts> branches, params Guid[] concerns) =>
        new(itemId, area, branch, unit, RetentionOf(branches.GetValueOrDefault(branch)?.Kind), concerns);

    /// <summary>A value about a child, owned by a branch.</summary>
    public static Personal<T> Owned<T>(Guid childId, BranchId owner, T value)
        where T : class => Personal.Of(new PersonalKey(childId, owner.Value), value);

    /// <summary>How long a branch of this kind keeps what it writes. An unknown kind keeps the longest: nothing is destroyed by mistake.</summary>
    public static RetentionClass RetentionOf(BranchKind? kind) => kind switch
    {
        BranchKind.SocialServices => RetentionClass.SocialServices,
        BranchKind.Preschool or BranchKind.School or BranchKind.StudentHealthPsychosocial or BranchKind.Administration => RetentionClass.School,
        _ => RetentionClass.HealthCare,
    };
}
