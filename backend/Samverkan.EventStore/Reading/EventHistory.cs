using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Reads the events of a stream, with the keys they need.</summary>
internal sealed class EventHistory(SchemaNames names, KeyQueries keys, DocumentSerializer serializer)
{
    private readonly string _ofStream =
        $"""
        select {EventReader.Columns} from {names.Schema}.mt_events e
        where e.stream_id = $1 and e.version > $2 and not e.is_archived order by e.version limit $3
        """;

    private readonly string _back =
        $"""
        select e.seq_id from {names.Schema}.mt_streams s join {names.Schema}.mt_events e on e.stream_id = s.id and e.version = s.version - $2
        where s.id = $1
        """;

    private readonly string _between =
        $"""
        select {EventReader.Columns} from {names.Schema}.mt_events e
        where e.stream_id = $1 and e.version > $2 and e.seq_id <= $3 and not e.is_archived order by e.version
        """;

    // Each stream gives its latest few by its own index, so that the length of a stream does not matter.
    private readonly string _latestOfStreams =
        $"""
        select {EventReader.Columns} from unnest($1) asked (id)
        cross join lateral (
            select * from {names.Schema}.mt_events where stream_id = asked.id and seq_id < $2 and not is_archived order by version desc limit $3) e
        order by e.seq_id desc limit $3
        """;

    // The last checkpoint that some moment has passed. Its event says when it was; asked for one by one from the latest, so that no plan ever
    // goes through all the events of the stream.
    private readonly string _checkpoint =
        $"""
        select c.version, c.data from {names.Schema}.sv_checkpoint c
        where c.stream_id = $1 and c.fold_version = $2
            and (select e.seq_id from {names.Schema}.mt_events e where e.stream_id = c.stream_id and e.version = c.version) <= $3
        order by c.version desc limit 1
        """;

    /// <summary>
    /// A stream as of the last checkpoint before a place in the log, or before its first event when there is none, and the events from there
    /// to another place, oldest first. Two round trips, whatever the length of the stream.
    /// </summary>
    public async Task<(long Version, object State, IReadOnlyList<StoredEvent> Events)> ReadBetweenAsync(
        NpgsqlConnection connection, KeyRing ring, StreamMap map, Guid streamId, long from, long upto, CancellationToken ct)
    {
        var (version, document) = await CheckpointAsync(connection, map, streamId, from, ct);
        var events = await ReadAsync(
            connection,
            ring,
            [streamId],
            new NpgsqlBatchCommand(_between)
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid> { TypedValue = streamId },
                    new NpgsqlParameter<long> { TypedValue = version },
                    new NpgsqlParameter<long> { TypedValue = upto },
                },
            },
            ct);
        if (document is null)
        {
            return (0, map.Type.InitialState, events);
        }

        await FetchMissingKeysAsync(connection, ring, [document], ct);
        return (version, DocumentSerializer.ReadSnapshot(map, document, ring), events);
    }

    /// <summary>The place in the log of the last event of a stream but so many; 0 when it has no more than that.</summary>
    public async Task<long> SequenceBackAsync(NpgsqlConnection connection, Guid streamId, int most, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(_back, connection)
        {
            Parameters = { new NpgsqlParameter<Guid> { TypedValue = streamId }, new NpgsqlParameter<int> { TypedValue = most } },
        };
        return await command.ExecuteScalarAsync(ct) as long? ?? 0;
    }

    private async Task<(long Version, byte[]? Document)> CheckpointAsync(NpgsqlConnection connection, StreamMap map, Guid streamId, long from, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(_checkpoint, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = streamId },
                new NpgsqlParameter<int> { TypedValue = map.Type.FoldVersion },
                new NpgsqlParameter<long> { TypedValue = from },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, null);
    }

    /// <summary>The latest events of some streams before a sequence number, newest first; one or two round trips as for one stream.</summary>
    public Task<IReadOnlyList<StoredEvent>> ReadLatestAsync(
        NpgsqlConnection connection, KeyRing ring, Guid[] streams, long before, int take, CancellationToken ct) =>
        ReadAsync(
            connection,
            ring,
            streams,
            new NpgsqlBatchCommand(_latestOfStreams)
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid[]> { TypedValue = streams },
                    new NpgsqlParameter<long> { TypedValue = before },
                    new NpgsqlParameter<int> { TypedValue = take },
                },
            },
            ct);

    /// <summary>One round trip; one more if an event needs a key of somebody the stream is not known to tell of.</summary>
    public Task<IReadOnlyList<StoredEvent>> ReadAsync(
        NpgsqlConnection connection, KeyRing ring, Guid streamId, long afterVersion, int take, CancellationToken ct) =>
        ReadAsync(
            connection,
            ring,
            [streamId],
            new NpgsqlBatchCommand(_ofStream)
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid> { TypedValue = streamId },
                    new NpgsqlParameter<long> { TypedValue = afterVersion },
                    new NpgsqlParameter<int> { TypedValue = take },
                },
            },
            ct);

    private async Task<IReadOnlyList<StoredEvent>> ReadAsync(
        NpgsqlConnection connection, KeyRing ring, Guid[] streams, NpgsqlBatchCommand sql, CancellationToken ct)
    {
        List<RawEvent> raw;
        await using (var batch = connection.CreateBatch())
        {
            batch.BatchCommands.Add(keys.Of([], streams));
            batch.BatchCommands.Add(sql);
            await using var reader = await batch.ExecuteReaderAsync(ct);
            await KeyQueries.ReadAsync(reader, ring, ct);
            await reader.NextResultAsync(ct);
            raw = await EventReader.ReadAsync(reader, ct);
        }

        await FetchMissingKeysAsync(connection, ring, raw.Select(e => e.Body), ct);
        return [.. raw.Select(e => serializer.ReadEvent(e, ring)).OfType<StoredEvent>()];
    }

    /// <summary>Reads the keys that stored texts name and the ring does not know. A key that is nowhere opens as erased.</summary>
    public async Task FetchMissingKeysAsync(NpgsqlConnection connection, KeyRing ring, IEnumerable<byte[]> documents, CancellationToken ct)
    {
        var ids = new HashSet<Guid>();
        foreach (var document in documents)
        {
            SealedText.CollectKeyIds(document, ids);
        }

        ids.RemoveWhere(ring.Knows);
        if (ids.Count == 0)
        {
            return;
        }

        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(keys.ById(ids));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await KeyQueries.ReadAsync(reader, ring, ct);
        foreach (var id in ids.Where(id => !ring.Knows(id)))
        {
            ring.MarkMissing(id);
        }
    }
}
