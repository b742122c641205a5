using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Corrects why the case was opened. Only the branch that wrote it does so, with a reason; what was
/// written before stands in the history and nothing is changed silently.
/// </summary>
public sealed record CorrectReason(
    Guid NoteId,
    OpeningReason Opening,
    string Reason,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CorrectReason command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (!Access.BranchReads(command.By.Branch, open, open.ReasonItem, new(command.At, command.Branches)))
        {
            return Decision.Refuse(Refusals.ItemMissing);
        }

        if (open.ReasonItem.AuthorBranch != command.By.Branch)
        {
            return Decision.Refuse(Refusals.ItemNotAuthor);
        }

        return open.Reason.Value == command.Opening
            ? Decision.Nothing
            : Decision.Accept(new ReasonCorrected(
                command.NoteId,
                Items.Owned(open.ChildId, command.By.Branch, command.Opening),
                Items.Owned(open.ChildId, command.By.Branch, command.Reason),
                command.By,
                command.At));
    }
}
