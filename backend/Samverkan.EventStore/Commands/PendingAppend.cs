using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The events a command adds to one stream, until they are committed.</summary>
internal sealed class PendingAppend(StreamMap map, ILoadedStream stream, Guid subject)
{
    private readonly List<(EventMap Map, object Event)> _events = [];
    private object _state = stream.State;
    private Guid[] _subjects = [];

    public Guid StreamId => stream.Id;

    public long Expected => stream.Version;

    /// <summary>The version that the stream will have.</summary>
    public long Version => stream.Version + _events.Count;

    /// <summary>The state that the stream will have.</summary>
    public object State => _state;

    public void Add(EventMap type, object @event)
    {
        if (type.Type.Stream != map.Type.Alias)
        {
            throw new ArgumentException($"A stream of type '{map.Type.Alias}' has no event '{type.Type.Name}': it belongs to '{type.Type.Stream}'.", nameof(@event));
        }

        _events.Add((type, @event));
        _state = map.Type.Fold(_state, @event);
    }

    /// <summary>Adds the statements of this stream, everything personal sealed under the keys as they now are.</summary>
    public void AddTo(List<NpgsqlBatchCommand> batch, AppendSql sql, CommandContext context, byte[] headers, KeyRing keys)
    {
        keys.ForgetSubjects();
        var written = _events.ConvertAll(e => new WrittenEvent(e.Map, DocumentSerializer.Event(e.Map, e.Event, keys)));
        var document = DocumentSerializer.Snapshot(map, stream.Id, _state, keys);
        batch.Add(sql.Append(stream.Id, map.Type.Alias, stream.Version, context, headers, written));
        batch.Add(AppendSql.Snapshot(map, stream.Id, document, Version));
        if (Checkpoints.IsDue(stream.Version, Version, stream.SnapshotIsCurrent))
        {
            batch.Add(sql.Checkpoint(map, stream.Id, document, Version));
        }

        if (!stream.SnapshotIsCurrent)
        {
            batch.Add(sql.FoldVersion(stream.Id, map.Type.FoldVersion));
        }

        _subjects = [.. keys.SealedSubjects.Append(subject).Union(stream.Subjects)];
        Guid[] unknown = [.. _subjects.Except(stream.Subjects)];
        if (unknown.Length > 0)
        {
            batch.Add(sql.Subjects(stream.Id, unknown));
        }
    }

    /// <summary>After the commit: the handle shows what was saved.</summary>
    public void Saved()
    {
        stream.Set(stream.Version + _events.Count, _state);
        stream.SnapshotIsCurrent = true;
        stream.Subjects = _subjects;
    }
}
