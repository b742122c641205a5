using System.Collections;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Retention;

/// <summary>Walks a state to its last member, so that a member which is added is looked at too.</summary>
internal static class Owned
{
    /// <summary>Everything in a state that belongs to a branch: what it wrote, what is under its key, and its people.</summary>
    public static IReadOnlyList<object> By(object state, BranchId branch) =>
        [.. All(state).Where(part => part is ItemHead head && head.AuthorBranch == branch || part is By by && by.Branch == branch || IsReadable(part, branch))];

    /// <summary>Every personal value under another branch's key, in order.</summary>
    public static IReadOnlyList<object> ByOthers(object state, BranchId branch) =>
        [.. All(state).Where(part => OwnerOf(part) is { } owner && owner != branch.Value)];

    private static bool IsReadable(object part, BranchId branch) => OwnerOf(part) == branch.Value && !(bool)part.GetType().GetProperty("Erased")!.GetValue(part)!;

    private static string? OwnerOf(object part) =>
        part.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Personal<>)
            ? ((PersonalKey)type.GetProperty("Key")!.GetValue(part)!).Owner
            : null;

    private static IEnumerable<object> All(object? part)
    {
        if (part is null or string || part.GetType().IsPrimitive || part.GetType().IsEnum || part.GetType().Namespace == "System")
        {
            return [];
        }

        var inside = part is IEnumerable list
            ? list.Cast<object?>()
            : part.GetType().GetProperties().Where(member => member.GetIndexParameters().Length == 0 && !member.GetMethod!.IsStatic).Select(member => member.GetValue(part));
        return [part, .. inside.SelectMany(All)];
    }
}
