using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.AccessLogs;

/// <summary>The readings of one's own huvudman's staff.</summary>
public sealed record ReadingLog(IReadOnlyList<ReadingLine> Entries);

/// <summary>Who has read what sort of thing in which case, and why. No content.</summary>
public sealed record ReadingLine(DateTimeOffset At, string PersonName, string UnitName, string CaseNumber, IReadOnlyList<string> Areas, string Reason);

/// <summary>GET /api/access-log?from=&amp;to=: Swedish days, both inclusive; the last thirty when none is named.</summary>
internal static class ListReadingsRoute
{
    private const int MostLines = 1000;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/access-log", HandleAsync).Requires(Capability.ReviewLog).Shows<ReadingLog>();

    private static Task<IResult> HandleAsync(DateOnly? from, DateOnly? to, Actor actor, ReadRunner reads, DirectoryIndex directory, TimeProvider time, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            var last = to ?? SwedishCalendar.DayOf(time.GetUtcNow());
            var lines = session.Query(Select(actor.PrincipalId, from ?? last.AddDays(-30), last), (reader, stop) => LinesAsync(reader, directory.Current, stop));
            await session.LoadAsync(token);
            return ReadAnswer.NothingPersonal(new ReadingLog(lines.Value));
        }, ct);

    private static NpgsqlBatchCommand Select(Guid principalId, DateOnly from, DateOnly to) => new("""
        select l.at, l.person_id, l.unit, coalesce(c.number, ''), l.areas, l.reason
        from sv_access_log l left join sv_case c on c.case_id = l.case_id
        where l.principal_id = $1
          and l.at >= ($2::timestamp at time zone 'Europe/Stockholm')
          and l.at < (($3::date + 1)::timestamp at time zone 'Europe/Stockholm')
        order by l.at desc
        limit $4
        """)
    {
        Parameters = { new() { Value = principalId }, new() { Value = from }, new() { Value = to }, new() { Value = MostLines } },
    };

    private static async Task<IReadOnlyList<ReadingLine>> LinesAsync(NpgsqlDataReader reader, DirectorySnapshot directory, CancellationToken ct)
    {
        var lines = new List<ReadingLine>();
        while (await reader.ReadAsync(ct))
        {
            lines.Add(new ReadingLine(
                reader.GetFieldValue<DateTimeOffset>(0),
                directory.PersonName(reader.GetGuid(1)),
                directory.UnitName(new UnitId(reader.GetString(2))),
                reader.GetString(3),
                [.. reader.GetFieldValue<string[]>(4).Select(NameOf)],
                reader.GetString(5)));
        }

        return lines;
    }

    private static string NameOf(string area) =>
        Enum.TryParse<InformationArea>(area, ignoreCase: true, out var known) ? InformationAreas.Of(known).Name : area;
}
