using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Command = Samverkan.Domain.SupportRequests.GiveSupplement;

namespace Samverkan.Api.SupportRequests;

/// <summary>The sender's answer to the question back.</summary>
public sealed record GiveSupplement(string Text);

/// <summary>An answer is given.</summary>
internal sealed class GiveSupplementValidator : AbstractValidator<GiveSupplement>
{
    public GiveSupplementValidator() => RuleFor(supplement => supplement.Text).Prose("kompletteringen");
}

/// <summary>POST /api/support-requests/{requestId}/supplement</summary>
internal static class GiveSupplementRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/supplement", HandleAsync).Requires(Capability.SendSupportRequests).Changes();

    private static Task<IResult> HandleAsync(Guid requestId, GiveSupplement body, Actor actor, BesideCaseCommands commands, CancellationToken ct) =>
        commands.OnRequestAsync(
            requestId,
            actor,
            (@case, stream, work) => work.Settle(@case, stream, ((SupportRequestState.Present)stream.State).ChildId, Command.Decide(new Command(work.NewId(), body.Text, work.Branches, work.By, work.Now), @case.State, stream.State)),
            ct);
}
