using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>
/// What a batch of events comes to in one table: at most one change a row, however often the row is touched. Changes of different rows do
/// not depend on each other, so each kind of change travels as one statement, an array a column.
/// </summary>
internal sealed class TableChanges(string qualifiedName)
{
    private readonly Dictionary<RowKey, RowChange> _rows = [];

    public void Insert(BulkTable table, object?[] values)
    {
        var key = KeyOf(table, values);
        _rows[key] = _rows.GetValueOrDefault(key) switch
        {
            RowChange.Whole => throw new InvalidOperationException($"A row is inserted twice into {table.Name}."),
            RowChange.Gone => new RowChange.Whole(table, values, Replaces: true),
            _ => new RowChange.Whole(table, values, Replaces: false),
        };
    }

    public void Upsert(BulkTable table, object?[] values)
    {
        var key = KeyOf(table, values);
        _rows[key] = new RowChange.Whole(table, values, Replaces: _rows.GetValueOrDefault(key) is not RowChange.Whole { Replaces: false });
    }

    public void Update(BulkTable table, object?[] values)
    {
        var key = KeyOf(table, values);
        switch (_rows.GetValueOrDefault(key))
        {
            case RowChange.Whole whole:
                whole.Take(table, values);
                break;
            case RowChange.Partial partial:
                partial.Take(table, values);
                break;
            case RowChange.Gone:
                break;
            default:
                _rows[key] = new RowChange.Partial(table, values);
                break;
        }
    }

    public void Delete(BulkTable table, object?[] key) => _rows[new RowKey(key)] = new RowChange.Gone(table, key);

    /// <summary>One statement for each kind of change. Deletions come first: a row that is gone may have held what another gets.</summary>
    public IEnumerable<NpgsqlBatchCommand> Commands()
    {
        var gone = _rows.Values.OfType<RowChange.Gone>().ToList();
        if (gone.Count > 0)
        {
            yield return Statement(DeleteSql(gone[0].Table), gone[0].Table.Columns.Take(gone[0].Table.Key), gone.ConvertAll(change => change.Key));
        }

        foreach (var updates in _rows.Values.OfType<RowChange.Partial>().GroupBy(change => UpdateSql(change.Table), StringComparer.Ordinal))
        {
            yield return Statement(updates.Key, updates.First().Table.Columns, [.. updates.Select(change => change.Values)]);
        }

        foreach (var rows in _rows.Values.OfType<RowChange.Whole>().GroupBy(change => InsertSql(change.Table, change.Replaces), StringComparer.Ordinal))
        {
            yield return Statement(rows.Key, rows.First().Table.Columns, [.. rows.Select(change => change.Values)]);
        }
    }

    private static RowKey KeyOf(BulkTable table, object?[] values) =>
        values.Length == table.Columns.Count
            ? new RowKey(values.AsMemory(0, table.Key))
            : throw new ArgumentException($"Table {table.Name} takes {table.Columns.Count} values, not {values.Length}.", nameof(values));

    private static NpgsqlBatchCommand Statement(string sql, IEnumerable<BulkColumn> columns, List<object?[]> rows)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (index, column) in columns.Index())
        {
            command.Parameters.Add(new NpgsqlParameter { Value = ColumnArray.Of(column.Type, rows, index), NpgsqlDbType = NpgsqlDbType.Array | column.Type });
        }

        return command;
    }

    private string DeleteSql(BulkTable table)
    {
        var key = table.Columns.Take(table.Key).Select(column => column.Name).ToList();
        return $"delete from {qualifiedName} t using unnest({Arrays(table.Key)}) as u({string.Join(", ", key)}) where {Same(key)}";
    }

    private string UpdateSql(BulkTable table)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var set = string.Join(", ", names.Skip(table.Key).Select(name => $"{name} = u.{name}"));
        return $"update {qualifiedName} t set {set} from unnest({Arrays(names.Count)}) as u({string.Join(", ", names)}) where {Same(names.Take(table.Key))}";
    }

    private string InsertSql(BulkTable table, bool replaces)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var rest = string.Join(", ", names.Skip(table.Key).Select(name => $"{name} = excluded.{name}"));
        var onConflict = $" on conflict ({string.Join(", ", names.Take(table.Key))}) do {(rest.Length == 0 ? "nothing" : "update set " + rest)}";
        return $"insert into {qualifiedName} ({string.Join(", ", names)}) select * from unnest({Arrays(names.Count)}){(replaces ? onConflict : string.Empty)}";
    }

    private static string Arrays(int count) => string.Join(", ", Enumerable.Range(1, count).Select(n => $"${n}"));

    private static string Same(IEnumerable<string> key) => string.Join(" and ", key.Select(name => $"t.{name} = u.{name}"));
}
