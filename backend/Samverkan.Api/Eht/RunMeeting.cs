using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>Those who are in the room when the meeting begins.</summary>
public sealed record OpenMeetingBody(IReadOnlyList<AttendeeBody> Present);

/// <summary>People.</summary>
internal sealed class OpenMeetingBodyValidator : AbstractValidator<OpenMeetingBody>
{
    public OpenMeetingBodyValidator()
    {
        RuleFor(body => body.Present).AtMost(Limits.SeriesMembers, "närvarande");
        RuleForEach(body => body.Present).NotNull().WithMessage("Välj en person.").SetValidator(new AttendeeBodyValidator());
    }
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/opening</summary>
internal static class OpenMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/opening", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, OpenMeetingBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.InMeetingAsync(
            cycleId,
            actor,
            _ => (object?)null,
            (series, term, _, work) => OpenMeeting.Decide(new(meetingId, [.. body.Present.Select(who => Attendees.Of(who, work.Directory))], work.By, work.Now), series, term),
            ct);
}

/// <summary>Somebody comes into the room, or leaves it.</summary>
public sealed record AttendanceBody(AttendeeBody Who, bool Here);

/// <summary>A person.</summary>
internal sealed class AttendanceBodyValidator : AbstractValidator<AttendanceBody>
{
    public AttendanceBodyValidator() => RuleFor(body => body.Who).NotNull().WithMessage("Välj en person.").SetValidator(new AttendeeBodyValidator());
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/attendance</summary>
internal static class RecordAttendanceRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/attendance", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, AttendanceBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.InMeetingAsync(
            cycleId,
            actor,
            _ => (object?)null,
            (series, term, _, work) => Attendees.Works(body.Who, work) || !body.Here
                ? RecordAttendance.Decide(new(meetingId, Attendees.Of(body.Who, work.Directory), body.Here, work.By, work.Now), series, term)
                : Decision.Refuse(Refusals.EhtMemberNotStaff),
            ct);
}

/// <summary>The items in the order that whoever leads the meeting wants; those that they can see, all of them.</summary>
public sealed record AgendaOrderBody(IReadOnlyList<Guid> ItemIds);

/// <summary>Items.</summary>
internal sealed class AgendaOrderBodyValidator : AbstractValidator<AgendaOrderBody>
{
    public AgendaOrderBodyValidator() => RuleFor(body => body.ItemIds).AtMost(Limits.AgendaItems, "punkter");
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/order</summary>
internal static class OrderAgendaRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/order", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, AgendaOrderBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.InMeetingAsync(
            cycleId,
            actor,
            session => MeetingStreams.Items(session, cycleId, meetingId),
            (series, term, loaded, work) => OrderAgenda.Decide(new(meetingId, body.ItemIds, loaded.VisibleTo(actor, series, term, meetingId, new(work.Now, work.Directory.BranchFacts)), work.By, work.Now), series, term),
            ct);
}

/// <summary>POST /api/eht/terms/{cycleId}/meetings/{meetingId}/closing</summary>
internal static class CloseMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}/closing", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.InMeetingAsync(
            cycleId,
            actor,
            session => MeetingStreams.Items(session, cycleId, meetingId),
            (series, term, loaded, work) => CloseMeeting.Decide(new(meetingId, NotDiscussed.Of(loaded.States), work.By, work.Now), series, term),
            ct);
}
