using Npgsql;
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
public sealed record ReaderList(IReadOnlyList<ReaderEntry> Entries);

/// <summary>One reading.</summary>
public sealed record ReaderEntry(DateTimeOffset At, string PersonName, string UnitName, string What, string Reason);

/// <summary>
/// GET /api/cases/{caseId}/readers. Readings of another branch are told to the branch whose items were read, and only while it may
/// know that the other takes part: otherwise the list would give away who else is in the case.
/// </summary>
internal static class GetReadersRoute
{
    private const int Most = 500;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/readers", HandleAsync).Requires(Capability.WorkInCase).Shows<ReaderList>();

    private static Task<IResult> HandleAsync(Guid caseId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<ReaderList>(
            async (session, stop) =>
            {
                var stream = session.Stream<CaseState>(caseId);
                var readings = session.Query(ReadingsOf(caseId, actor.Branch), ReadAsync);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (stream.State is not CaseState.Open open || CaseAccess.Decide(at.Viewer, open) is not CaseAccess.Staff)
                {
                    return ReadAnswer.NotFound<ReaderList>();
                }

                var sight = new Sight(at, open);
                var known = PartySection.Visible(sight).Select(party => party.Unit).ToHashSet();
                var entries = readings.Value.Where(reading => reading.Branch == actor.Branch || known.Contains(reading.Unit)).Select(reading => EntryOf(sight, reading));
                return ReadAnswer.Recorded(new ReaderList([.. entries]), null, sight.Entry("Läste vem som har sett uppgifter i ärendet"));
            },
            ct);

    private static NpgsqlBatchCommand ReadingsOf(Guid caseId, BranchId own) => new(
        """
        select at, person_id, unit, branch, areas, reason from sv_access_log
        where case_id = $1 and (branch = $2 or $2 = any(item_branches)) order by at desc, id desc limit $3
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = caseId },
            new NpgsqlParameter<string> { TypedValue = own.Value },
            new NpgsqlParameter<int> { TypedValue = Most },
        },
    };

    private static async Task<List<LoggedReading>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        List<LoggedReading> readings = [];
        while (await reader.ReadAsync(ct))
        {
            readings.Add(new LoggedReading(
                reader.GetFieldValue<DateTimeOffset>(0),
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
        reading.At,
        sight.At.Directory.PersonName(reading.PersonId),
        sight.At.Directory.UnitName(reading.Unit),
        reading.Branch == sight.Branch ? AreaNames(reading.Areas) : "Uppgifter som er verksamhet har skrivit",
        reading.Branch == sight.Branch ? reading.Reason : "Deltar i ärendet");

    private static string AreaNames(IReadOnlyList<string> areas) =>
        areas.Count == 0
            ? "Vilka som deltar och vad som har hänt"
            : string.Join(", ", InformationAreas.All.Where(row => areas.Contains(row.Area.ToString(), StringComparer.OrdinalIgnoreCase)).Select(row => row.Name));

    private sealed record LoggedReading(DateTimeOffset At, Guid PersonId, UnitId Unit, BranchId Branch, IReadOnlyList<string> Areas, string Reason);
}
