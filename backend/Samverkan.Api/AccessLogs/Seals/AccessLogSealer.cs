using Npgsql;

namespace Samverkan.Api.AccessLogs.Seals;

/// <summary>
/// Has the read log sealed within a minute of each reading, and never by the reading itself: readings do not wait for one another. Whichever host comes
/// first seals; the others find nothing to do.
/// </summary>
/// <remarks>
/// A chain of hashes shows what has been altered or removed by somebody who cannot write all later seals anew. The role of the host cannot; the owner of
/// the database can. What stands against the owner is a copy elsewhere: each seal is therefore told to the host's log, which in production
/// is collected outside the database, and a seal of that copy that is not in the chain shows that the chain has been rewritten. A key in the hash would
/// not add to that: it would lie with the host that the copy is to be independent of.
/// </remarks>
internal sealed class AccessLogSealer(NpgsqlDataSource db, TimeProvider time, ILogger<AccessLogSealer> log) : BackgroundService
{
    /// <summary>As many rows as one seal takes.</summary>
    internal const int MostRows = 10_000;

    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(20);

    private static readonly Action<ILogger, long, int, string, Exception?> s_sealed = LoggerMessage.Define<long, int, string>(
        LogLevel.Information, new EventId(1, "ReadLogSealed"), "Read log sealed: seal {SealNo}, {Rows} rows, hash {Hash}.");

    private static readonly Action<ILogger, Exception?> s_failed = LoggerMessage.Define(
        LogLevel.Error, new EventId(2, "ReadLogNotSealed"), "The read log could not be sealed; it is tried again.");

    /// <summary>Seals everything that has been committed; the numbers of the seals that were set.</summary>
    public async Task<IReadOnlyList<long>> SealAsync(CancellationToken ct)
    {
        List<long> set = [];
        while (await NextAsync(ct) is { } sealNo)
        {
            set.Add(sealNo);
        }

        return set;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, time);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await SealAsync(ct);
        }
        catch (NpgsqlException failure) when (!ct.IsCancellationRequested)
        {
            s_failed(log, failure);
        }
    }

    private async Task<long?> NextAsync(CancellationToken ct)
    {
        await using var seal = db.CreateCommand("select sv_seal_access_log($1)");
        seal.Parameters.Add(new NpgsqlParameter<int> { TypedValue = MostRows });
        if (await seal.ExecuteScalarAsync(ct) is not long sealNo)
        {
            return null;
        }

        await TellAsync(sealNo, ct);
        return sealNo;
    }

    // The copy outside the database.
    private async Task TellAsync(long sealNo, CancellationToken ct)
    {
        await using var command = db.CreateCommand("select row_count, encode(hash, 'hex') from sv_access_log_seal where seal_no = $1");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = sealNo });
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        s_sealed(log, sealNo, reader.GetInt32(0), reader.GetString(1), null);
    }
}
