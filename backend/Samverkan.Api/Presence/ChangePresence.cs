using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;

namespace Samverkan.Api.Presence;

/// <summary>A day.</summary>
public sealed record PresenceDayBody(DateOnly? Day);

/// <summary>It is filled in.</summary>
internal sealed class PresenceDayBodyValidator : AbstractValidator<PresenceDayBody>
{
    public PresenceDayBodyValidator() => RuleFor(body => body.Day).NotNull().WithMessage("Välj en dag.");
}

/// <summary>POST /api/presence/{presenceId}/cancelled-days: they do not come then.</summary>
internal static class CancelPresenceDayRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/presence/{presenceId:guid}/cancelled-days", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid presenceId, PresenceDayBody body, CommandRunner runner, CancellationToken ct) =>
        runner.AddAsync(
            presenceId,
            session => session.Stream<PresenceState>(presenceId),
            (stream, work) => work.Settle(stream, presenceId, CancelPresenceDay.Decide(new(body.Day!.Value, work.By, work.Now), stream.State)),
            ct);
}

/// <summary>POST /api/presence/{presenceId}/ending: the day is the last one.</summary>
internal static class EndPresenceRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/presence/{presenceId:guid}/ending", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid presenceId, PresenceDayBody body, CommandRunner runner, CancellationToken ct) =>
        runner.AddAsync(
            presenceId,
            session => session.Stream<PresenceState>(presenceId),
            (stream, work) => work.Settle(stream, presenceId, EndPresence.Decide(new(body.Day!.Value, work.By, work.Now), stream.State)),
            ct);
}
