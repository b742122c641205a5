using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Command = Samverkan.Domain.SupportRequests.AskSupplement;

namespace Samverkan.Api.SupportRequests;

/// <summary>A question back to the sender. It holds nothing out of the receiver's own file.</summary>
public sealed record AskSupplement(string Question);

/// <summary>A question is asked.</summary>
internal sealed class AskSupplementValidator : AbstractValidator<AskSupplement>
{
    public AskSupplementValidator() => RuleFor(asking => asking.Question).Prose("frågan");
}

/// <summary>POST /api/support-requests/{requestId}/ask-supplement</summary>
internal static class AskSupplementRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/ask-supplement", HandleAsync).Requires(Capability.ReceiveSupportRequests).Changes();

    private static Task<IResult> HandleAsync(Guid requestId, AskSupplement body, Actor actor, BesideCaseCommands commands, CancellationToken ct) =>
        commands.OnRequestAsync(
            requestId,
            actor,
            (@case, stream, work) => work.Settle(@case, stream, ((SupportRequestState.Present)stream.State).ChildId, Command.Decide(new Command(work.NewId(), body.Question, work.Branches, work.By, work.Now), @case.State, stream.State)),
            ct);
}
