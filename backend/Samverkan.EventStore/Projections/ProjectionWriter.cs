using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Collects the writes of one batch of events; they are saved together with the progress.</summary>
public sealed class ProjectionWriter
{
    internal ProjectionWriter(KeyScope keys) => Keys = keys;

    /// <summary>The keys of the batch, for values that are stored sealed.</summary>
    public KeyScope Keys { get; }

    /// <summary>Adds a statement. Writes are carried out in the order they were added.</summary>
    public void Sql(NpgsqlBatchCommand c) => throw new NotImplementedException();

    /// <summary>Adds a row, or replaces the row with the same key. Many rows travel as one statement.</summary>
    public void Upsert(BulkTable table, params object?[] values) => throw new NotImplementedException();

    /// <summary>Adds a row that must not exist. Many rows travel as one statement.</summary>
    public void Insert(BulkTable table, params object?[] values) => throw new NotImplementedException();
}
