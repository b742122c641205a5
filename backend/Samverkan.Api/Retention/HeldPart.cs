using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Retention;

/// <summary>What one branch holds: what its keeping is reckoned from, and how many items it is.</summary>
internal sealed record HeldPart(DirectoryBranch Branch, OwnersPart Part, int Items);

/// <summary>The parts of something that is kept, by the heads of its items. Nobody's words are looked at; of the child only the birth date, for the rules that go by age.</summary>
internal sealed class HeldParts(DirectoryIndex directory, DocumentPlans plans)
{
    /// <summary>The parts of every branch that the directory knows. What nobody answers for any more, nobody can decide to destroy.</summary>
    /// <param name="items">The heads of everything that is held.</param>
    /// <param name="lastNote">When a branch last wrote anything.</param>
    /// <param name="birthDate">The child's, as a branch knows it.</param>
    /// <param name="takenOutOn">The day on which it was taken out to be kept elsewhere.</param>
    /// <param name="classOf">What a branch has said that its part belongs to.</param>
    /// <param name="besides">A branch that holds one thing more, which has no head.</param>
    internal IReadOnlyList<HeldPart> Of(
        IEnumerable<ItemHead> items,
        Func<BranchId, DateTimeOffset> lastNote,
        Func<BranchId, DateOnly?> birthDate,
        DateOnly? takenOutOn,
        Func<DirectoryBranch, RetentionClass>? classOf = null,
        BranchId? besides = null)
    {
        var current = directory.Current;
        var held = items.ToLookup(item => item.AuthorBranch);
        var owners = held.Select(of => of.Key).Concat(besides is { } one ? [one] : []).Distinct();
        return [.. owners.Select(current.FindBranch).OfType<DirectoryBranch>().Select(branch => PartOf(branch, [.. held[branch.Id].DistinctBy(item => item.ItemId)]))];

        HeldPart PartOf(DirectoryBranch branch, IReadOnlyList<ItemHead> own) => new(
            branch,
            new OwnersPart(
                [.. own.Select(item => item.Retention), classOf?.Invoke(branch) ?? Samverkan.Domain.Sharing.Items.RetentionOf(branch.Kind)],
                SwedishCalendar.DayOf(lastNote(branch.Id)),
                birthDate(branch.Id),
                plans.Of(current.FindPrincipal(branch.PrincipalId)?.Code ?? ""))
            {
                TakenOutOn = takenOutOn,
            },
            own.Count + (besides == branch.Id ? 1 : 0));
    }
}
