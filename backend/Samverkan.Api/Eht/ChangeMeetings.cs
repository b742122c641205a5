using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
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

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/cancellation</summary>
internal static class CancelMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/cancellation", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnTermAsync(cycleId, actor, (series, term, work) => CancelMeeting.Decide(new(meetingId, work.By, work.Now), series, term), ct);
}
