using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>Follows the log: how far every event is either seen or never to come.</summary>
internal sealed class HighWater(SchemaNames names, long mark)
{
    /// <summary>The progress row of the mark itself.</summary>
    public const string RowName = "HighWaterMark";

    private const int Window = 100_000;
    private readonly GapWatch _watch = new(mark);

    public long Mark => _watch.Mark;

    /// <summary>The mark as it was last saved.</summary>
    public static async Task<long> SavedAsync(NpgsqlConnection connection, SchemaNames names, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select coalesce(max(last_seq_id), 0) from {names.Schema}.mt_event_progression where name = '{RowName}'", connection);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Looks once, in one statement. Gives the gaps that were passed for good.</summary>
    public async Task<IReadOnlyList<Gap>> LookAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select drawn, writers, upto, gap_starts, gap_ends from {names.Schema}.sv_high_water($1, $2)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = Mark }, new NpgsqlParameter<int> { TypedValue = Window } },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        // The function counts and lists in two statements: what was missing at the first may be there at the second, and then nothing is listed.
        var starts = reader.IsDBNull(3) ? [] : reader.GetFieldValue<long[]>(3);
        var ends = reader.IsDBNull(4) ? [] : reader.GetFieldValue<long[]>(4);
        return _watch.Advance(new LogSight(
            reader.GetInt64(0),
            reader.GetFieldValue<string[]>(1),
            reader.GetInt64(2),
            [.. starts.Select((start, i) => new Gap(start, ends[i]))]));
    }

    /// <summary>Saves the mark and the passed gaps, for Marten and for those who look at the tables.</summary>
    public async Task SaveAsync(NpgsqlConnection connection, IReadOnlyList<Gap> passed, CancellationToken ct)
    {
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(Replayable.Begin());
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"""
            insert into {names.Schema}.mt_high_water_skips (ending_sequence, starting_sequence, timestamp)
            select e, s, transaction_timestamp() from unnest($1, $2) as g(s, e) on conflict do nothing
            """)
        {
            Parameters = { Longs(passed.Select(g => g.Start)), Longs(passed.Select(g => g.End)) },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"""
            insert into {names.Schema}.mt_event_progression as p (name, last_seq_id) values ('{RowName}', $1)
            on conflict (name) do update set last_seq_id = greatest(p.last_seq_id, excluded.last_seq_id), last_updated = transaction_timestamp()
            """)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = Mark } },
        });
        await batch.ExecuteNonQueryAsync(ct);
    }

    private static NpgsqlParameter<long[]> Longs(IEnumerable<long> values) =>
        new() { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };
}
