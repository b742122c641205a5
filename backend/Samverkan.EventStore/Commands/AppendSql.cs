using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>The SQL of a commit.</summary>
internal sealed class AppendSql(SchemaNames names)
{
    private const NpgsqlDbType Array = NpgsqlDbType.Array;
    private readonly string _prior = $"select fingerprint, outcome from {names.Schema}.sv_command where actor_id = $1 and command_id = $2";
    private readonly string _claim =
        $"insert into {names.Schema}.sv_command (actor_id, command_id, fingerprint, outcome, at) values ($1, $2, $3, $4, $5)";

    private readonly string _append = $"select {names.Schema}.sv_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    private readonly string _subjects =
        $"insert into {names.Schema}.sv_stream_subject (stream_id, subject) select $1, unnest($2) on conflict do nothing";

    private readonly string _fold =
        $"""
        insert into {names.Schema}.sv_snapshot (stream_id, fold_version) values ($1, $2)
        on conflict (stream_id) do update set fold_version = excluded.fold_version
        """;

    private readonly string _checkpoint =
        $"insert into {names.Schema}.sv_checkpoint (stream_id, version, fold_version, data) values ($1, $2, $3, $4)";

    public NpgsqlBatchCommand Prior(CommandContext context) => new(_prior) { Parameters = { Uuid(context.ActorId), Uuid(context.CommandId) } };

    public static async Task<PriorOutcome?> ReadPriorAsync(NpgsqlDataReader reader, CommandContext context, CancellationToken ct) =>
        await reader.ReadAsync(ct)
            ? new PriorOutcome(reader.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(context.Fingerprint), reader.GetString(1))
            : null;

    public NpgsqlBatchCommand Claim(CommandContext context, string outcomeJson) => new(_claim)
    {
        Parameters =
        {
            Uuid(context.ActorId),
            Uuid(context.CommandId),
            new NpgsqlParameter<byte[]> { TypedValue = context.Fingerprint },
            new NpgsqlParameter<string> { TypedValue = outcomeJson, NpgsqlDbType = NpgsqlDbType.Jsonb },
            Instant(context.At),
        },
    };

    public NpgsqlBatchCommand Append(Guid stream, string alias, long expected, CommandContext context, byte[] headers, IReadOnlyList<WrittenEvent> events) =>
        new(_append)
        {
            Parameters =
            {
                Uuid(stream),
                Text(alias),
                new NpgsqlParameter<long> { TypedValue = expected },
                Instant(context.At),
                new NpgsqlParameter<Guid[]> { TypedValue = [.. events.Select(_ => Guid.NewGuid())], NpgsqlDbType = Array | NpgsqlDbType.Uuid },
                new NpgsqlParameter<string[]> { TypedValue = [.. events.Select(e => e.Map.Type.Alias)], NpgsqlDbType = Array | NpgsqlDbType.Text },
                new NpgsqlParameter<string[]> { TypedValue = [.. events.Select(e => e.Map.DotnetType)], NpgsqlDbType = Array | NpgsqlDbType.Text },
                new NpgsqlParameter<byte[][]> { TypedValue = [.. events.Select(e => e.Body)], NpgsqlDbType = Array | NpgsqlDbType.Jsonb },
                Text(context.ActorId.ToString()),
                Text(context.CorrelationId),
                new NpgsqlParameter<byte[]> { TypedValue = headers, NpgsqlDbType = NpgsqlDbType.Jsonb },
            },
        };

    public static NpgsqlBatchCommand Snapshot(StreamMap map, Guid stream, byte[] document, long version) => new(map.UpsertSql)
    {
        Parameters =
        {
            Uuid(stream),
            new NpgsqlParameter<byte[]> { TypedValue = document, NpgsqlDbType = NpgsqlDbType.Jsonb },
            Text(map.DotnetType),
            new NpgsqlParameter<long> { TypedValue = version },
        },
    };

    public NpgsqlBatchCommand FoldVersion(Guid stream, int version) =>
        new(_fold) { Parameters = { Uuid(stream), new NpgsqlParameter<int> { TypedValue = version } } };

    public NpgsqlBatchCommand Checkpoint(StreamMap map, Guid stream, byte[] document, long version) => new(_checkpoint)
    {
        Parameters =
        {
            Uuid(stream),
            new NpgsqlParameter<long> { TypedValue = version },
            new NpgsqlParameter<int> { TypedValue = map.Type.FoldVersion },
            new NpgsqlParameter<byte[]> { TypedValue = document, NpgsqlDbType = NpgsqlDbType.Jsonb },
        },
    };

    public NpgsqlBatchCommand Subjects(Guid stream, Guid[] subjects) => new(_subjects)
    {
        Parameters = { Uuid(stream), new NpgsqlParameter<Guid[]> { TypedValue = subjects, NpgsqlDbType = Array | NpgsqlDbType.Uuid } },
    };

    /// <summary>What the events' headers say of the command.</summary>
    public static byte[] Headers(CommandContext context) => JsonSerializer.SerializeToUtf8Bytes(
        new { commandId = context.CommandId, assignmentId = context.AssignmentId, reason = context.Reason });

    private static NpgsqlParameter<Guid> Uuid(Guid value) => new() { TypedValue = value };

    private static NpgsqlParameter<DateTimeOffset> Instant(DateTimeOffset value) => new() { TypedValue = value.ToUniversalTime() };

    private static NpgsqlParameter<string?> Text(string? value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };
}

/// <summary>An event as it is about to be stored.</summary>
internal sealed record WrittenEvent(EventMap Map, byte[] Body);
