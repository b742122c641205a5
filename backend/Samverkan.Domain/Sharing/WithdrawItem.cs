using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// The author takes an item back from everybody it has been handed to, and it is handed to nobody again. What a recipient has already
/// written in its own records is the recipient's. <see cref="Item"/> is null when the case has no such item.
/// </summary>
public sealed record WithdrawItem(ItemHead? Item, string? Reason, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(WithdrawItem command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (command.Item is not { } item || !Access.BranchReads(command.By.Branch, open, item, new(command.At, command.Branches)))
        {
            return Decision.Refuse(Refusals.ItemMissing);
        }

        if (item.AuthorBranch != command.By.Branch)
        {
            return Decision.Refuse(Refusals.ItemNotAuthor);
        }

        return open.Withdrawn.Any(withdrawn => withdrawn.ItemId == item.ItemId)
            ? Decision.Nothing
            : Decision.Accept(new ItemWithdrawn(
                item.ItemId,
                string.IsNullOrWhiteSpace(command.Reason) ? null : Items.Owned(open.ChildId, command.By.Branch, command.Reason),
                command.By,
                command.At));
    }
}
