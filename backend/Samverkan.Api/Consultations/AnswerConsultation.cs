using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Consultations.AnswerConsultation;

namespace Samverkan.Api.Consultations;

/// <summary>A theme in a few words, and the advice. <see cref="Basis"/> is the ground on which BUP tells what it answers about a child by name; consent unless another is picked.</summary>
public sealed record AnswerConsultation(string Theme, string Advice, LegalBasis? Basis, string? BasisReason);

/// <summary>A theme and words.</summary>
internal sealed class AnswerConsultationValidator : AbstractValidator<AnswerConsultation>
{
    public AnswerConsultationValidator()
    {
        RuleFor(answer => answer.Theme).Line("tema");
        RuleFor(answer => answer.Advice).Prose("rådet");
        RuleFor(answer => answer.Basis).IsInEnum().WithMessage("Välj på vilken grund uppgifterna lämnas.");
        RuleFor(answer => answer.BasisReason).OptionalProse("skälet");
    }
}

/// <summary>POST /api/consultations/{consultationId}/answer</summary>
internal static class AnswerConsultationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/consultations/{consultationId:guid}/answer", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid consultationId, AnswerConsultation body, Actor actor, ConsultationCommands consultations, CancellationToken ct) =>
        consultations.ContinueAsync(
            consultationId,
            actor,
            (scene, work) => Command.Decide(new(work.NewId(), new(body.Theme, body.Advice), body.Basis ?? LegalBasis.Consent, body.BasisReason), scene),
            ct);
}
