using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;

namespace Samverkan.Api.Presence;

/// <summary>
/// GET /api/presence/calendar: as iCalendar, who of socialtjänsten is at which school on which day, for the unit that comes and the schools of the viewer's
/// huvudman; <c>school</c> leaves the others out. A talk that the viewer's unit booked, or comes to, is "Samtal bokat": for whom and about what is said nowhere.
/// </summary>
internal static class GetPresenceCalendarRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/presence/calendar", HandleAsync)
            .Requires(Capability.WorkInCase)
            .Produces<string>(StatusCodes.Status200OK, CalendarFile.MediaType)
            .Refuses(400, 401, 403);

    private static Task<IResult> HandleAsync(string? school, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<string>(
            async (session, stop) =>
            {
                var at = viewpoints.Of(actor);
                var plans = PresencePlaces.PlansNear(session, at, at.Today);
                await session.LoadAsync(stop);
                return ReadAnswer.NothingPersonal(CalendarFile.Write(plans.Value.Select(stream => stream.State).OfType<PresenceState.Present>()
                    .Where(plan => PresenceViews.IsFor(at, plan) && (school is null || plan.Facts.School.Value == school))
                    .SelectMany(plan => EntriesOf(at, plan))));
            },
            (calendar, _) => Results.Text(calendar, CalendarFile.MediaType),
            ct);

    private static IEnumerable<CalendarEvent> EntriesOf(Viewpoint at, PresenceState.Present plan) =>
    [
        .. PresenceCalendar.Days(plan, at.Today, plan.Facts.To).Select(day => DayOf(at, plan, day)),
        .. plan.CancelledDays.Where(day => day >= at.Today).Select(day => Cancelled(DayOf(at, plan, day))),
        .. plan.Talks.Where(talk => talk.StartsAt >= at.Now && PresenceViews.Knows(at, plan, talk)).Select(talk => TalkOf(at, plan, talk)),
    ];

    private static CalendarEvent DayOf(Viewpoint at, PresenceState.Present plan, DateOnly day)
    {
        var facts = plan.Facts;
        var entry = CalendarFile.Entry(
            $"{plan.PresenceId}-{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}", SwedishCalendar.At(day, facts.Starts), facts.Ends - facts.Starts, at.Now);
        entry.Summary = $"Socialtjänsten på {at.Directory.UnitName(facts.School)}";
        entry.Location = at.Directory.UnitName(facts.School);
        entry.Description = string.Join(", ", PresenceViews.PersonsOf(at, plan).Append(at.Directory.UnitName(plan.By.Unit)));
        return entry;
    }

    private static CalendarEvent Cancelled(CalendarEvent entry)
    {
        entry.Status = EventStatus.Cancelled;
        return entry;
    }

    private static CalendarEvent TalkOf(Viewpoint at, PresenceState.Present plan, BookedTalk talk)
    {
        var entry = CalendarFile.Entry($"{talk.TalkId}", talk.StartsAt, TimeSpan.FromMinutes(plan.Facts.TalkMinutes), at.Now);
        entry.Summary = "Samtal bokat";
        entry.Location = at.Directory.UnitName(plan.Facts.School);
        return entry;
    }
}
