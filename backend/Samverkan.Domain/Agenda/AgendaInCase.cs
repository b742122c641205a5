using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Who may know, in a child's case, what was said of the child in a meeting. The timeline, the page and what is taken out all ask here. That the child was brought
/// up, and what was said without a name, is known to the branch that brought the child up, which alone knows that the story was about this child; others know what was
/// said by name and handed to them. To have sat in the room opens nothing in the case.
/// </summary>
public static class AgendaInCase
{
    /// <summary>What the question, and that it was asked, reveals. Taken back, it is its author's alone.</summary>
    public static Revealed OfQuestion(AgendaItemState.Present item) =>
        item is { Mode: ChildMode.Named, Withdrawn: false } ? Revealed.Of(item.Head) : Revealed.Within(item.Head.AuthorBranch);

    /// <summary>What a text on the item reveals. It was written for somebody once, and is never widened.</summary>
    public static Revealed OfWriting(AgendaItemState.Present item, Writing writing) =>
        writing.Scope == WritingScope.Named && !item.Withdrawn ? Revealed.Of(writing.Head) : Revealed.Within(writing.Head.AuthorBranch);
}
