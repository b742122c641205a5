using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Eht;

/// <summary>
/// The texts of one item as one person may read them. Whoever hears the child without identity gets every word that another branch wrote with clues blotted out,
/// also those that were no clues when it was written.
/// </summary>
internal sealed class AgendaTextsOf(Viewpoint at, AgendaItemState.Present item, AgendaReading reading, CaseState @case)
{
    private const string Erased = "Uppgiften är gallrad.";
    private readonly Lazy<KnownIdentity> _identity = new(() => KnownIdentity.Of(@case));

    /// <summary>Whether the viewer's branch wrote the item.</summary>
    internal bool IsOwn => item.Head.AuthorBranch == at.Viewer.Branch;

    /// <summary>Whether the viewer hears who the child is.</summary>
    internal bool KnowsChild => reading is AgendaReading.Whole;

    /// <summary>The question, or the story.</summary>
    internal string Text => Masked(Asked.Value ?? Erased, item.By);

    // Of a child without a case, who has no name here, the question is the story. That of a child with one is never heard in its place.
    private Personal<string> Asked => (reading, item.Story, item.CaseId) switch
    {
        (AgendaReading.WithoutIdentity, { } story, _) => story,
        (AgendaReading.WithoutIdentity, null, { }) => item.Question with { Value = null },
        _ => item.Question,
    };

    /// <summary>A text; null where it is for others.</summary>
    internal WritingView? Of(Writing writing) => AgendaSight.Sees(reading, at.Viewer.Branch, writing, @case, at.Sharing)
        ? new(
            writing.WritingId,
            Masked(writing.Text.Value ?? Erased, writing.By),
            writing.Scope,
            at.AuthorOf(writing.By),
            writing.At,
            writing.Revision,
            writing.By.PersonId == at.By.PersonId && writing.By.Branch == at.By.Branch)
        : null;

    /// <summary>Those of some texts that may be read, in the order in which they were written.</summary>
    internal IReadOnlyList<WritingView> Of(IReadOnlyList<Writing> writings) => [.. writings.Select(Of).OfType<WritingView>()];

    private string Masked(string text, By writer) => reading is AgendaReading.WithoutIdentity ? IdentityTraces.AsHeard(text, writer, at.By, _identity) : text;
}
