using System.Globalization;
using Npgsql;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.Cases;

/// <summary>
/// One page of the cases in which a person is named for their unit, latest touched first. They are found in the read models; what is
/// shown of them is decided on the streams themselves, which are loaded once the page is known.
/// </summary>
internal sealed class OwnCases
{
    // When the branch last had to do with the case, or was last told how an invitation of its own was answered. Each of the person's cases
    // looks up what belongs to it: a plan is made once for everybody, and must be right for one with ten cases among a hundred thousand.
    private const string Found =
        """
        with own as materialized (
            select s.case_id, greatest(
                (select t.touched_at from sv_case_touched t where t.case_id = s.case_id and t.branch = s.branch),
                (select max(p.answered_at) from sv_case_party p where p.case_id = s.case_id and p.invited_by_unit = s.unit)) as touched_at
            from sv_case_staff s
            where s.person_id = $1 and s.unit = $2 and s.named_at >= $6::timestamp at time zone 'Europe/Stockholm'
              and ($3 or (select $1 in (c.opened_by, c.coordinator) from sv_case c where c.case_id = s.case_id)))
        select touched_at, case_id, (select count(*) from own)::int from own where (touched_at, case_id) < ($4, $5)
        order by touched_at desc, case_id desc limit
        """;

    private readonly int _size;
    private readonly QueryHandle<(List<PageCursor<Guid>> Places, int Total)> _found;
    private QueryHandle<IReadOnlyList<StreamHandle<CaseState>>>? _cases;

    private OwnCases(ReadSession session, Actor actor, CaseFilter filter, PageCursor<Guid> after, int size)
    {
        _size = size;
        _found = session.Query(Sql(actor, filter, after, size + 1), ReadAsync);
    }

    /// <summary>Before every case.</summary>
    internal static PageCursor<Guid> Start { get; } = new(PageCursor<Guid>.Latest, Guid.AllBitsSet);

    /// <summary>How many there are on all pages, once the session has been loaded.</summary>
    internal int Total => _found.Value.Total;

    /// <summary>Where the next page begins; null when this is the last.</summary>
    internal PageCursor<Guid>? Next => _found.Value.Places.Count > _size ? _found.Value.Places[_size - 1] : null;

    /// <summary>The cases, once they have been asked for and the session has been loaded again.</summary>
    internal IEnumerable<CaseState.Open> Cases => _cases!.Value.Select(stream => stream.State).OfType<CaseState.Open>();

    private Guid[] Ids => [.. _found.Value.Places.Take(_size).Select(place => place.Id)];

    /// <summary>Asks which cases are on a page.</summary>
    internal static OwnCases Ask(ReadSession session, Actor actor, CaseFilter filter, PageCursor<Guid> after, int size) => new(session, actor, filter, after, size);

    /// <summary>Asks for the cases of the page.</summary>
    internal void AskCases(ReadSession session) => _cases = session.Streams<CaseState>(CaseStreams.Named(Ids));

    /// <summary>Asks for their stödförfrågningar.</summary>
    internal QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> AskRequests(ReadSession session) =>
        session.Streams<SupportRequestState>(CaseStreams.RequestsOf(Ids));

    // The size stands in the text, so that the plan is made for a page of that size.
    private static NpgsqlBatchCommand Sql(Actor actor, CaseFilter filter, PageCursor<Guid> after, int take) => new($"{Found} {take.ToString(CultureInfo.InvariantCulture)}")
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = actor.PersonId },
            new NpgsqlParameter<string> { TypedValue = actor.Unit.Value },
            new NpgsqlParameter<bool> { TypedValue = filter != CaseFilter.Mine },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = after.At },
            new NpgsqlParameter<Guid> { TypedValue = after.Id },
            new NpgsqlParameter<DateOnly> { TypedValue = actor.InUnitSince },
        },
    };

    private static async Task<(List<PageCursor<Guid>> Places, int Total)> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        List<PageCursor<Guid>> places = [];
        var total = 0;
        while (await reader.ReadAsync(ct))
        {
            places.Add(new PageCursor<Guid>(reader.GetFieldValue<DateTimeOffset>(0), reader.GetGuid(1)));
            total = reader.GetInt32(2);
        }

        return (places, total);
    }
}
