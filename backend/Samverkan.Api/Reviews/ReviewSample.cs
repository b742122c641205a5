using System.Globalization;
using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Reviews;

/// <summary>Which lines of the log were drawn, in the order of the draw, and out of how many.</summary>
internal sealed record DrawnReadings(long[] LogIds, int Found);

/// <summary>A reading that may be drawn.</summary>
internal sealed record CandidateReading(long LogId, Guid PersonId, Guid CaseId, int Found);

/// <summary>
/// Draws from the read log by a seed: the same seed over the same log gives the same readings. What turns on names is compared here, where names
/// can be opened; they are kept nowhere for the sake of reviews, and the reviewer sees none of the family's.
/// </summary>
internal sealed record ReviewSample(ReviewKind Kind, DateOnly From, DateOnly To, int Size, long Seed, Guid PrincipalId)
{
    // Names have to be opened case by case, so only so many of the readings, drawn by the same seed, are looked at.
    private const int MostByName = 5000;

    // Who had last been named, or removed, when the line was written; the one who opened a case is named by that.
    private const string NotNamed =
        """
        and (l.grant_id is not null or not exists (select from sv_case_party p where p.case_id = l.case_id and p.unit = l.unit) or (
            exists (select from sv_case_party p where p.case_id = l.case_id and p.unit = l.unit and p.status = 'active') and not coalesce((
                select split_part(e.type, '_v', 1) <> 'staff_removed' from mt_events e
                where e.stream_id = l.case_id and e.timestamp <= l.at and (
                    (split_part(e.type, '_v', 1) in ('staff_named', 'staff_removed') and e.data ->> 'personId' = l.person_id::text)
                    or (split_part(e.type, '_v', 1) = 'case_opened' and e.data -> 'by' ->> 'personId' = l.person_id::text))
                order by e.version desc limit 1), false)))
        """;

    private bool ByName => Kind is ReviewKind.OwnColleague or ReviewKind.SameSurname;

    /// <summary>The readings that may be drawn, in the order of the draw.</summary>
    internal NpgsqlBatchCommand Readings() => Command("select l.id, l.person_id, l.case_id, (count(*) over ())::int");

    /// <summary>The cases of those readings, where names have to be compared; otherwise none.</summary>
    internal NpgsqlBatchCommand Cases() => Command("select distinct case_id from (select l.case_id", $") as drawn where {(ByName ? "true" : "false")}");

    /// <summary>Reads the readings.</summary>
    internal static async Task<IReadOnlyList<CandidateReading>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        List<CandidateReading> found = [];
        while (await reader.ReadAsync(ct))
        {
            found.Add(new CandidateReading(reader.GetInt64(0), reader.GetGuid(1), reader.GetGuid(2), reader.GetInt32(3)));
        }

        return found;
    }

    /// <summary>Draws.</summary>
    internal DrawnReadings Draw(IReadOnlyList<CandidateReading> readings, IReadOnlyCollection<CaseState.Open> cases, DirectorySnapshot directory)
    {
        if (!ByName)
        {
            return new DrawnReadings([.. readings.Select(reading => reading.LogId)], readings.Count > 0 ? readings[0].Found : 0);
        }

        var families = cases.ToDictionary(open => open.CaseId, FamilyNames.Of);
        var staff = StaffNames.Of(directory, PrincipalId);
        var matching = readings.Where(reading => families.TryGetValue(reading.CaseId, out var family) && Matches(reading, family, staff)).ToList();
        return new DrawnReadings([.. matching.Take(Size).Select(reading => reading.LogId)], matching.Count);
    }

    private bool Matches(CandidateReading reading, FamilyNames family, StaffNames staff) => Kind == ReviewKind.SameSurname
        ? staff.SurnamesOf(reading.PersonId).Overlaps(family.Surnames)
        : family.FullNames.Overlaps(staff.FullNames);

    private NpgsqlBatchCommand Command(string select, string end = "") => new(
        $"""
        {select}
        from sv_access_log l
        where l.principal_id = $1
          and l.at >= ($2::timestamp at time zone 'Europe/Stockholm')
          and l.at < (($3::date + 1)::timestamp at time zone 'Europe/Stockholm')
          {Condition}
        order by md5($4::text || ':' || l.id), l.id
        limit {(ByName ? MostByName : Size).ToString(CultureInfo.InvariantCulture)} {end}
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = PrincipalId },
            new NpgsqlParameter<DateOnly> { TypedValue = From },
            new NpgsqlParameter<DateOnly> { TypedValue = To },
            new NpgsqlParameter<long> { TypedValue = Seed },
        },
    };

    private string Condition => Kind switch
    {
        ReviewKind.BreakGlass => "and l.grant_id is not null",
        ReviewKind.NoRelation => NotNamed,
        _ => "",
    };
}
