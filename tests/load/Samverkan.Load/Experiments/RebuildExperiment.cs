using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samverkan.Api.Persistence;
using Samverkan.Api.ReadModels;
using Samverkan.EventStore;
using Samverkan.Load.Report;
using Samverkan.Load.Running;

namespace Samverkan.Load.Experiments;

/// <summary>How fast every read model is built anew from the first event, with the host down; and a reader that does nothing with what it reads.</summary>
internal sealed class RebuildExperiment(Installation system, Action<string> tell)
{
    private const double Limit = 60_000;
    private const int Portion = 5_000;

    /// <summary>Measures.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync()
    {
        await using var db = SamverkanDataSource.Create(system.Database.AppUrl, source => source.ConnectionStringBuilder.SearchPath = "samverkan");
        var store = new SamverkanStore(db, SamverkanEventModel.Create(), new FileMasterKey(system.Workshop.MasterKeyFile), TimeProvider.System);
        IProjection[] projections = [new CaseListProjection(), new SupportRequestProjection()];
        using var daemon = new ProjectionDaemon(store, projections, [], NullLogger<ProjectionDaemon>.Instance);
        var log = await system.Database.AskAsync<long>("select count(*) from samverkan.mt_events");

        tell($"reading {log} events");
        var reader = await ReadAllAsync(db);
        // A rebuild goes as far as the high water mark, which the seeding has left behind.
        await daemon.StartAsync(CancellationToken.None);
        await ReadModels.MarkReachedAsync(system.Database);
        tell($"rebuilding {string.Join(", ", projections.Select(projection => projection.Name))} from {log} events");
        var clock = Stopwatch.StartNew();
        var handled = 0L;
        foreach (var projection in projections)
        {
            handled += (await daemon.RebuildAsync(projection.Name, CancellationToken.None)).Events;
        }

        var seconds = clock.Elapsed.TotalSeconds;
        await daemon.StopAsync(CancellationToken.None);
        return [RowOf(log, seconds, handled, reader)];
    }

    /// <summary>Every row of the log in order, its body taken as bytes and thrown away.</summary>
    private static async Task<double> ReadAllAsync(NpgsqlDataSource db)
    {
        var clock = Stopwatch.StartNew();
        await using var connection = await db.OpenConnectionAsync();
        var after = 0L;
        var count = 0L;
        for (var got = Portion; got == Portion;)
        {
            got = 0;
            await using var command = new NpgsqlCommand("select seq_id, stream_id, version, type, data, timestamp from mt_events where seq_id > $1 order by seq_id limit $2", connection)
            {
                Parameters = { new() { Value = after }, new() { Value = Portion } },
            };
            await using var reader = await command.ExecuteReaderAsync();
            for (; await reader.ReadAsync(); got++)
            {
                after = reader.GetInt64(0);
                _ = (reader.GetGuid(1), reader.GetInt64(2), reader.GetString(3), reader.GetFieldValue<byte[]>(4), reader.GetDateTime(5));
            }

            count += got;
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static Row RowOf(long log, double seconds, long handled, double reader) => new(
        $"full rebuild of the read models, {log:N0} events in the log, {handled:N0} handed to projections",
        Figures.Rate(handled / seconds, "events"),
        string.Empty,
        $"bare reader {Figures.Rate(reader, "events")}",
        Figures.Ratio(handled / seconds / reader),
        $">= {Limit:N0}/s",
        handled / seconds >= Limit);
}
