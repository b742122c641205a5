using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Exports;

/// <summary>
/// What goes into an export: what the sight of the pages lets through, and of that what the scope and the recipient leave. Only what goes in is
/// remembered for the read log.
/// </summary>
internal sealed class ExportGate(Sight sight, ExportRecipient? recipient)
{
    /// <summary>Whether clues to where somebody is are left out.</summary>
    internal bool HidesWhereabouts { get; } = recipient is not null && ExportRules.WithholdsWhereabouts(sight.Case, recipient);

    /// <summary>Why one's own branch has the item; null when it does not go in.</summary>
    internal Why? Of(ItemHead item) => GoesIn(item) ? sight.Of(item) : null;

    /// <summary>Whether telephone, e-mail and municipality in the item go in.</summary>
    internal bool Whereabouts(ItemHead item) => !HidesWhereabouts && sight.Whereabouts(item);

    /// <summary>Who wrote an item. Where somebody is protected the name of the organisation is a clue, and its kind has to do.</summary>
    internal string From(BranchId branch, UnitId unit) => HidesWhereabouts ? KindOf(branch) : $"{sight.At.Directory.BranchName(branch)}, {sight.At.Directory.UnitName(unit)}";

    /// <summary>To whom one's own item has been handed, by name or by kind.</summary>
    internal IReadOnlyList<string> HandedTo(ItemHead item) =>
        [.. Shares.Of(sight, item).Where(share => MayName(new BranchId(share.BranchId))).Select(share => $"{(HidesWhereabouts ? KindOf(new BranchId(share.BranchId)) : share.BranchName)}: {share.BasisName}, {ExportText.Day(share.At)}")];

    /// <summary>Whether a branch may be told of at all in this export.</summary>
    internal bool MayName(BranchId branch) => recipient is null || ExportRules.MayKnowOf(sight.Case, branch, recipient, sight.Branch);

    /// <summary>What a branch is called.</summary>
    internal string NameOf(BranchId branch) => HidesWhereabouts ? KindOf(branch) : sight.At.Directory.BranchName(branch);

    private bool GoesIn(ItemHead item) => sight.CouldSee(item) && (recipient is null
        ? item.AuthorBranch == sight.Branch
        : ExportRules.MayHave(sight.Case, item, recipient, sight.Branch, sight.At.Today));

    private string KindOf(BranchId branch) => BranchKinds.NameOf(sight.At.Directory.FindBranch(branch)?.Kind ?? BranchKind.Administration);
}
