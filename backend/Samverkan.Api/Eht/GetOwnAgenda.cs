using Samverkan.Api.Consultations;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>
/// GET /api/eht/agenda: what the viewer is asked in the meetings of four weeks, over every series that they are a member of. Each item is judged as on the page of its
/// meeting, by the same builder, and what is shown of a child is recorded as there.
/// </summary>
internal static class GetOwnAgendaRoute
{
    private const int Days = 28;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/agenda", HandleAsync).Requires(Capability.WorkInCase).Shows<OwnAgenda>();

    private static Task<IResult> HandleAsync(DateOnly? from, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<OwnAgenda>(
            async (session, stop) =>
            {
                var at = viewpoints.Of(actor);
                var monday = MondayOf(from ?? at.Today, at.Today);
                var series = session.Streams<EhtSeriesState>(EhtStreams.SeriesOf(actor));
                var terms = session.Streams<EhtCycleState>(EhtStreams.CurrentTermsOf(actor));
                var items = MeetingStreams.OfMember(session, actor, SwedishCalendar.StartOf(monday), SwedishCalendar.StartOf(monday.AddDays(Days)));
                var waiting = session.Streams<ConsultationState>(ConsultationStreams.WaitingFor(actor));
                var casesOfWaiting = session.Streams<CaseState>(ConsultationStreams.CasesOfWaitingFor(actor));
                await session.LoadAsync(stop);
                var ownTerms = terms.Value.Select(term => term.State).OfType<EhtCycleState.Present>().ToLookup(term => term.SeriesId);
                var agendas = series.Value.Select(stream => stream.State).OfType<EhtSeriesState.Present>()
                    .Where(one => one.Find(at.Viewer) is not null)
                    .SelectMany(one => ownTerms[one.SeriesId].Select(term => new MeetingViewBuilder(at, one, term, items.Cases())))
                    .ToList();
                var itemsById = items.ById();
                var meetings = agendas.SelectMany(agenda => agenda.Coming(monday, monday.AddDays(Days), itemsById)).OrderBy(coming => coming.Meeting.StartsAt).ToList();
                var view = new OwnAgenda(monday, monday.AddDays(Days - 1), meetings, [.. ConsultationViewBuilder.Rows(at, waiting.Value, casesOfWaiting.Value)]);
                List<AccessLogEntry> readings = [.. agendas.SelectMany(agenda => agenda.Readings)];
                return readings.Count == 0 ? ReadAnswer.NothingPersonal(view) : ReadAnswer.Recorded(view, null, readings);
            },
            ct);

    // No term is planned so far off; a day beyond has no meetings either.
    private static DateOnly MondayOf(DateOnly day, DateOnly today)
    {
        var near = day < today.AddYears(-2) ? today.AddYears(-2) : day > today.AddYears(2) ? today.AddYears(2) : day;
        return near.AddDays(-(((int)near.DayOfWeek + 6) % 7));
    }
}
