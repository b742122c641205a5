using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Corrects a guardian's details, or in what capacity they stand to the child. Only the branch that wrote it does so, with a reason; what was
/// written before stands in the history and nothing is changed silently.
/// </summary>
public sealed record CorrectGuardian(
    Guid NoteId,
    Guid PersonId,
    GuardianKind Kind,
    GuardianDetails Details,
    string Reason,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CorrectGuardian command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var guardian = open.Guardians.FirstOrDefault(g => g.PersonId == command.PersonId);
        if (guardian is null || !Access.BranchReads(command.By.Branch, open, guardian.Item, new(command.At, command.Branches)))
        {
            return Decision.Refuse(Refusals.PersonMissing);
        }

        if (guardian.Item.AuthorBranch != command.By.Branch)
        {
            return Decision.Refuse(Refusals.ItemNotAuthor);
        }

        return guardian.Kind == command.Kind && guardian.Details.Value == command.Details
            ? Decision.Nothing
            : Decision.Accept(new GuardianCorrected(
                command.NoteId,
                command.PersonId,
                command.Kind,
                Items.Owned(open.ChildId, command.By.Branch, command.Details),
                Items.Owned(open.ChildId, command.By.Branch, command.Reason),
                command.By,
                command.At));
    }
}
