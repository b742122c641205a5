using Npgsql;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Timeline;

/// <summary>Who has looked: one's own branch in full, others only where they read what one's own branch wrote.</summary>
/// <param name="Entries">The readings of this page, latest first.</param>
/// <param name="Next">What the next page is asked for with; null when there is none.</param>
public sealed record ReaderList(IReadOnlyList<ReaderEntry> Entries, string? Next);

/// <summary>One reading.</summary>
public sealed record ReaderEntry(DateTimeOffset At, string PersonName, string UnitName, string What, string Reason);

/// <summary>
/// GET /api/cases/{caseId}/readers. Readings of another branch are told to the branch whose items were read, and only while it may
/// know that the other takes part: otherwise the list would give away who else is in the case. Who heard the child by name in a meeting is told to those whose
/// words they read there, who sat in the same room. A page is filled with what may be told, so
/// that its length says nothing of what lies between.
/// </summary>
internal static class GetReadersRoute
{
    private const int PageSize = 100;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/readers", HandleAsync).Requires(Capability.WorkInCase).Shows<ReaderList>();

    private static Task<IResult> HandleAsync(Guid caseId, PageCursor<long>? after, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<ReaderList>(
            async (session, stop) =>
            {
                var stream = session.Stream<CaseState>(caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (stream.State is not CaseState.Open open || !CaseAccess.Decide(at.Viewer, open, at.Now).ReadsAsBranch)
                {
                    return ReadAnswer.NotFound<ReaderList>();
                }

                var sight = new Sight(at, open);
                var readings = session.Query(ReadingsOf(sight, after ?? LogPage.Start), ReadAsync);
                await session.LoadAsync(stop);
                var (page, next) = LogPage.Of(readings.Value, PageSize, reading => reading.Place);
                var list = new ReaderList([.. page.Select(reading => EntryOf(sight, reading))], next);
                return ReadAnswer.Recorded(list, null, sight.Entry("Läste vem som har sett uppgifter i ärendet"));
            },
            ct);

    private static NpgsqlBatchCommand ReadingsOf(Sight sight, PageCursor<long> after) => new(
        """
        select at, person_id, unit, branch, areas, reason, id from sv_access_log
        where case_id = $1 and (branch = $2 or ($2 = any(item_branches) and (unit = any($3) or reason = $7))) and (at, id) < ($4, $5)
        order by at desc, id desc limit $6
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = sight.Case.CaseId },
            new NpgsqlParameter<string> { TypedValue = sight.Branch.Value },
            new NpgsqlParameter<string[]> { TypedValue = [.. PartySection.Visible(sight).Select(party => party.Unit.Value)] },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = after.At },
            new NpgsqlParameter<long> { TypedValue = after.Id },
            new NpgsqlParameter<int> { TypedValue = PageSize + 1 },
            new NpgsqlParameter<string> { TypedValue = MeetingViewBuilder.Heard },
        },
    };

    private static async Task<List<LoggedReading>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        List<LoggedReading> readings = [];
        while (await reader.ReadAsync(ct))
        {
            readings.Add(new LoggedReading(
                new PageCursor<long>(reader.GetFieldValue<DateTimeOffset>(0), reader.GetInt64(6)),
                reader.GetGuid(1),
                new UnitId(reader.GetString(2)),
                new BranchId(reader.GetString(3)),
                reader.GetFieldValue<string[]>(4),
                reader.GetString(5)));
        }

        return readings;
    }

    // What another branch read besides one's own items is not told.
    private static ReaderEntry EntryOf(Sight sight, LoggedReading reading) => new(
        reading.Place.At,
        sight.At.Directory.PersonName(reading.PersonId),
        sight.At.Directory.UnitName(reading.Unit),
        reading.Branch == sight.Branch ? AreaNames(reading.Areas) : "Uppgifter som er verksamhet har skrivit",
        reading.Branch == sight.Branch || reading.Reason == MeetingViewBuilder.Heard ? reading.Reason : "Deltar i ärendet");

    private static string AreaNames(IReadOnlyList<string> areas) =>
        areas.Count == 0
            ? "Vilka som deltar och vad som har hänt"
            : string.Join(", ", InformationAreas.All.Where(row => areas.Contains(row.Area.ToString(), StringComparer.OrdinalIgnoreCase)).Select(row => row.Name));

    private sealed record LoggedReading(PageCursor<long> Place, Guid PersonId, UnitId Unit, BranchId Branch, IReadOnlyList<string> Areas, string Reason);
}
