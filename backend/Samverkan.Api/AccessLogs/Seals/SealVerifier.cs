using System.Data;
using Npgsql;

namespace Samverkan.Api.AccessLogs.Seals;

/// <summary>
/// Computes every seal anew out of the rows, in the host and not by the function that set them: whoever has changed that function has changed
/// nothing here.
/// </summary>
internal sealed class SealVerifier(NpgsqlDataSource db, TimeProvider time)
{
    private const string Seals =
        """
        select seal_no, row_count, hash, previous_hash, sealed_at, seal_no || '|' || extract(epoch from sealed_at) || '|' || row_count
        from sv_access_log_seal where seal_no >= $1 order by seal_no
        """;

    // The same text as in the function that seals. Rows are kept apart by a line break, which JSON escapes within a text.
    private const string Rows =
        """
        select l.seal_no, l.at, jsonb_build_array(l.id, extract(epoch from l.at)::text, l.person_id, l.assignment_id, l.principal_id, l.unit, l.branch,
            l.case_id, l.areas, l.item_branches, l.reason, l.endpoint, l.trace_id, l.action, l.grant_id)::text
        from sv_access_log l where l.seal_no >= $1 order by l.seal_no, l.id
        """;

    // Twice the minute within which a row is sealed.
    private const string Unsealed = "select exists (select from sv_access_log where seal_no is null and at < clock_timestamp() - interval '2 minutes')";

    /// <summary>Verifies the whole chain, or only so many of the latest seals.</summary>
    public async Task<SealVerification> VerifyAsync(int? latest, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        // One picture of the log, whatever is sealed meanwhile.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var from = latest is { } most ? Math.Max(1, await ScalarAsync<long>(connection, "select coalesce(max(seal_no), 0) from sv_access_log_seal", ct) - most + 1) : 1;
        var seals = await SealsAsync(connection, from - 1, ct);
        var chain = new SealChain(seals.Find(seal => seal.No == from - 1), [.. seals.Where(seal => seal.No >= from)]);
        var fault = await CompareAsync(connection, chain, from, ct);
        if (fault is null && await ScalarAsync<bool>(connection, Unsealed, ct))
        {
            fault = new FirstFault(null, SealFault.Unsealed, "Rader i läsloggen har väntat på ett sigill längre än de ska.");
        }

        var last = seals.Count > 0 ? seals[^1] : null;
        return new SealVerification(time.GetUtcNow(), last is null ? null : from, last?.No, chain.RowsSeen, last is null ? null : Convert.ToHexStringLower(last.Hash), fault);
    }

    private static async Task<FirstFault?> CompareAsync(NpgsqlConnection connection, SealChain chain, long from, CancellationToken ct)
    {
        await using var command = CommandOf(connection, Rows, from);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            if (chain.Add(reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1), reader.GetString(2)) is { } fault)
            {
                return fault;
            }
        }

        return chain.End();
    }

    private static async Task<List<Seal>> SealsAsync(NpgsqlConnection connection, long from, CancellationToken ct)
    {
        List<Seal> seals = [];
        await using var command = CommandOf(connection, Seals, from);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            seals.Add(new Seal(
                reader.GetInt64(0), reader.GetInt32(1), reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<byte[]>(3), reader.GetFieldValue<DateTimeOffset>(4), reader.GetString(5)));
        }

        return seals;
    }

    private static NpgsqlCommand CommandOf(NpgsqlConnection connection, string sql, long from) =>
        new(sql, connection) { CommandTimeout = 0, Parameters = { new NpgsqlParameter<long> { TypedValue = from } } };

    private static async Task<T> ScalarAsync<T>(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }
}
