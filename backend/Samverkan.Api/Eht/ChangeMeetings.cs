using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>POST /api/eht/terms/{cycleId}/meetings: a meeting besides the standing ones.</summary>
internal static class AddMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid cycleId, MeetingBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnTermAsync(cycleId, actor, (series, term, work) => AddMeeting.Decide(new(body.With(work.NewId()), work.By, work.Now), series, term), ct);
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/move: another time.</summary>
internal static class MoveMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/move", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, MeetingBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnTermAsync(cycleId, actor, (series, term, work) => MoveMeeting.Decide(new(body.With(meetingId), work.By, work.Now), series, term), ct);
}

/// <summary>Which branch gives handledning at a meeting; none for somebody outside the series.</summary>
public sealed record SupervisorBody(string? BranchId);

/// <summary>A branch of the directory, or none.</summary>
internal sealed class SupervisorBodyValidator : AbstractValidator<SupervisorBody>
{
    public SupervisorBodyValidator() => RuleFor(body => body.BranchId).Must(id => id is null || id.Length <= Limits.ShortText).WithMessage("Välj en verksamhet.");
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/supervisor: who gives handledning at it.</summary>
internal static class SetSupervisorRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/supervisor", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, SupervisorBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnTermAsync(
            cycleId, actor, (series, term, work) => SetSupervisor.Decide(new(meetingId, body.BranchId is { } id ? new BranchId(id) : null, work.By, work.Now), series, term), ct);
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/cancellation</summary>
internal static class CancelMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/cancellation", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnTermAsync(cycleId, actor, (series, term, work) => CancelMeeting.Decide(new(meetingId, work.By, work.Now), series, term), ct);
}
