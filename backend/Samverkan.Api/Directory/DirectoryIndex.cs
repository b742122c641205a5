using Npgsql;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Directory;

/// <summary>
/// The directory in memory. Every request reads <see cref="Current"/>; <see cref="DirectoryFollower"/> keeps it at most a second
/// behind the log.
/// </summary>
public sealed class DirectoryIndex(SamverkanStore store, NpgsqlDataSource db) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile DirectorySnapshot _current = new([]);
    private long _events = -1;

    /// <summary>The directory now.</summary>
    public DirectorySnapshot Current => _current;

    /// <summary>Reads the huvudmän anew when any of them has changed since the last time.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await _oneAtATime.WaitAsync(ct);
        try
        {
            var events = await CountEventsAsync(ct);
            if (events != _events)
            {
                _current = await ReadAsync(ct);
                _events = events;
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _oneAtATime.Dispose();

    // Streams only grow, so the sum of their versions tells whether anything has happened; it is read before the streams, so that a
    // change in between is seen at the next look.
    private async Task<long> CountEventsAsync(CancellationToken ct)
    {
        await using var command = db.CreateCommand("select coalesce(sum(version), 0)::bigint from mt_streams where type = 'principal'");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task<DirectorySnapshot> ReadAsync(CancellationToken ct)
    {
        await using var session = store.Read();
        var streams = session.Streams<PrincipalState>(new NpgsqlBatchCommand("select id from mt_streams where type = 'principal' and not is_archived"));
        await session.LoadAsync(ct);
        var states = streams.Value.Select(stream => stream.State).OfType<PrincipalState.Present>().ToList();
        await session.CompleteAsync(ct);
        return new DirectorySnapshot(states);
    }
}
