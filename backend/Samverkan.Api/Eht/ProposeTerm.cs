using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>A term as it could be planned: the breaks that are usual, the days that are left, and why others are not.</summary>
public sealed record TermProposal(int Year, TermHalf Half, string Name, IReadOnlyList<BreakView> Breaks, IReadOnlyList<ProposedDay> Days);

/// <summary>Days on which the pupils are off, first and last included.</summary>
public sealed record BreakView(string Name, DateOnly From, DateOnly To);

/// <summary>A standing day. <see cref="LeftOut"/> says why there is no meeting on it, e.g. <c>höstlov</c>; null where there is one.</summary>
public sealed record ProposedDay(DateOnly Day, DateTimeOffset StartsAt, int Minutes, DateTimeOffset CutoffAt, string? LeftOut);

/// <summary>GET /api/eht/series/{seriesId}/proposed-term?year=2027&amp;half=spring: the standing days from today or the term's beginning.</summary>
internal static class ProposeTermRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/series/{seriesId:guid}/proposed-term", HandleAsync).Requires(Capability.WorkInCase).Shows<TermProposal>();

    private static Task<IResult> HandleAsync(Guid seriesId, int? year, string? half, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<TermProposal>(
            async (session, stop) =>
            {
                var stream = session.Stream<EhtSeriesState>(seriesId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                return stream.State is EhtSeriesState.Present series && series.Find(at.Viewer) is not null
                    ? ReadAnswer.NothingPersonal(Propose(series.Facts.Slot, TermOf(year, half, at.Today), at.Today))
                    : ReadAnswer.NotFound<TermProposal>();
            },
            ct);

    private static Term TermOf(int? year, string? half, DateOnly today) => (year, half) switch
    {
        (>= 2020 and <= 2100, "spring") => new(year.Value, TermHalf.Spring),
        (>= 2020 and <= 2100, "autumn") => new(year.Value, TermHalf.Autumn),
        _ => Term.Of(today),
    };

    private static TermProposal Propose(StandingSlot slot, Term term, DateOnly today)
    {
        var breaks = SchoolBreaks.Usual(term);
        var from = today > term.FirstDay && term.Holds(today) ? today : term.FirstDay;
        var free = breaks.FirstOrDefault(off => off.Holds(from));
        var first = free is null ? from : free.To.AddDays(1);
        return new(
            term.Year,
            term.Half,
            term.Name,
            [.. breaks.Select(off => new BreakView(off.Name, off.From, off.To))],
            [.. TermCalendar.Propose(slot, first, term.LastDay, []).Select(day => new ProposedDay(day, slot.StartOn(day), slot.Minutes, slot.CutoffFor(day), LeftOut(day, breaks)))]);
    }

    private static string? LeftOut(DateOnly day, IReadOnlyList<SchoolBreak> breaks) => breaks.FirstOrDefault(off => off.Holds(day))?.Name ?? SwedishHolidays.NameOf(day);
}
