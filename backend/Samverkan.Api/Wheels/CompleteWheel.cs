using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Wheel;
using Command = Samverkan.Domain.Wheel.CompleteWheel;

namespace Samverkan.Api.Wheels;

/// <summary>POST /api/wheels/{wheelId}/complete</summary>
internal static class CompleteWheelRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/wheels/{wheelId:guid}/complete", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid wheelId, EmptyBody body, Actor actor, BesideCaseCommands commands, CancellationToken ct) =>
        commands.OnWheelAsync(
            wheelId,
            actor,
            (@case, stream, work) => work.Inner.Settle(
                stream, ((WheelState.Present)stream.State).ChildId, Command.Decide(new Command(work.By, work.Now), stream.State, @case.State)),
            ct);
}
