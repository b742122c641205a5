using Samverkan.Domain.Retention;

namespace Samverkan.Domain.Agenda;

/// <summary>Takes one branch's words out of an item, in the same commit in which their key is destroyed.</summary>
internal static class AgendaPurge
{
    /// <summary>
    /// The item without what the branch wrote. What others wrote stays theirs. Of an item that the branch itself submitted nobody reads anything any more: it is
    /// nobody's, and says neither who submitted it nor what about.
    /// </summary>
    public static AgendaItemState.Present Without(AgendaItemState.Present item, BranchId branch)
    {
        var own = item.Head.AuthorBranch == branch;
        return item with
        {
            Head = Purged.Head(item.Head, branch),
            By = own ? Purged.Actor(item.By, branch) : item.By,
            Question = own ? Erased(item.Question) : item.Question,
            Story = own && item.Story is { } story ? Erased(story) : item.Story,
            Sectors = own ? [] : item.Sectors,
            Needs = own ? [] : item.Needs,
            Outcomes = own ? [] : item.Outcomes,
            Family = own ? [] : item.Family,
            Withdrawn = item.Withdrawn || own,
            Notes = [.. item.Notes.Where(note => note.Head.AuthorBranch != branch)],
            Decisions = [.. item.Decisions.Where(decision => decision.Head.AuthorBranch != branch)],
            Views = [.. item.Views.Where(view => view.Writing.Head.AuthorBranch != branch)],
            Actions =
            [
                .. item.Actions.Where(action => action.What.Head.AuthorBranch != branch)
                    .Select(action => action with { Effects = [.. action.Effects.Where(effect => effect.Writing.Head.AuthorBranch != branch)] }),
            ],
        };
    }

    private static Personal<string> Erased(Personal<string> text) => text with { Value = null, Erased = true };
}
