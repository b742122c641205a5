using Npgsql;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// The command that a change came from. It is told to the person who sent it and to nobody else: their page knows the key, and need not read
/// again what it has read since. A number of the log would do as well, and would tell everybody how much is written elsewhere.
/// </summary>
internal sealed record CommandBehind(Guid? PersonId, Guid? CommandId)
{
    /// <summary>The command id as this person may be told it.</summary>
    internal Guid? For(Guid personId) => personId == PersonId ? CommandId : null;

    /// <summary>Looks it up.</summary>
    internal static async Task<CommandBehind> OfAsync(CommittedStream committed, NpgsqlDataSource db, CancellationToken ct)
    {
        await using var command = db.CreateCommand("select user_name::uuid, (headers ->> 'commandId')::uuid from mt_events where seq_id = $1");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = committed.Sequence });
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new CommandBehind(reader.IsDBNull(0) ? null : reader.GetGuid(0), reader.IsDBNull(1) ? null : reader.GetGuid(1))
            : new CommandBehind(null, null);
    }
}

/// <summary>A notice with the command that it came from.</summary>
internal sealed record LiveTelling(LiveNotice Notice, CommandBehind Behind);
