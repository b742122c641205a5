using Npgsql;

namespace Samverkan.EventStore;

/// <summary>A snapshot as it stands in the tables; <paramref name="Document"/> is null when there is none.</summary>
internal sealed record RawSnapshot(Guid Id, long Version, byte[]? Document, long DocumentVersion, int FoldVersion, Guid[] Subjects)
{
    /// <summary>Whether the document is the fold of all events by the fold of the given version.</summary>
    public bool IsCurrent(int foldVersion) => Document is not null && DocumentVersion == Version && FoldVersion == foldVersion;
}

/// <summary>Something that a load asks for: one command, whose result set is read in its turn.</summary>
internal interface ILoad
{
    NpgsqlBatchCommand Command { get; }

    Task ReadAsync(NpgsqlDataReader reader, CancellationToken ct);
}

/// <summary>A query of the host.</summary>
internal sealed class QueryLoad<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) : ILoad
{
    public QueryHandle<T> Handle { get; } = new();

    public NpgsqlBatchCommand Command => sql;

    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken ct) => Handle.Set(await read(reader, ct));
}

/// <summary>Snapshots of one stream type.</summary>
internal abstract class SnapshotLoad(StreamMap map, NpgsqlBatchCommand sql) : ILoad
{
    public StreamMap Map => map;

    public NpgsqlBatchCommand Command => sql;

    public List<RawSnapshot> Rows { get; } = [];

    /// <summary>Gives the handle that a row belongs to.</summary>
    public abstract ILoadedStream HandleOf(RawSnapshot row);

    /// <summary>Called when every row has been given to its handle.</summary>
    public abstract void Complete();

    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        while (await reader.ReadAsync(ct))
        {
            Rows.Add(new RawSnapshot(
                reader.GetGuid(0),
                reader.GetInt64(1),
                reader.IsDBNull(2) ? null : reader.GetFieldValue<byte[]>(2),
                reader.IsDBNull(3) ? 0 : reader.GetInt64(3),
                reader.IsDBNull(4) ? 0 : reader.GetInt32(4),
                reader.GetFieldValue<Guid[]>(5)));
        }
    }
}

/// <summary>One stream by its id.</summary>
internal sealed class OneStreamLoad<TState>(StreamMap map, Guid id) : SnapshotLoad(map, Sql(map, id))
    where TState : class
{
    public StreamHandle<TState> Handle { get; } = new(id);

    public override ILoadedStream HandleOf(RawSnapshot row) => Handle;

    public override void Complete()
    {
        if (Rows.Count == 0)
        {
            ((ILoadedStream)Handle).Set(0, Map.Type.InitialState);
        }
    }

    private static NpgsqlBatchCommand Sql(StreamMap map, Guid id) =>
        new(map.LoadSql) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = id } } };
}

/// <summary>The streams whose ids a query returns.</summary>
internal sealed class ManyStreamsLoad<TState>(StreamMap map, NpgsqlBatchCommand ids)
    : SnapshotLoad(map, ids.Wrapped(map.LoadManySql.Before, map.LoadManySql.After))
    where TState : class
{
    private readonly List<StreamHandle<TState>> _handles = [];

    public QueryHandle<IReadOnlyList<StreamHandle<TState>>> Handle { get; } = new();

    public override ILoadedStream HandleOf(RawSnapshot row)
    {
        var handle = new StreamHandle<TState>(row.Id);
        _handles.Add(handle);
        return handle;
    }

    public override void Complete() => Handle.Set(_handles);
}
