using Npgsql;
using Samverkan.Domain;

namespace Samverkan.Api.Retention;

/// <summary>
/// When each branch last wrote anything in a case: whatever it did in any of the streams of the case, so that no sort of note can be
/// forgotten. What is said in a meeting without the child's name counts for the branch that brought the child up, whoever says it. That something was
/// destroyed is no note.
/// </summary>
internal static class LastNotes
{
    /// <summary>By case and branch, for the cases whose ids some SQL returns as <c>case_id</c>.</summary>
    internal static NpgsqlBatchCommand Of(string caseIdsSql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(
            $"""
            select c.case_id, o.branch, max(e.timestamp)
            from ({caseIdsSql}) c
            cross join lateral (
                select c.case_id as id, null as owner
                union all select id, null from mt_doc_wheel_assessment where data ->> 'caseId' = c.case_id::text
                union all select id, null from mt_doc_support_request where data ->> 'caseId' = c.case_id::text
                union all select id, null from mt_doc_consultation where data ->> 'caseId' = c.case_id::text
                union all select id, data -> 'head' ->> 'authorBranch' from mt_doc_agenda_item where data ->> 'caseId' = c.case_id::text) s
            join mt_events e on e.stream_id = s.id
            cross join lateral (select case when s.owner is null then e.data -> 'by' ->> 'branch' else coalesce(
                e.data -> 'note' -> 'head' ->> 'authorBranch', e.data -> 'decision' -> 'head' ->> 'authorBranch', e.data -> 'view' -> 'writing' -> 'head' ->> 'authorBranch',
                e.data -> 'action' -> 'what' -> 'head' ->> 'authorBranch', e.data -> 'effects' -> 0 -> 'writing' -> 'head' ->> 'authorBranch', s.owner) end as branch) o
            where o.branch is not null
              and split_part(e.type, '_v', 1) not in ('owners_part_purged', 'wheel_purged', 'request_part_purged', 'consultation_part_purged', 'agenda_part_purged')
            group by 1, 2
            """);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Reads what <see cref="Of"/> asks for.</summary>
    internal static async Task<ILookup<Guid, KeyValuePair<BranchId, DateTimeOffset>>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var found = new List<(Guid Case, KeyValuePair<BranchId, DateTimeOffset> Note)>();
        while (await reader.ReadAsync(ct))
        {
            found.Add((reader.GetGuid(0), new(new BranchId(reader.GetString(1)), reader.GetFieldValue<DateTimeOffset>(2))));
        }

        return found.ToLookup(row => row.Case, row => row.Note);
    }
}
