using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.AccessLogs;

/// <summary>A page of the readings of one's own huvudman's staff, latest first.</summary>
/// <param name="Entries">The readings.</param>
/// <param name="Next">What the next page is asked for with; null when there is none.</param>
public sealed record ReadingLog(IReadOnlyList<ReadingLine> Entries, string? Next);

/// <summary>Who has read what sort of thing in which case, and why. No content.</summary>
public sealed record ReadingLine(DateTimeOffset At, string PersonName, string UnitName, string CaseNumber, IReadOnlyList<string> Areas, string Reason);

/// <summary>GET /api/access-log?from=&amp;to=&amp;after=: Swedish days, both inclusive; the last thirty when none is named.</summary>
internal static class ListReadingsRoute
{
    private const int PageSize = 200;
    private const int DefaultDays = 30;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/access-log", HandleAsync).Requires(Capability.ReviewLog).Shows<ReadingLog>();

    private static Task<IResult> HandleAsync(
        DateOnly? from, DateOnly? to, PageCursor<long>? after, Actor actor, ReadRunner reads, DirectoryIndex directory, TimeProvider time, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            var last = to ?? SwedishCalendar.DayOf(time.GetUtcNow());
            var lines = session.Query(Select(actor.PrincipalId, from ?? DaysBefore(last), last, after ?? LogPage.Start), (reader, stop) => ReadingLines.ReadAsync(reader, directory.Current, stop));
            await session.LoadAsync(token);
            var (page, next) = LogPage.Of(lines.Value, PageSize, line => line.Place);
            return ReadAnswer.NothingPersonal(new ReadingLog([.. page.Select(line => line.Line)], next));
        }, ct);

    // The calendar has a first day, and anybody may ask for what was read on it.
    private static DateOnly DaysBefore(DateOnly last) => last.DayNumber > DefaultDays ? last.AddDays(-DefaultDays) : DateOnly.MinValue;

    private static NpgsqlBatchCommand Select(Guid principalId, DateOnly from, DateOnly to, PageCursor<long> after) => new("""
        select l.at, l.person_id, l.unit, coalesce(c.number, ''), l.areas, l.reason, l.id
        from sv_access_log l left join sv_case c on c.case_id = l.case_id
        where l.principal_id = $1
          and l.at >= ($2::timestamp at time zone 'Europe/Stockholm')
          and l.at < (($3::date + 1)::timestamp at time zone 'Europe/Stockholm')
          and (l.at, l.id) < ($4, $5)
        order by l.at desc, l.id desc
        limit $6
        """)
    {
        Parameters =
        {
            new() { Value = principalId },
            new() { Value = from },
            new() { Value = to },
            new() { Value = after.At },
            new() { Value = after.Id },
            new() { Value = PageSize + 1 },
        },
    };
}
