using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// Collects the writes of one batch of events; they are saved together with the progress. What is said of a row later in the batch
/// replaces what was said of it earlier, and each table's rows travel together; tables are taken not to depend on each other.
/// </summary>
public sealed class ProjectionWriter
{
    private readonly SchemaNames _names;
    private readonly List<object> _writes = [];
    private readonly Dictionary<string, TableChanges> _open = new(StringComparer.Ordinal);

    internal ProjectionWriter(SchemaNames names, KeyScope keys)
    {
        _names = names;
        Keys = keys;
    }

    /// <summary>The keys of the batch, for values that are stored sealed.</summary>
    public KeyScope Keys { get; }

    /// <summary>
    /// Adds a statement, carried out after everything added before it and before everything added after it. It stands alone: a
    /// projection that does this for common events is slow.
    /// </summary>
    public void Sql(NpgsqlBatchCommand c)
    {
        _open.Clear();
        _writes.Add(c);
    }

    /// <summary>Adds a row that must not exist.</summary>
    public void Insert(BulkTable table, params object?[] values) => Changes(table).Insert(table, values);

    /// <summary>Adds a row, or replaces the row with the same key.</summary>
    public void Upsert(BulkTable table, params object?[] values) => Changes(table).Upsert(table, values);

    /// <summary>Changes the columns of a table made by <see cref="BulkTable.Only"/> in the row with that key, if there is one.</summary>
    public void Update(BulkTable columns, params object?[] values) => Changes(columns).Update(columns, values);

    /// <summary>Takes away the row with that key, if there is one.</summary>
    public void Delete(BulkTable table, params object?[] key) => Changes(table).Delete(table, key);

    internal IEnumerable<NpgsqlBatchCommand> Commands() =>
        _writes.SelectMany(write => write is NpgsqlBatchCommand command ? [command] : ((TableChanges)write).Commands());

    private TableChanges Changes(BulkTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!_open.TryGetValue(table.Name, out var changes))
        {
            changes = new TableChanges(_names.Qualify(table.Name));
            _open.Add(table.Name, changes);
            _writes.Add(changes);
        }

        return changes;
    }
}
