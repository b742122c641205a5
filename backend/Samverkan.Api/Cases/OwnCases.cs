using Npgsql;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Cases;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.Cases;

/// <summary>
/// One page of the cases in which a person is named for their unit, latest touched first. They are found in the read models; what is
/// shown of them is decided on the streams themselves.
/// </summary>
internal sealed class OwnCases
{
    // When the branch last had to do with the case, or was last told how an invitation of its own was answered.
    private const string Found =
        """
        from (
            select s.case_id, greatest(
                t.touched_at, (select max(p.answered_at) from sv_case_party p where p.case_id = s.case_id and p.invited_by_unit = s.unit)) as touched_at
            from sv_case_staff s join sv_case_touched t on t.case_id = s.case_id and t.branch = s.branch
            where s.person_id = $1 and s.unit = $2
              and ($3 or exists (select from sv_case c where c.case_id = s.case_id and $1 in (c.opened_by, c.coordinator)))) own
        where (touched_at, case_id) < ($4, $5)
        order by touched_at desc, case_id desc limit $6
        """;

    private readonly int _size;
    private readonly QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> _cases;
    private readonly QueryHandle<List<PageCursor<Guid>>> _places;

    private OwnCases(ReadSession session, Actor actor, CaseFilter filter, PageCursor<Guid> after, int size)
    {
        _size = size;
        _cases = session.Streams<CaseState>(Sql($"select case_id {Found}", actor, filter, after, size));
        _places = session.Query(Sql($"select touched_at, case_id {Found}", actor, filter, after, size + 1), PlacesAsync);
    }

    /// <summary>Before every case.</summary>
    internal static PageCursor<Guid> Start { get; } = new(PageCursor<Guid>.Latest, Guid.AllBitsSet);

    /// <summary>The cases, once the session has been loaded.</summary>
    internal IEnumerable<CaseState.Open> Cases => _cases.Value.Select(stream => stream.State).OfType<CaseState.Open>();

    /// <summary>Where the next page begins; null when this is the last.</summary>
    internal PageCursor<Guid>? Next => _places.Value.Count > _size ? _places.Value[_size - 1] : null;

    /// <summary>Asks for a page.</summary>
    internal static OwnCases Ask(ReadSession session, Actor actor, CaseFilter filter, PageCursor<Guid> after, int size) => new(session, actor, filter, after, size);

    /// <summary>Asks for the stödförfrågningar of the cases of that page.</summary>
    internal static QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> AskRequests(
        ReadSession session, Actor actor, CaseFilter filter, PageCursor<Guid> after, int size) =>
        session.Streams<SupportRequestState>(
            Sql($"select request_id from sv_support_request where case_id in (select case_id {Found})", actor, filter, after, size));

    /// <summary>Asks how many there are on all pages.</summary>
    internal static QueryHandle<int> AskTotal(ReadSession session, Actor actor, CaseFilter filter) =>
        session.Query(Sql($"select count(*)::int from (select case_id {Found}) counted", actor, filter, Start, int.MaxValue), CountAsync);

    private static NpgsqlBatchCommand Sql(string sql, Actor actor, CaseFilter filter, PageCursor<Guid> after, int take) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = actor.PersonId },
            new NpgsqlParameter<string> { TypedValue = actor.Unit.Value },
            new NpgsqlParameter<bool> { TypedValue = filter != CaseFilter.Mine },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = after.At },
            new NpgsqlParameter<Guid> { TypedValue = after.Id },
            new NpgsqlParameter<int> { TypedValue = take },
        },
    };

    private static async Task<List<PageCursor<Guid>>> PlacesAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        List<PageCursor<Guid>> places = [];
        while (await reader.ReadAsync(ct))
        {
            places.Add(new PageCursor<Guid>(reader.GetFieldValue<DateTimeOffset>(0), reader.GetGuid(1)));
        }

        return places;
    }

    private static async Task<int> CountAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        await reader.ReadAsync(ct);
        return reader.GetInt32(0);
    }
}
