using System.Diagnostics;
using System.Threading.Channels;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// Rebuilds a projection in its own tables and in one transaction: readers see the old content until the new one is complete, and a
/// rebuild that fails or is cut off has changed nothing. (Shadow tables would need rights to the schema that the host does not have.)
/// Reading, folding and writing go on side by side.
/// </summary>
internal sealed class Rebuild(StoreParts parts, Shard shard, ShardProgress progress)
{
    private const int BatchSize = 5000;
    private const int Ahead = 2;

    public async Task<RebuildReport> RunAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await using var connection = await parts.Db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await progress.EnsureAsync(connection, shard.RowName, ct);

        // The row stays locked: nobody else moves this projection meanwhile, on this host or another.
        var from = await progress.ReadAsync(connection, shard.RowName, ct, locked: true) ?? 0;
        var ceiling = Math.Max(from, await HighWater.SavedAsync(connection, parts.Names, ct));
        await EmptyAsync(connection, ct);
        var events = await FillAsync(connection, ceiling, ct);
        await using (var batch = connection.CreateBatch())
        {
            batch.BatchCommands.Add(progress.Advance(shard.RowName, from, ceiling));
            batch.BatchCommands.Add(progress.ForgetOtherVersions(shard));
            await batch.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return new RebuildReport(shard.Name, events, clock.Elapsed.TotalSeconds);
    }

    /// <summary>Leaves the tables empty and the progress at the beginning.</summary>
    public async Task EmptyAsync(CancellationToken ct)
    {
        await using var connection = await parts.Db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await progress.EnsureAsync(connection, shard.RowName, ct);
        var from = await progress.ReadAsync(connection, shard.RowName, ct, locked: true) ?? 0;
        await EmptyAsync(connection, ct);
        await using (var batch = connection.CreateBatch())
        {
            batch.BatchCommands.Add(progress.Advance(shard.RowName, from, 0));
            await batch.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>By DELETE: a TRUNCATE would keep readers out until the end.</summary>
    private async Task EmptyAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        foreach (var table in shard.Projection!.Tables)
        {
            await using var command = new NpgsqlCommand($"delete from {parts.Names.Qualify(table)}", connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private async Task<long> FillAsync(NpgsqlConnection connection, long ceiling, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var read = Channel.CreateBounded<Portion>(Ahead);
        var folded = Channel.CreateBounded<Portion>(Ahead);
        var written = 0L;
        await Task.WhenAll(
            StageAsync(() => ReadAsync(read.Writer, ceiling, stop.Token)),
            StageAsync(() => FoldAsync(read.Reader, folded.Writer, stop.Token)),
            StageAsync(async () => written = await WriteAsync(connection, folded.Reader, stop.Token)));
        return written;

        // A stage that fails stops the others; its own error is the one that is told.
        Task StageAsync(Func<Task> stage) => Task.Run(
            async () =>
            {
                try
                {
                    await stage();
                }
                catch
                {
                    await stop.CancelAsync();
                    throw;
                }
            },
            CancellationToken.None);
    }

    private async Task ReadAsync(ChannelWriter<Portion> to, long ceiling, CancellationToken ct)
    {
        await using var connection = await parts.Db.OpenConnectionAsync(ct);
        for (var after = 0L; ;)
        {
            var keys = new KeyRing(parts.Master, mayCreate: false);
            var events = await shard.ReadAsync(connection, keys, after, ceiling, BatchSize, ct);
            if (events.Count == 0)
            {
                keys.Dispose();
                to.Complete();
                return;
            }

            after = events[^1].Sequence;
            await to.WriteAsync(new Portion(events, keys, []), ct);
        }
    }

    private async Task FoldAsync(ChannelReader<Portion> from, ChannelWriter<Portion> to, CancellationToken ct)
    {
        await foreach (var portion in from.ReadAllAsync(ct))
        {
            var writer = await shard.ApplyAsync(portion.Events, portion.Keys, ct);
            await to.WriteAsync(portion with { Writes = [.. writer.Commands()] }, ct);
        }

        to.Complete();
    }

    private static async Task<long> WriteAsync(NpgsqlConnection connection, ChannelReader<Portion> from, CancellationToken ct)
    {
        var events = 0L;
        await foreach (var portion in from.ReadAllAsync(ct))
        {
            portion.Keys.Dispose();
            events += portion.Events.Count;
            if (portion.Writes.Count > 0)
            {
                await using var batch = connection.CreateBatch();
                batch.Timeout = 0;
                foreach (var command in portion.Writes)
                {
                    batch.BatchCommands.Add(command);
                }

                await batch.ExecuteNonQueryAsync(ct);
            }
        }

        return events;
    }

    private sealed record Portion(List<RawEvent> Events, KeyRing Keys, IReadOnlyList<NpgsqlBatchCommand> Writes);
}
