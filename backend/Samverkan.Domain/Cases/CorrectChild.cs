using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Corrects the child's details as the acting person's branch holds them; what other branches hold is theirs. Only the branch that wrote it does so, with a reason; what was
/// written before stands in the history and nothing is changed silently.
/// </summary>
public sealed record CorrectChild(
    Guid NoteId,
    ChildDetails Child,
    string Reason,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CorrectChild command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var own = open.Identities.FirstOrDefault(identity => identity.Item.AuthorBranch == command.By.Branch);
        if (own is null)
        {
            return Decision.Refuse(Refusals.ItemMissing);
        }

        if (command.Child.BirthDate > SwedishCalendar.DayOf(command.At))
        {
            return Decision.Refuse(Refusals.NotAChild);
        }

        return own.Child.Value == command.Child
            ? Decision.Nothing
            : Decision.Accept(new ChildCorrected(
                command.NoteId,
                own.Item.ItemId,
                Items.Owned(open.ChildId, command.By.Branch, command.Child),
                Items.Owned(open.ChildId, command.By.Branch, command.Reason),
                command.By,
                command.At));
    }
}
