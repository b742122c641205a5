using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Which persons of a case a branch may know of: whoever may read one of the items that say who they are.</summary>
internal static class KnownPersons
{
    /// <summary>Whether the branch may know of the person.</summary>
    public static bool Knows(CaseState.Open open, Guid personId, BranchId branch, SharingContext context) =>
        ItemsAbout(open, personId).Any(item => Access.BranchReads(branch, open, item, context));

    private static IEnumerable<ItemHead> ItemsAbout(CaseState.Open open, Guid personId) => personId == open.ChildId
        ? open.Identities.Select(identity => identity.Item)
        : open.Guardians.Where(guardian => guardian.PersonId == personId).Select(guardian => guardian.Item)
            .Concat(open.Related.Where(related => related.PersonId == personId).Select(related => related.Item));
}
