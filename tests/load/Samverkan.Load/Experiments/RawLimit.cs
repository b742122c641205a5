using Samverkan.Load.Http;
using Samverkan.Load.Raw;
using Samverkan.Load.Running;

namespace Samverkan.Load.Experiments;

/// <summary>What the database can do when the very SQL of a request is sent to it by pgbench.</summary>
internal sealed class RawLimit
{
    private const int Attempts = 12;

    private readonly Database _database;
    private readonly string _plainFile;
    private readonly string _pipelinedFile;

    private RawLimit(Database database, string plainFile, string pipelinedFile) =>
        (_database, _plainFile, _pipelinedFile) = (database, plainFile, pipelinedFile);

    /// <summary>
    /// Records a request twice for each target while the host's statements are logged, and makes a script out of what was logged.
    /// A target is a stream, which the request's statements name; <paramref name="ask"/> sends the request for it.
    /// </summary>
    public static async Task<RawLimit> RecordAsync(
        Installation system, SqlRecorder recorder, string name, IReadOnlyList<Guid> targets, Action<WireConnection, int> ask)
    {
        using var connection = new WireConnection(system.Address);
        var recordings = new List<(IReadOnlyList<Statement>, IReadOnlyList<Statement>)>();
        for (var target = 0; target < targets.Count; target++)
        {
            var n = target;
            recordings.Add(await PairAsync(recorder, () => ask(connection, n), targets[n].ToString()));
        }

        var script = RawScript.Of(name, targets, recordings);
        await script.StoreAsync(system.Database);
        var plain = system.Workshop.At($"{name}.sql");
        var pipelined = system.Workshop.At($"{name}-pipelined.sql");
        await File.WriteAllTextAsync(plain, script.Plain);
        await File.WriteAllTextAsync(pipelined, script.Pipelined);
        return new RawLimit(system.Database, plain, pipelined);
    }

    /// <summary>
    /// Two recordings in a row of one request. What a connection asks only the first time, and what the host does of its own accord on
    /// the same connection meanwhile, makes a recording longer: the shortest is that of the request alone.
    /// </summary>
    private static async Task<(IReadOnlyList<Statement> First, IReadOnlyList<Statement> Second)> PairAsync(SqlRecorder recorder, Action ask, string mark)
    {
        var taken = new List<IReadOnlyList<Statement>>();
        while (taken.Count < Attempts)
        {
            taken.Add(await recorder.RecordAsync(ask, mark));
            var shortest = taken.Min(recording => recording.Count);
            if (taken.Count >= 4 && taken[^1].Count == shortest && taken[^2].Count == shortest)
            {
                return (taken[^2], taken[^1]);
            }
        }

        throw new LoadException($"The SQL of a request could not be told from what the host does besides, in {Attempts} recordings.\n{string.Join("\n---\n", taken.TakeLast(3).Select(recording => string.Join("\n;\n", recording.Select(statement => statement.Sql))))}");
    }

    /// <summary>The statements one after the other, as pgbench is usually run.</summary>
    public Task<RawThroughput> PlainAsync(int clients, TimeSpan measured) => Pgbench.RunAsync(_database, _plainFile, clients, measured);

    /// <summary>The statements of each round trip together, as the host sends them.</summary>
    public Task<RawThroughput> PipelinedAsync(int clients, TimeSpan measured) => Pgbench.RunAsync(_database, _pipelinedFile, clients, measured);
}
