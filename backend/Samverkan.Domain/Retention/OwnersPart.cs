using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Retention;

/// <summary>
/// What one branch owns in one case, without a word of its content: all that decides how long it is kept.
/// </summary>
/// <param name="Classes">The retention classes of its items; with none, that of its kind of branch.</param>
/// <param name="LastNote">The Swedish day on which the branch last wrote anything in the case.</param>
/// <param name="BirthDate">The child's, as the branch knows it; null when it is not known.</param>
/// <param name="Plan">The dokumenthanteringsplan of its huvudman.</param>
public sealed record OwnersPart(IReadOnlyCollection<RetentionClass> Classes, DateOnly LastNote, DateOnly? BirthDate, DocumentPlan Plan)
{
    /// <summary>The Swedish day on which the case was taken out of the product, to be kept elsewhere; null while it is kept here.</summary>
    public DateOnly? TakenOutOn { get; init; }
}
