using Npgsql;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Directory;

/// <summary>
/// The directory in memory. Every request reads <see cref="Current"/>; <see cref="DirectoryFollower"/> keeps it at most a second
/// behind the log.
/// </summary>
public sealed class DirectoryIndex(SamverkanStore store)
{
    private volatile DirectorySnapshot _current = new([]);

    /// <summary>The directory now.</summary>
    public DirectorySnapshot Current => _current;

    /// <summary>Reads the huvudmän anew.</summary>
    public async Task ReloadAsync(CancellationToken ct)
    {
        await using var session = store.Read();
        var streams = session.Streams<PrincipalState>(new NpgsqlBatchCommand("select id from mt_streams where type = 'principal' and not is_archived"));
        await session.LoadAsync(ct);
        var states = streams.Value.Select(stream => stream.State).OfType<PrincipalState.Present>().ToList();
        await session.CompleteAsync(ct);
        _current = new DirectorySnapshot(states);
    }
}
