using Npgsql;
using Samverkan.Domain;

namespace Samverkan.Api.Retention;

/// <summary>
/// When each branch last wrote anything in what is kept: whatever it did in any of its streams, so that no sort of note can be forgotten. What is said in a
/// meeting without the child's name counts for the branch that brought the child up, whoever says it. That something was destroyed is no note.
/// </summary>
internal static class LastNotes
{
    /// <summary>
    /// By holding and branch. <paramref name="streamsSql"/> returns, over <c>held</c>, <c>holding_id</c>, the <c>id</c> of each stream of it, and the
    /// <c>owner</c> to whom what is said there belongs; null where it belongs to whoever says it.
    /// </summary>
    internal static NpgsqlBatchCommand Of(HoldingIds ids, string streamsSql) => ids.With(
        $"""
        select s.holding_id, o.branch, max(e.timestamp)
        from ({streamsSql}) s
        join mt_events e on e.stream_id = s.id
        cross join lateral (select case when s.owner is null then e.data -> 'by' ->> 'branch' else coalesce(
            e.data -> 'note' -> 'head' ->> 'authorBranch', e.data -> 'decision' -> 'head' ->> 'authorBranch', e.data -> 'view' -> 'writing' -> 'head' ->> 'authorBranch',
            e.data -> 'action' -> 'what' -> 'head' ->> 'authorBranch', e.data -> 'effects' -> 0 -> 'writing' -> 'head' ->> 'authorBranch', s.owner) end as branch) o
        where o.branch is not null
          and split_part(e.type, '_v', 1) not in (
            'owners_part_purged', 'wheel_purged', 'request_part_purged', 'consultation_part_purged', 'agenda_part_purged', 'evaluation_purged')
        group by 1, 2
        """);

    /// <summary>Reads what <see cref="Of"/> asks for.</summary>
    internal static async Task<ILookup<Guid, KeyValuePair<BranchId, DateTimeOffset>>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var found = new List<(Guid Holding, KeyValuePair<BranchId, DateTimeOffset> Note)>();
        while (await reader.ReadAsync(ct))
        {
            found.Add((reader.GetGuid(0), new(new BranchId(reader.GetString(1)), reader.GetFieldValue<DateTimeOffset>(2))));
        }

        return found.ToLookup(row => row.Holding, row => row.Note);
    }
}
