using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Corrects a contact that the child has. Only the branch that wrote it does so, with a reason; what was
/// written before stands in the history and nothing is changed silently.
/// </summary>
public sealed record CorrectContact(
    Guid NoteId,
    Guid ContactId,
    ContactDetails Details,
    string Reason,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CorrectContact command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var contact = open.Contacts.FirstOrDefault(c => c.ContactId == command.ContactId);
        if (contact is null || !Access.BranchReads(command.By.Branch, open, contact.Item, new(command.At, command.Branches)))
        {
            return Decision.Refuse(Refusals.ContactMissing);
        }

        if (contact.Item.AuthorBranch != command.By.Branch)
        {
            return Decision.Refuse(Refusals.ItemNotAuthor);
        }

        return contact.Details.Value == command.Details
            ? Decision.Nothing
            : Decision.Accept(new ContactCorrected(
                command.NoteId,
                command.ContactId,
                Items.Owned(open.ChildId, command.By.Branch, command.Details),
                Items.Owned(open.ChildId, command.By.Branch, command.Reason),
                command.By,
                command.At));
    }
}
