using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Command = Samverkan.Domain.SupportRequests.GiveFeedback;

namespace Samverkan.Api.SupportRequests;

/// <summary>Återkoppling till skolan. With content it needs a basis; without one the school learns only that the guardians have been answered. <see cref="Concerns"/> names the persons besides the child whose data it holds.</summary>
public sealed record GiveFeedback(FeedbackKind? Kind, string? Text, LegalBasis? Basis, string? BasisReason, IReadOnlyList<Guid>? Concerns);

/// <summary>A kind; the words and the basis follow from it.</summary>
internal sealed class GiveFeedbackValidator : AbstractValidator<GiveFeedback>
{
    public GiveFeedbackValidator()
    {
        RuleFor(feedback => feedback.Kind).Choice("vad skolan får veta");
        RuleFor(feedback => feedback.Text).OptionalProse("återkopplingen");
        RuleFor(feedback => feedback.Basis).IsInEnum().WithMessage("Välj på vilken grund uppgifterna lämnas.");
        RuleFor(feedback => feedback.BasisReason).OptionalProse("skälet");
        RuleFor(feedback => feedback.Concerns).Concerned();
    }
}

/// <summary>POST /api/support-requests/{requestId}/feedback</summary>
internal static class GiveFeedbackRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/feedback", HandleAsync).Requires(Capability.ReceiveSupportRequests).Changes();

    private static Task<IResult> HandleAsync(Guid requestId, GiveFeedback body, Actor actor, BesideCaseCommands commands, CancellationToken ct) =>
        commands.OnRequestAsync(
            requestId,
            actor,
            (@case, stream, work) => work.Settle(@case, stream, ((SupportRequestState.Present)stream.State).ChildId, Command.Decide(new Command(work.NewId(), body.Kind!.Value, body.Text, body.Basis, body.BasisReason, work.Branches, work.By, work.Now) { Concerns = body.Concerns ?? [] }, @case.State, stream.State)),
            ct);
}
