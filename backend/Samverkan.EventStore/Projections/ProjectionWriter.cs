using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Collects the writes of one batch of events; they are saved together with the progress.</summary>
public sealed class ProjectionWriter
{
    private readonly SchemaNames _names;
    private readonly List<object> _writes = [];
    private readonly Dictionary<string, BulkRows> _open = new(StringComparer.Ordinal);

    internal ProjectionWriter(SchemaNames names, KeyScope keys)
    {
        _names = names;
        Keys = keys;
    }

    /// <summary>The keys of the batch, for values that are stored sealed.</summary>
    public KeyScope Keys { get; }

    /// <summary>Adds a statement, carried out after everything added before it.</summary>
    public void Sql(NpgsqlBatchCommand c)
    {
        _open.Clear();
        _writes.Add(c);
    }

    /// <summary>Adds a row, or replaces the row with the same key. The rows of a batch travel as one statement.</summary>
    public void Upsert(BulkTable table, params object?[] values) => Rows(table, upsert: true).Add(values);

    /// <summary>Adds a row that must not exist. The rows of a batch travel as one statement.</summary>
    public void Insert(BulkTable table, params object?[] values) => Rows(table, upsert: false).Add(values);

    internal IEnumerable<NpgsqlBatchCommand> Commands() =>
        _writes.Select(w => w as NpgsqlBatchCommand ?? ((BulkRows)w).ToCommand());

    private BulkRows Rows(BulkTable table, bool upsert)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!_open.TryGetValue(table.Name, out var rows) || rows.Upsert != upsert)
        {
            rows = new BulkRows(table, upsert, _names.Qualify(table.Name));
            _open[table.Name] = rows;
            _writes.Add(rows);
        }

        return rows;
    }
}
