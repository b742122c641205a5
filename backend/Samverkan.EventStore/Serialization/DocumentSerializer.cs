using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Samverkan.EventStore;

/// <summary>Writes and reads the JSON of events and snapshots, with the personal members sealed and opened on the way.</summary>
internal sealed class DocumentSerializer(ModelIndex index)
{
    public ModelIndex Index => index;

    /// <summary>The body of an event, in its current schema version.</summary>
    public static byte[] Event(EventMap map, object body, KeyRing keys) => Write(map.Json, body, keys);

    /// <summary>A snapshot. Marten's documents hold their id, so it comes first.</summary>
    public static byte[] Snapshot(StreamMap map, Guid id, object state, KeyRing keys)
    {
        var body = Write(map.Json, state, keys);
        var head = Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\"{(body.Length > 2 ? "," : string.Empty)}");
        var document = new byte[head.Length + body.Length - 1];
        head.CopyTo(document, 0);
        body.AsSpan(1).CopyTo(document.AsSpan(head.Length));
        return document;
    }

    /// <summary>A snapshot read back.</summary>
    public static object ReadSnapshot(StreamMap map, byte[] json, KeyRing keys)
    {
        using (keys.Enter())
        {
            return JsonSerializer.Deserialize(json, map.Json) ?? throw new JsonException("A snapshot is null.");
        }
    }

    /// <summary>An event read back and lifted to the current schema version; null for Marten's own marks, which are no events of ours.</summary>
    public StoredEvent? ReadEvent(RawEvent raw, KeyScope keys)
    {
        if (raw.Alias is "tombstone" or "archived")
        {
            return null;
        }

        if (!index.TryAlias(raw.Alias, out var map, out var version))
        {
            throw new UnknownEventException(raw.Alias, raw.StreamId, raw.Sequence);
        }

        using (keys.Enter())
        {
            var body = version == map.Type.Version
                ? JsonSerializer.Deserialize(raw.Body, map.Json)
                : Lift(map, version, raw.Body).Deserialize(map.Json);
            return new StoredEvent(
                raw.Sequence,
                raw.Id,
                raw.StreamId,
                map.Type.Stream,
                raw.Version,
                raw.Alias,
                body ?? throw new JsonException($"Event {raw.Sequence} has no body."),
                raw.At,
                Guid.TryParse(raw.User, out var actor) ? actor : null);
        }
    }

    private static JsonObject Lift(EventMap map, int from, byte[] json)
    {
        var body = JsonNode.Parse(json) as JsonObject ?? throw new JsonException($"The body of '{map.Type.Name}' is not an object.");
        for (var version = from; version < map.Type.Version; version++)
        {
            body = map.Type.Upcasts[version](body);
        }

        return body;
    }

    private static byte[] Write(JsonTypeInfo type, object value, KeyRing keys)
    {
        keys.StoreIsWriting = true;
        try
        {
            using (keys.Enter())
            {
                return JsonSerializer.SerializeToUtf8Bytes(value, type);
            }
        }
        finally
        {
            keys.StoreIsWriting = false;
        }
    }
}
