using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Reading;

/// <summary>The table <c>sv_access_log</c>. The role that the host runs as may insert and select; it can neither change nor delete a line.</summary>
internal static class AccessLog
{
    /// <summary>The insert of one line; rides in the transaction of the reading.</summary>
    public static NpgsqlBatchCommand Insert(AccessLogEntry entry, Actor actor, DateTimeOffset at, string endpoint, string traceId) =>
        new("""
            insert into sv_access_log (at, person_id, assignment_id, principal_id, unit, branch, case_id, areas, item_branches, reason, endpoint, trace_id, action, grant_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """)
        {
            Parameters =
            {
                new() { Value = at.ToUniversalTime() },
                new() { Value = actor.PersonId },
                new() { Value = actor.AssignmentId },
                new() { Value = actor.PrincipalId },
                new() { Value = actor.Unit.Value },
                new() { Value = actor.Branch.Value },
                new() { Value = entry.CaseId },
                new() { Value = entry.Areas.Distinct().Order().Select(area => JsonNamingPolicy.CamelCase.ConvertName(area.ToString())).ToArray() },
                new() { Value = entry.ItemBranches.Select(branch => branch.Value).Distinct().Order(StringComparer.Ordinal).ToArray() },
                new() { Value = entry.Reason },
                new() { Value = endpoint },
                new() { Value = traceId },
                new() { Value = JsonNamingPolicy.CamelCase.ConvertName(entry.Action.ToString()) },
                new() { Value = (object?)entry.GrantId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
            },
        };
}
