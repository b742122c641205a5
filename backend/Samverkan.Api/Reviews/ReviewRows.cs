using System.Text;
using Npgsql;
using Samverkan.Api.AccessLogs;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.EventStore;

namespace Samverkan.Api.Reviews;

/// <summary>The nödöppning that a review is of, as it is stored.</summary>
internal sealed record GrantRow(
    Guid GrantId, Guid CaseId, string CaseNumber, Guid PersonId, UnitId Unit, BranchId Branch, DateTimeOffset OpenedAt, DateTimeOffset Until, DateTimeOffset? EndedAt);

/// <summary>A review as it is stored.</summary>
internal sealed record HeadRow(
    Guid ReviewId, ReviewKind Kind, DateTimeOffset DrawnAt, Guid? DrawnBy, DateOnly? From, DateOnly? To, long? Seed, int Found, DateTimeOffset? ClosedAt, Guid? ClosedBy, GrantRow? Grant);

/// <summary>A line of a review as it is stored; the note is sealed.</summary>
internal sealed record LineRow(
    int Line, DateTimeOffset At, Guid PersonId, UnitId Unit, Guid CaseId, string CaseNumber, string[] Areas, string Reason, bool InEmergency, string? Outcome, string? Note, Guid? CheckedBy, DateTimeOffset? CheckedAt);

/// <summary>Reads a review, and turns it into what a reviewer sees.</summary>
internal sealed class ReviewRows(DirectorySnapshot directory, KeyScope keys)
{
    /// <summary>One review of a huvudman.</summary>
    internal static NpgsqlBatchCommand Head(Guid reviewId, Guid principalId) => new(
        """
        select r.review_id, r.kind, r.drawn_at, r.drawn_by, r.first_day, r.last_day, r.seed, r.found, c.closed_at, c.closed_by,
            g.grant_id, g.case_id, coalesce(k.number, ''), g.person_id, g.unit, g.branch, g.opened_at, g.until, g.ended_at
        from sv_review r
        left join sv_review_closed c on c.review_id = r.review_id
        left join sv_break_glass g on g.grant_id = r.grant_id
        left join sv_case k on k.case_id = g.case_id
        where r.review_id = $1 and r.principal_id = $2
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = reviewId }, new NpgsqlParameter<Guid> { TypedValue = principalId } },
    };

    /// <summary>What was drawn. The line of a nödöppning is the opening itself.</summary>
    internal static NpgsqlBatchCommand Lines(Guid reviewId, Guid principalId) => new(
        """
        select n.line, coalesce(l.at, g.opened_at), coalesce(l.person_id, g.person_id), coalesce(l.unit, g.unit), coalesce(l.case_id, g.case_id), coalesce(k.number, ''),
            coalesce(l.areas, '{}'), coalesce(l.reason, 'Nödöppning'), l.id is null or l.grant_id is not null, h.outcome, h.note, h.checked_by, h.checked_at
        from sv_review r
        join sv_review_line n on n.review_id = r.review_id
        left join sv_access_log l on l.id = n.log_id
        left join sv_break_glass g on g.grant_id = r.grant_id
        left join sv_case k on k.case_id = coalesce(l.case_id, g.case_id)
        left join sv_review_check h on h.review_id = n.review_id and h.line = n.line
        where r.review_id = $1 and r.principal_id = $2 and (l.id is not null or g.grant_id is not null)
        order by n.line
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = reviewId }, new NpgsqlParameter<Guid> { TypedValue = principalId } },
    };

    /// <summary>What was read through a nödöppning.</summary>
    internal static NpgsqlBatchCommand ReadingsOf(Guid grantId) => new(
        """
        select l.at, l.person_id, l.unit, coalesce(c.number, ''), l.areas, l.reason, l.id, null::text
        from sv_access_log l left join sv_case c on c.case_id = l.case_id
        where l.grant_id = $1 order by l.id limit 500
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = grantId } },
    };

    /// <summary>Reads a review; null when there is none.</summary>
    internal static async Task<HeadRow?> ReadHeadAsync(NpgsqlDataReader reader, CancellationToken ct) => !await reader.ReadAsync(ct)
        ? null
        : new HeadRow(
            reader.GetGuid(0),
            ReviewSql.ChoiceOf<ReviewKind>(reader.GetString(1)),
            reader.GetFieldValue<DateTimeOffset>(2),
            Maybe<Guid>(reader, 3),
            Maybe<DateOnly>(reader, 4),
            Maybe<DateOnly>(reader, 5),
            Maybe<long>(reader, 6),
            reader.GetInt32(7),
            Maybe<DateTimeOffset>(reader, 8),
            Maybe<Guid>(reader, 9),
            reader.IsDBNull(10) ? null : GrantOf(reader));

    /// <summary>Reads the lines.</summary>
    internal static async Task<List<LineRow>> ReadLinesAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        List<LineRow> lines = [];
        while (await reader.ReadAsync(ct))
        {
            lines.Add(new LineRow(
                reader.GetInt32(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetGuid(2), new UnitId(reader.GetString(3)), reader.GetGuid(4), reader.GetString(5),
                reader.GetFieldValue<string[]>(6), reader.GetString(7), reader.GetBoolean(8),
                reader.IsDBNull(9) ? null : reader.GetString(9), reader.IsDBNull(10) ? null : reader.GetString(10), Maybe<Guid>(reader, 11), Maybe<DateTimeOffset>(reader, 12)));
        }

        return lines;
    }

    /// <summary>What a reviewer sees.</summary>
    internal ReviewView View(HeadRow head, IEnumerable<LineRow> lines, EmergencyOpening? emergency) => new(
        head.ReviewId,
        head.Kind,
        head.DrawnAt,
        NameOf(head.DrawnBy),
        head.From,
        head.To,
        head.Seed,
        head.Found,
        head.ClosedAt,
        NameOf(head.ClosedBy),
        emergency,
        [.. lines.Select(LineOf)]);

    private ReviewLine LineOf(LineRow row) => new(
        row.Line,
        row.At,
        directory.PersonName(row.PersonId),
        directory.UnitName(row.Unit),
        row.CaseNumber,
        [.. row.Areas.Select(ReadingLines.NameOf)],
        row.Reason,
        row.InEmergency,
        row.Outcome is null ? null : new ReviewCheck(ReviewSql.ChoiceOf<ReviewOutcome>(row.Outcome), NoteOf(row), NameOf(row.CheckedBy)!, row.CheckedAt!.Value));

    private string? NoteOf(LineRow row) => row.Note is { } note && keys.Open(note).Plaintext is { } plaintext ? Encoding.UTF8.GetString(plaintext) : null;

    private string? NameOf(Guid? personId) => personId is { } person ? directory.PersonName(person) : null;

    private static GrantRow GrantOf(NpgsqlDataReader reader) => new(
        reader.GetGuid(10), reader.GetGuid(11), reader.GetString(12), reader.GetGuid(13), new UnitId(reader.GetString(14)), new BranchId(reader.GetString(15)),
        reader.GetFieldValue<DateTimeOffset>(16), reader.GetFieldValue<DateTimeOffset>(17), Maybe<DateTimeOffset>(reader, 18));

    private static T? Maybe<T>(NpgsqlDataReader reader, int column)
        where T : struct => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);
}
