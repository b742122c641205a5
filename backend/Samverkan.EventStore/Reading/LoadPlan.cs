using Npgsql;

namespace Samverkan.EventStore;

/// <summary>What a session asks for, read in one round trip: keys first, so that everything after them can be opened.</summary>
internal sealed class LoadPlan(StoreParts parts, KeyRing keys)
{
    private readonly HashSet<Guid> _subjects = [];
    private readonly HashSet<Guid> _streams = [];
    private readonly List<NpgsqlBatchCommand> _keys = [];
    private readonly List<ILoad> _loads = [];

    public StreamHandle<TState> Stream<TState>(Guid id)
        where TState : class
    {
        var load = new OneStreamLoad<TState>(parts.Index.Stream(typeof(TState)), id);
        _streams.Add(id);
        _loads.Add(load);
        return load.Handle;
    }

    public QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand ids)
        where TState : class
    {
        var load = new ManyStreamsLoad<TState>(parts.Index.Stream(typeof(TState)), ids);
        _keys.Add(parts.Keys.OfStreams(ids));
        _loads.Add(load);
        return load.Handle;
    }

    public QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read)
    {
        var load = new QueryLoad<T>(sql, read);
        _loads.Add(load);
        return load.Handle;
    }

    public void KeysOf(Guid subject) => _subjects.Add(subject);

    public void KeysOf(NpgsqlBatchCommand subjects) => _keys.Add(parts.Keys.OfSubjects(subjects));

    public void AddTo(NpgsqlBatch batch)
    {
        if (_subjects.Count + _streams.Count > 0)
        {
            _keys.Add(parts.Keys.Of(_subjects, _streams));
        }

        foreach (var command in _keys)
        {
            batch.BatchCommands.Add(command);
        }

        foreach (var load in _loads)
        {
            batch.BatchCommands.Add(load.Command);
        }
    }

    /// <summary>Reads the plan's result sets. The reader stands at the first of them.</summary>
    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            await KeyQueries.ReadAsync(reader, keys, ct);
            await reader.NextResultAsync(ct);
        }

        foreach (var load in _loads)
        {
            await load.ReadAsync(reader, ct);
            await reader.NextResultAsync(ct);
        }
    }

    /// <summary>
    /// Opens the snapshots. Costs a further round trip only where a snapshot names a key of somebody the stream is not known to
    /// tell of, or was made by another version of the fold.
    /// </summary>
    public async Task CompleteAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var snapshots = _loads.OfType<SnapshotLoad>().ToList();
        await parts.History.FetchMissingKeysAsync(
            connection, keys, snapshots.SelectMany(s => s.Rows).Select(r => r.Document).OfType<byte[]>(), ct);
        foreach (var load in snapshots)
        {
            foreach (var row in load.Rows)
            {
                await OpenAsync(connection, load, row, ct);
            }

            load.Complete();
        }
    }

    private async Task OpenAsync(NpgsqlConnection connection, SnapshotLoad load, RawSnapshot row, CancellationToken ct)
    {
        var handle = load.HandleOf(row);
        handle.Subjects = row.Subjects;
        handle.SnapshotIsCurrent = row.IsCurrent(load.Map.Type.FoldVersion);
        if (handle.SnapshotIsCurrent)
        {
            handle.Set(row.Version, DocumentSerializer.ReadSnapshot(load.Map, row.Document!, keys));
            return;
        }

        var events = await parts.History.ReadAsync(connection, keys, row.Id, 0, int.MaxValue, ct);
        handle.Set(
            events.Count == 0 ? row.Version : events[^1].Version,
            events.Aggregate(load.Map.Type.InitialState, (state, e) => load.Map.Type.Fold(state, e.Data)));
    }
}
