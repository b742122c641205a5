using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>A projection or a subscription as the daemon sees it: a name, the events it takes, and a progress row.</summary>
internal sealed class Shard
{
    private readonly StoreParts _parts;
    private readonly Func<IReadOnlyList<StoredEvent>, ProjectionWriter, CancellationToken, Task> _apply;
    private readonly string[] _aliases;
    private readonly string _select;

    private Shard(
        StoreParts parts,
        string name,
        string rowName,
        IReadOnlyCollection<Type> handles,
        Func<IReadOnlyList<StoredEvent>, ProjectionWriter, CancellationToken, Task> apply)
    {
        _parts = parts;
        _apply = apply;
        Name = name;
        RowName = rowName;
        _aliases = parts.Index.AliasesOf(handles);
        _select =
            $"""
            select {EventReader.Columns} from {parts.Names.Schema}.mt_events e
            where e.seq_id > $1 and e.seq_id <= $2 and e.type = any($3) and not e.is_archived order by e.seq_id limit $4
            """;
    }

    public string Name { get; }

    public string RowName { get; }

    /// <summary>The projection behind the shard; null for a subscription, which cannot be rebuilt.</summary>
    public IProjection? Projection { get; private init; }

    private bool OpensPersonal => Projection?.OpensPersonal ?? true;

    public static Shard Of(StoreParts parts, IProjection projection) =>
        new(
            parts,
            projection.Name,
            projection.Version == 1 ? $"{projection.Name}:All" : $"{projection.Name}:V{projection.Version}:All",
            projection.Handles,
            (events, writer, _) => Apply(projection, events, writer))
        {
            Projection = projection,
        };

    public static Shard Of(StoreParts parts, ISubscription subscription) =>
        new(parts, subscription.Name, $"{subscription.Name}:All", subscription.Handles, subscription.ApplyAsync);

    /// <summary>The next events after a sequence, with the keys they name put in the ring.</summary>
    public async Task<List<RawEvent>> ReadAsync(NpgsqlConnection connection, KeyRing keys, long after, long upto, int limit, CancellationToken ct)
    {
        List<RawEvent> events;
        await using (var command = new NpgsqlCommand(_select, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<long> { TypedValue = after },
                new NpgsqlParameter<long> { TypedValue = upto },
                new NpgsqlParameter<string[]> { TypedValue = _aliases, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar },
                new NpgsqlParameter<int> { TypedValue = limit },
            },
        })
        {
            await using var reader = await command.ExecuteReaderAsync(ct);
            events = await EventReader.ReadAsync(reader, ct);
        }

        if (OpensPersonal)
        {
            await _parts.History.FetchMissingKeysAsync(connection, keys, events.Select(e => e.Body), ct);
        }

        return events;
    }

    /// <summary>Turns events into writes.</summary>
    public async Task<ProjectionWriter> ApplyAsync(List<RawEvent> raw, KeyRing keys, CancellationToken ct)
    {
        KeyScope scope = OpensPersonal ? keys : ClosedKeys.Instance;
        var writer = new ProjectionWriter(_parts.Names, scope);
        var events = new List<StoredEvent>(raw.Count);
        foreach (var e in raw)
        {
            if (_parts.Serializer.ReadEvent(e, scope) is { } read)
            {
                events.Add(read);
            }
        }

        if (events.Count > 0)
        {
            await _apply(events, writer, ct);
        }

        return writer;
    }

    private static Task Apply(IProjection projection, IReadOnlyList<StoredEvent> events, ProjectionWriter writer)
    {
        using (writer.Keys.Enter())
        {
            foreach (var e in events)
            {
                projection.Apply(e, writer);
            }
        }

        return Task.CompletedTask;
    }
}
