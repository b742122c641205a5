using Ical.Net;
using Ical.Net.CalendarComponents;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>
/// GET /api/eht/series/{seriesId}/calendar: the meetings of the term as iCalendar (RFC 5545), to be put in one's own calendar. When and where, and that it is a
/// meeting: a calendar is seen by secretaries and on locked screens, so neither agenda nor child, BUP or socialtjänst stands in it.
/// </summary>
internal static class GetCalendarRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/series/{seriesId:guid}/calendar", HandleAsync)
            .Requires(Capability.WorkInCase)
            .Produces<string>(StatusCodes.Status200OK, CalendarFile.MediaType)
            .Refuses(400, 401, 403, 404);

    private static Task<IResult> HandleAsync(Guid seriesId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<string>(
            async (session, stop) =>
            {
                var stream = session.Stream<EhtSeriesState>(seriesId);
                var terms = session.Streams<EhtCycleState>(EhtStreams.CurrentTermOf(seriesId));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                return stream.State is EhtSeriesState.Present series && series.Find(at.Viewer) is not null
                    ? ReadAnswer.NothingPersonal(Write(series, terms.Value.Select(term => term.State).OfType<EhtCycleState.Present>().FirstOrDefault(), at.Now))
                    : ReadAnswer.NotFound<string>();
            },
            (calendar, _) => Results.Text(calendar, CalendarFile.MediaType),
            ct);

    private static string Write(EhtSeriesState.Present series, EhtCycleState.Present? term, DateTimeOffset now) =>
        CalendarFile.Write((term?.Meetings ?? []).Select(meeting => EventOf(series, meeting, now)));

    private static CalendarEvent EventOf(EhtSeriesState.Present series, MeetingOnCycle meeting, DateTimeOffset now)
    {
        var entry = CalendarFile.Entry($"{meeting.MeetingId}", meeting.Plan.StartsAt, TimeSpan.FromMinutes(meeting.Plan.Minutes), now);
        entry.Summary = "Möte i Samverkan";
        entry.Location = series.Facts.Place;
        entry.Status = meeting.Status == MeetingStatus.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed;
        return entry;
    }
}
