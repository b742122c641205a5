using System.Text;
using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.AccessLogs;

/// <summary>A page of the readings of one's own huvudman's staff, latest first.</summary>
/// <param name="Entries">The readings.</param>
/// <param name="Next">What the next page is asked for with; null when there is none.</param>
public sealed record ReadingLog(IReadOnlyList<ReadingLine> Entries, string? Next);

/// <summary>
/// Who has read what sort of thing in which case, and why. No content. Somebody who tried a nödöppning and was refused has read in no case;
/// <see cref="Stated"/> is then what that person gave as the reason.
/// </summary>
public sealed record ReadingLine(DateTimeOffset At, string PersonName, string UnitName, string CaseNumber, IReadOnlyList<string> Areas, string Reason, string? Stated);

/// <summary>GET /api/access-log?from=&amp;to=&amp;after=: Swedish days, both inclusive; the last thirty when none is named.</summary>
internal static class ListReadingsRoute
{
    private const int PageSize = 200;
    private const int DefaultDays = 30;

    // What somebody wrote as their reason may tell of a child.
    private static readonly AccessLogEntry s_reasonsRead = new(Guid.Empty, [], [], "Läste skäl till nekade försök till nödöppning");

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/access-log", HandleAsync).Requires(Capability.ReviewLog).Shows<ReadingLog>();

    private static Task<IResult> HandleAsync(
        DateOnly? from, DateOnly? to, PageCursor<long>? after, Actor actor, ReadRunner reads, DirectoryIndex directory, TimeProvider time, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            session.KeysOf(actor.PrincipalId);
            var last = to ?? SwedishCalendar.DayOf(time.GetUtcNow());
            var lines = session.Query(Select(actor.PrincipalId, from ?? DaysBefore(last), last, after ?? LogPage.Start), (reader, stop) => ReadingLines.ReadAsync(reader, directory.Current, stop));
            await session.LoadAsync(token);
            var (page, next) = LogPage.Of(lines.Value, PageSize, line => line.Place);
            var shown = page.ToList();
            var log = new ReadingLog([.. shown.Select(line => line.Line with { Stated = Open(session.Keys, line.Stated) })], next);
            return shown.Exists(line => line.Stated is not null) ? ReadAnswer.Recorded(log, null, s_reasonsRead) : ReadAnswer.NothingPersonal(log);
        }, ct);

    private static string? Open(KeyScope keys, string? stated) => stated is not null && keys.Open(stated).Plaintext is { } words ? Encoding.UTF8.GetString(words) : null;

    // The calendar has a first day, and anybody may ask for what was read on it.
    private static DateOnly DaysBefore(DateOnly last) => last.DayNumber > DefaultDays ? last.AddDays(-DefaultDays) : DateOnly.MinValue;

    private static NpgsqlBatchCommand Select(Guid principalId, DateOnly from, DateOnly to, PageCursor<long> after) => new("""
        select l.at, l.person_id, l.unit, coalesce(c.number, ''), l.areas, l.reason, l.id, a.reason
        from sv_access_log l
        left join sv_case c on c.case_id = l.case_id
        left join sv_break_glass_attempt a on a.attempt_id = l.grant_id
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
