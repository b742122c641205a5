using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Notes that a contact has ended. Only the branch that wrote it in does so; to others who do not see it, it does not exist.</summary>
public sealed record EndContact(Guid ContactId, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(EndContact command, CaseState state)
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
            return Decision.Refuse(Refusals.ContactNotAuthor);
        }

        return contact.EndedAt is not null
            ? Decision.Nothing
            : Decision.Accept(new ContactEnded(command.ContactId, command.By, command.At));
    }
}
