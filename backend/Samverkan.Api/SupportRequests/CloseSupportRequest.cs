using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Command = Samverkan.Domain.SupportRequests.CloseSupportRequest;

namespace Samverkan.Api.SupportRequests;

/// <summary>POST /api/support-requests/{requestId}/close</summary>
internal static class CloseSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/close", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid requestId, EmptyBody body, Actor actor, BesideCaseCommands commands, CancellationToken ct) =>
        commands.OnRequestAsync(
            requestId,
            actor,
            (@case, stream, work) => work.Inner.Settle(stream, ((SupportRequestState.Present)stream.State).ChildId, Command.Decide(new Command(work.By, work.Now), @case.State, stream.State)),
            ct);
}
