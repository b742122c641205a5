using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using Samverkan.Load.Running;

namespace Samverkan.Load.Raw;

/// <summary>
/// A pgbench script made out of recorded requests. Each of pgbench's clients works on a case of its own, as the HTTP clients do, with
/// the values that were recorded for that case: two recordings tell which values stand still, which count up (the version that is
/// expected) and which are new each time (the idempotency key).
/// </summary>
internal sealed partial class RawScript
{
    private readonly List<string> _columns = [];
    private readonly List<List<string>> _rows;
    private readonly List<string> _counters = [];
    private readonly IReadOnlyList<Guid> _targets;

    private RawScript(string name, IReadOnlyList<Guid> targets)
    {
        Table = $"public.load_raw_{name}";
        _targets = targets;
        _rows = [.. targets.Select(_ => new List<string>())];
    }

    /// <summary>The table that holds each client's values.</summary>
    public string Table { get; }

    /// <summary>The script, one statement after the other.</summary>
    public string Plain { get; private set; } = string.Empty;

    /// <summary>The script with the statements of each round trip sent together, as the host sends them.</summary>
    public string Pipelined { get; private set; } = string.Empty;

    /// <summary>Makes the script out of two recordings of the same request for each target, a stream.</summary>
    public static RawScript Of(string name, IReadOnlyList<Guid> targets, IReadOnlyList<(IReadOnlyList<Statement> First, IReadOnlyList<Statement> Second)> recordings)
    {
        var script = new RawScript(name, targets);
        var shape = recordings[0].First;
        foreach (var recorded in recordings.SelectMany(pair => new[] { pair.First, pair.Second }))
        {
            RequireSameShape(shape, recorded);
        }

        var lines = shape.Select((statement, n) => script.Line(statement, n, recordings)).ToList();
        script.Assemble(shape, lines);
        return script;
    }

    /// <summary>Stores the clients' values.</summary>
    public async Task StoreAsync(Database database)
    {
        await using var connection = new NpgsqlConnection(database.SuperUrl);
        await connection.OpenAsync();
        var columns = string.Join(", ", _columns.Select(column => $"{column} text"));
        await RunAsync(connection, $"create table {Table} (client int primary key, target uuid, {columns}); grant select on {Table} to samverkan_app");
        await CopyAsync(connection);
        foreach (var counter in _counters)
        {
            // How far it is ahead of the stream: other runs will have moved the stream on by the time the script begins.
            await RunAsync(connection, $"update {Table} t set {counter} = t.{counter}::bigint - s.version from samverkan.mt_streams s where s.id = t.target");
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task CopyAsync(NpgsqlConnection connection)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"copy {Table} from stdin (format binary)");
        for (var client = 0; client < _rows.Count; client++)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(client);
            await copy.WriteAsync(_targets[client]);
            foreach (var value in _rows[client])
            {
                await copy.WriteAsync(value);
            }
        }

        await copy.CompleteAsync();
    }

    private static void RequireSameShape(IReadOnlyList<Statement> shape, IReadOnlyList<Statement> other)
    {
        if (!shape.Select(statement => statement.Sql).SequenceEqual(other.Select(statement => statement.Sql)))
        {
            throw new LoadException($"The same request led to different statements:\n{Sql(shape)}\n---\n{Sql(other)}");
        }

        static string Sql(IEnumerable<Statement> statements) => string.Join("\n;\n", statements.Select(statement => statement.Sql));
    }

    private string Line(Statement statement, int index, IReadOnlyList<(IReadOnlyList<Statement> First, IReadOnlyList<Statement> Second)> recordings)
    {
        var places = Enumerable.Range(0, statement.Parameters.Count)
            .Select(n => Place([.. recordings.Select(pair => (pair.First[index].Parameters[n], pair.Second[index].Parameters[n]))]))
            .ToList();
        return ParameterPattern().Replace(statement.Sql.TrimEnd(';'), found => places[int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) - 1]);
    }

    /// <summary>What stands in the script where a parameter stood.</summary>
    private string Place(IReadOnlyList<(string? First, string? Second)> values)
    {
        if (values.All(pair => pair.First is null))
        {
            return "NULL";
        }

        if (values.Any(pair => pair.First != pair.Second) && values.All(pair => IsUuid(pair.First) && IsUuid(pair.Second)))
        {
            // In a subquery, so that it is drawn once and an index can be used to look for it.
            return "(select gen_random_uuid())";
        }

        var counts = values.All(pair => Counts(pair.First, pair.Second));
        // A counter goes on where the second recording left it.
        var own = values.Select(pair => (counts ? Next(pair.Second!) : pair.First) ?? string.Empty).ToList();
        var column = Column(own);
        if (counts && !_counters.Contains(column))
        {
            _counters.Add(column);
        }

        return $":{column}";
    }

    /// <summary>The column that holds these values, one that is there already if it can be.</summary>
    private string Column(List<string> values)
    {
        for (var n = 0; n < _columns.Count; n++)
        {
            if (_rows.Select(row => row[n]).SequenceEqual(values))
            {
                return _columns[n];
            }
        }

        _columns.Add($"v{_columns.Count + 1}");
        for (var client = 0; client < values.Count; client++)
        {
            _rows[client].Add(values[client]);
        }

        return _columns[^1];
    }

    private void Assemble(IReadOnlyList<Statement> shape, List<string> lines)
    {
        var split = Split(shape);
        var load = lines[..split].Select(line => line + ";").ToList();
        var commit = lines[split..].Select(line => line + ";").ToList();
        var values = _columns.Select(column => _counters.Contains(column) ? $"t.{column}::bigint + s.version as {column}" : $"t.{column}");
        var before = "\\if :ready\n\\else\n"
            + $"select {string.Join(", ", values)} from {Table} t left join samverkan.mt_streams s on s.id = t.target where t.client = :client_id \\gset\n"
            + "\\set ready 1\n\\endif\n";
        var after = string.Concat(_counters.Select(counter => $"\\set {counter} :{counter} + 1\n"));
        Plain = $"{before}{string.Join('\n', load)}\n{string.Join('\n', commit)}\n{after}";
        Pipelined = $"{before}\\startpipeline\n{string.Join('\n', load)}\n\\endpipeline\n\\startpipeline\n{string.Join('\n', commit)}\n\\endpipeline\n{after}";
    }

    /// <summary>Where the second round trip begins.</summary>
    private static int Split(IReadOnlyList<Statement> shape)
    {
        var split = shape.TakeWhile(statement => !statement.Writes).Count();
        return split > 1 && shape[split - 1].Begins ? split - 1 : split;
    }

    // Not an array of one, which looks much the same.
    private static bool IsUuid(string? text) => Guid.TryParseExact(text, "D", out _);

    private static bool Counts(string? first, string? second) =>
        long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
        && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
        && two == one + 1;

    private static string Next(string number) => (long.Parse(number, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$(\d+)")]
    private static partial Regex ParameterPattern();
}
