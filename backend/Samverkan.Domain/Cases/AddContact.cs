using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Enters a contact that the child has, and hands it to the branches that the author picks.</summary>
public sealed record AddContact(
    NewContact Contact,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>The persons besides the child whose data it holds: it is handed over only with their own consent as well.</summary>
    public IReadOnlyList<Guid> Concerns { get; init; } = [];

    /// <summary>Decides the command.</summary>
    public static Decision Decide(AddContact command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Contacts.Any(c => c.ContactId == command.Contact.ContactId))
        {
            return Decision.Nothing;
        }

        var context = new SharingContext(command.At, command.Branches);
        if (ConcernedPersons.Check(open, command.Concerns, command.By, context) is { } unknown)
        {
            return Decision.Refuse(unknown);
        }

        var head = Items.Head(command.Contact.ItemId, InformationArea.Contacts, command.By, command.Branches, ConcernedPersons.Of(open, command.Concerns));
        var handover = HandingOver.ToParties(open, [head], command.Recipients, command.By, context);
        if (handover.Refusal is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var details = Items.Owned(open.ChildId, command.By.Branch, command.Contact.Details);
        var added = new ContactAdded(command.Contact.ContactId, head, details, command.By, command.At);
        return handover.Disclosures.Count == 0
            ? Decision.Accept(added)
            : Decision.Accept(added, new ItemsDisclosed(handover.Disclosures, command.By, command.At));
    }
}
