using FluentValidation;
using Samverkan.Api.Http;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Consultations;

/// <summary>
/// The child of a case, about whom BUP is asked by name or without identity. <see cref="Basis"/> is the ground on which BUP is told who the child is;
/// consent unless another is picked. <see cref="Concerns"/> names the persons besides the child whose data the question holds.
/// </summary>
public sealed record ChildInQuestion(Guid CaseId, bool WithIdentity, InformationArea? Area, IReadOnlyList<Guid>? Concerns, LegalBasis? Basis, string? BasisReason)
{
    internal static ChildAskedAbout Of(ChildInQuestion? child) => child is null
        ? ChildAskedAbout.Nobody
        : new(child.WithIdentity, child.Area ?? InformationArea.Situation, child.Concerns ?? [], child.Basis ?? LegalBasis.Consent, child.BasisReason);
}

/// <summary>A case, and a basis out of the list.</summary>
internal sealed class ChildInQuestionValidator : AbstractValidator<ChildInQuestion>
{
    public ChildInQuestionValidator()
    {
        RuleFor(child => child.CaseId).NotEmpty().WithMessage("Välj ärende.");
        RuleFor(child => child.Area).IsInEnum().WithMessage("Välj vad uppgiften handlar om.");
        RuleFor(child => child.Concerns).Concerned();
        RuleFor(child => child.Basis).IsInEnum().WithMessage("Välj på vilken grund uppgifterna lämnas.");
        RuleFor(child => child.BasisReason).OptionalProse("skälet");
    }
}
