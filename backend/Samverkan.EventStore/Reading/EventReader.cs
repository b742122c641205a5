using Npgsql;

namespace Samverkan.EventStore;

/// <summary>An event as it stands in the table.</summary>
internal sealed record RawEvent(
    long Sequence, Guid Id, Guid StreamId, long Version, string Alias, byte[] Body, DateTimeOffset At, string? User);

/// <summary>Reads rows of mt_events.</summary>
internal static class EventReader
{
    /// <summary>The columns that <see cref="Row"/> reads, from <c>mt_events e</c>.</summary>
    public const string Columns = "e.seq_id, e.id, e.stream_id, e.version, e.type, e.data, e.timestamp, e.user_name";

    public static async Task<List<RawEvent>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var events = new List<RawEvent>();
        while (await reader.ReadAsync(ct))
        {
            events.Add(Row(reader));
        }

        return events;
    }

    private static RawEvent Row(NpgsqlDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetGuid(1),
        reader.GetGuid(2),
        reader.GetInt64(3),
        reader.GetString(4),
        reader.GetFieldValue<byte[]>(5),
        reader.GetFieldValue<DateTimeOffset>(6),
        reader.IsDBNull(7) ? null : reader.GetString(7));
}
