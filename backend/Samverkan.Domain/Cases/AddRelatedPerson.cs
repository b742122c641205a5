using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Enters a sibling or somebody else whom the case tells of, so that what concerns them can be marked as theirs: it is handed over only with
/// their own consent as well, and their protected identity counts for the whole case.
/// </summary>
public sealed record AddRelatedPerson(
    Guid PersonId,
    Guid ItemId,
    RelatedKind Kind,
    ProtectionLevel Protection,
    RelatedDetails Details,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AddRelatedPerson command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Related.Any(person => person.PersonId == command.PersonId))
        {
            return Decision.Nothing;
        }

        if (open.Related.Count >= Limits.RelatedPersons)
        {
            return Decision.Refuse(Refusals.RelatedTooMany);
        }

        var head = Items.Head(command.ItemId, InformationArea.Identity, command.By, command.Branches, command.PersonId);
        return Decision.Accept(new RelatedPersonAdded(
            command.PersonId, command.Kind, command.Protection, head, Items.Owned(open.ChildId, command.By.Branch, command.Details), command.By, command.At));
    }
}
