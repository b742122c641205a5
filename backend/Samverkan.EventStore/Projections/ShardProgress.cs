using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The progress rows of shards.</summary>
internal sealed class ShardProgress(SchemaNames names)
{
    private readonly string _table = $"{names.Schema}.mt_event_progression";

    /// <summary>Where a shard stands; null when it has never run.</summary>
    public async Task<long?> ReadAsync(NpgsqlConnection connection, string rowName, CancellationToken ct, bool locked = false)
    {
        await using var command = new NpgsqlCommand(
            $"select last_seq_id from {_table} where name = $1{(locked ? " for update" : string.Empty)}", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = rowName } },
        };
        return await command.ExecuteScalarAsync(ct) as long?;
    }

    /// <summary>Whether all of some shards have reached a sequence; one that has never run has not.</summary>
    public async Task<bool> HaveReachedAsync(NpgsqlConnection connection, string[] rowNames, long sequence, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select count(*) = $3 from {_table} where name = any($1) and last_seq_id >= $2", connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string[]> { TypedValue = rowNames },
                new NpgsqlParameter<long> { TypedValue = sequence },
                new NpgsqlParameter<long> { TypedValue = rowNames.Length },
            },
        };
        return await command.ExecuteScalarAsync(ct) is true;
    }

    /// <summary>Makes the row of a shard that has never run.</summary>
    public async Task EnsureAsync(NpgsqlConnection connection, string rowName, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"insert into {_table} (name, last_seq_id) values ($1, 0) on conflict do nothing", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = rowName } },
        };
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Moves a row, and fails when it is not where the mover believes it to be.</summary>
    public NpgsqlBatchCommand Advance(string rowName, long from, long to) => new($"select {names.Schema}.sv_advance($1, $2, $3)")
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = rowName },
            new NpgsqlParameter<long> { TypedValue = from },
            new NpgsqlParameter<long> { TypedValue = to },
        },
    };

    /// <summary>Removes the rows of a projection's other versions.</summary>
    public NpgsqlBatchCommand ForgetOtherVersions(Shard shard) => new($"delete from {_table} where name <> $1 and (name = $2 or name ~ $3)")
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = shard.RowName },
            new NpgsqlParameter<string> { TypedValue = $"{shard.Name}:All" },
            new NpgsqlParameter<string> { TypedValue = $"^{System.Text.RegularExpressions.Regex.Escape(shard.Name)}:V[0-9]+:All$" },
        },
    };
}
