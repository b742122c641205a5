using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>
/// Whom a consultation is about, as the asking side says it: a child of a case in which they take part, or nobody that the product knows.
/// <see cref="Basis"/> is that on which BUP is told who the child is; consent unless another is picked.
/// </summary>
public sealed record ChildAskedAbout(bool WithIdentity, InformationArea Area, IReadOnlyList<Guid> Concerns, LegalBasis Basis, string? BasisReason)
{
    /// <summary>No child is named.</summary>
    public static ChildAskedAbout Nobody { get; } = new(false, InformationArea.Situation, [], LegalBasis.Consent, null);

    /// <summary>Null when the acting person may ask about the child in this way; else why not.</summary>
    internal Refusal? Check(ConsultationScene scene)
    {
        if (scene.OpenCase is null)
        {
            return WithIdentity ? Refusals.ConsultationNeedsCase : null;
        }

        return Participation.TryFind(scene.Case, scene.By, out var open, out _)
            ? ConcernedPersons.Check(open, Concerns, scene.By, scene.Context)
            : Participation.WhyNot(scene.Case, scene.By);
    }

    /// <summary>The head of what the acting person writes.</summary>
    internal ItemHead Head(Guid itemId, ConsultationScene scene) =>
        Items.Head(itemId, Area, scene.By, scene.Branches, scene.OpenCase is { } open ? ConcernedPersons.Of(open, Concerns) : []);

    /// <summary>Hands the question, and who the child is, to BUP; nothing where no child is named.</summary>
    internal HandoverOutcome HandOver(ItemHead head, BranchId to, ConsultationScene scene)
    {
        if (!WithIdentity || scene.OpenCase is not { } open)
        {
            return new([], null);
        }

        var recipient = new Recipient(to, Basis, BasisReason);
        var identity = Invitations.Identity(open, recipient, scene.By, scene.Context);
        var question = identity.Refusal is null ? HandingOver.ToBranch(open, [head], recipient, scene.By, scene.Context) : identity;
        return question.Refusal is { } refusal
            ? new([], refusal with { Detail = $"{refusal.Detail} Du kan fråga utan identitet." })
            : new([.. identity.Disclosures, .. question.Disclosures], null);
    }

    /// <summary>What is appended to the case: nothing where everything has been handed over before.</summary>
    internal static IReadOnlyList<object> Events(HandoverOutcome handover, ConsultationScene scene) =>
        handover.Disclosures.Count == 0 ? [] : [new ItemsDisclosed(handover.Disclosures, scene.By, scene.At)];
}
