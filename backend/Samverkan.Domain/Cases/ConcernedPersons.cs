using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Whom an item is about. Where it holds data about somebody besides the child (a parent's illness), that person's own consent is needed to hand it
/// on by consent; so the author says whose it is when writing.
/// </summary>
internal static class ConcernedPersons
{
    /// <summary>The child and the others, each once.</summary>
    public static Guid[] Of(CaseState.Open open, IEnumerable<Guid> others) => [open.ChildId, .. others.Where(person => person != open.ChildId).Distinct()];

    /// <summary>Refuses somebody whom the acting person's branch may not know of.</summary>
    public static Refusal? Check(CaseState.Open open, IEnumerable<Guid> others, By by, SharingContext context) =>
        others.All(person => KnownPersons.Knows(open, person, by.Branch, context)) ? null : Refusals.PersonMissing with { Field = "concerns" };
}
