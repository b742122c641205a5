using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Notes beside an item that somebody holds it to be wrong (SoL 14 kap. 6 §). The branch that wrote the item notes it; the item stands, and whoever
/// sees it sees the objection. <see cref="Item"/> is null when the case has no such item.
/// </summary>
public sealed record NoteObjection(
    Guid NoteId, ItemHead? Item, Guid PersonId, string Text, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(NoteObjection command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var context = new SharingContext(command.At, command.Branches);
        if (command.Item is not { } item || !Access.BranchReads(command.By.Branch, open, item, context))
        {
            return Decision.Refuse(Refusals.ItemMissing);
        }

        if (item.AuthorBranch != command.By.Branch)
        {
            return Decision.Refuse(Refusals.ItemNotAuthor);
        }

        if (!KnownPersons.Knows(open, command.PersonId, command.By.Branch, context))
        {
            return Decision.Refuse(Refusals.PersonMissing);
        }

        return open.Objections.Any(note => note.NoteId == command.NoteId)
            ? Decision.Nothing
            : Decision.Accept(new ObjectionNoted(
                command.NoteId, item.ItemId, command.PersonId, Items.Owned(open.ChildId, command.By.Branch, command.Text), command.By, command.At));
    }
}
