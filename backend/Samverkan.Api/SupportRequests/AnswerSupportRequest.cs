using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Command = Samverkan.Domain.SupportRequests.AnswerSupportRequest;

namespace Samverkan.Api.SupportRequests;

/// <summary>Socialtjänsten's answer. It is told to the sender only by a feedback that has a basis. <see cref="Concerns"/> names the persons besides the child whose data it holds.</summary>
public sealed record AnswerSupportRequest(AnswerKind? Kind, string Text, DateOnly? PlannedStart, IReadOnlyList<Guid>? Concerns);

/// <summary>A kind and words.</summary>
internal sealed class AnswerSupportRequestValidator : AbstractValidator<AnswerSupportRequest>
{
    public AnswerSupportRequestValidator()
    {
        RuleFor(answer => answer.Kind).Choice("svar");
        RuleFor(answer => answer.Text).Prose("svaret");
        RuleFor(answer => answer.Concerns).Concerned();
    }
}

/// <summary>POST /api/support-requests/{requestId}/answer</summary>
internal static class AnswerSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/answer", HandleAsync).Requires(Capability.ReceiveSupportRequests).Changes();

    private static Task<IResult> HandleAsync(Guid requestId, AnswerSupportRequest body, Actor actor, BesideCaseCommands commands, CancellationToken ct) =>
        commands.OnRequestAsync(
            requestId,
            actor,
            (@case, stream, work) => work.Inner.Settle(stream, ((SupportRequestState.Present)stream.State).ChildId, Command.Decide(new Command(work.NewId(), new SupportAnswer(body.Kind!.Value, body.Text, body.PlannedStart), work.Branches, work.By, work.Now) { Concerns = body.Concerns ?? [] }, @case.State, stream.State)),
            ct);
}
