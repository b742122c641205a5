using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Command = Samverkan.Domain.Eht.PlanTerm;

namespace Samverkan.Api.Eht;

/// <summary>When a meeting is, for how long, and until when items are taken.</summary>
public sealed record MeetingBody(DateTimeOffset? StartsAt, int Minutes, DateTimeOffset? CutoffAt)
{
    internal PlannedMeeting With(Guid meetingId) => new(meetingId, StartsAt!.Value.ToUniversalTime(), Minutes, CutoffAt!.Value.ToUniversalTime());
}

/// <summary>A time and a cut-off.</summary>
internal sealed class MeetingBodyValidator : AbstractValidator<MeetingBody>
{
    public MeetingBodyValidator()
    {
        RuleFor(meeting => meeting.StartsAt).NotNull().WithMessage("Ange när mötet börjar.");
        RuleFor(meeting => meeting.CutoffAt).NotNull().WithMessage("Ange när anmälan stänger.");
    }
}

/// <summary>A term with its meetings.</summary>
public sealed record TermBody(int Year, TermHalf? Half, IReadOnlyList<MeetingBody> Meetings)
{
    internal Term Term => new(Year, Half!.Value);

    internal IReadOnlyList<PlannedMeeting> Planned(DateTimeOffset now) => [.. Meetings.Select(meeting => meeting.With(Guid.CreateVersion7(now)))];
}

/// <summary>A year, a half and meetings.</summary>
internal sealed class TermBodyValidator : AbstractValidator<TermBody>
{
    public TermBodyValidator()
    {
        RuleFor(term => term.Year).InclusiveBetween(2020, 2100).WithMessage("Välj termin.");
        RuleFor(term => term.Half).Choice("termin");
        RuleFor(term => term.Meetings).AtMost(Limits.TermMeetings, "möten");
        RuleForEach(term => term.Meetings).NotNull().WithMessage("Ange mötets tid.").SetValidator(new MeetingBodyValidator());
    }
}

/// <summary>POST /api/eht/series/{seriesId}/terms</summary>
internal static class PlanTermRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/series/{seriesId:guid}/terms", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid seriesId, TermBody body, Actor actor, EhtCommands eht, CancellationToken ct)
    {
        var cycleId = Guid.CreateVersion7();
        return eht.OnSeriesAsync(
            seriesId,
            cycleId,
            actor,
            (series, current, term, work) => Command.Decide(new Command(cycleId, body.Term, body.Planned(work.Now), current, work.By, work.Now), series, term),
            ct);
    }
}
