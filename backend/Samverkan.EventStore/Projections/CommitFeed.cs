using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>A stream to which a command has added events: ids only, nothing of their content.</summary>
/// <param name="First">The first event's place in the log.</param>
/// <param name="Sequence">The last event's place in the log. Between the two there may be events of other streams.</param>
/// <param name="StreamId">The stream.</param>
/// <param name="StreamType">The stream type's alias.</param>
/// <param name="ActorId">Who acted; null for an event that names nobody.</param>
/// <param name="CommandId">The command it came from; null for an event that some other program wrote.</param>
public sealed record CommittedStream(long First, long Sequence, Guid StreamId, string StreamType, Guid? ActorId, Guid? CommandId);

/// <summary>
/// Tells listeners in this process which streams have changed. Every host follows the log for itself, without a leader, from its
/// first listener on. A listener that does not keep up is let go: it must connect again and read anew.
/// </summary>
public sealed class CommitFeed : IAsyncDisposable
{
    private const int Backlog = 10_000;
    private const int Portion = 1_000;
    private readonly StoreParts _parts;
    private readonly ILogger _log;
    private readonly TimeSpan _poll;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly List<Channel<CommittedStream>> _listeners = [];
    private Task? _following;

    /// <summary>Makes a feed that looks every 100 ms unless told otherwise.</summary>
    public CommitFeed(SamverkanStore store, ILogger<CommitFeed> log, TimeSpan? poll = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        _parts = store.Parts;
        _log = log;
        _poll = poll ?? TimeSpan.FromMilliseconds(100);
    }

    /// <summary>Changes from now on, in the order of the log, until cancelled.</summary>
    public IAsyncEnumerable<CommittedStream> FollowAsync(CancellationToken ct)
    {
        var channel = Channel.CreateBounded<CommittedStream>(Backlog);
        lock (_lock)
        {
            _listeners.Add(channel);
            _following ??= Task.Run(() => FollowLogAsync(_stop.Token), CancellationToken.None);
        }

        return ListenAsync(channel, ct);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_following is not null)
        {
            await _following;
        }

        _stop.Dispose();
    }

    private async IAsyncEnumerable<CommittedStream> ListenAsync(
        Channel<CommittedStream> channel, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(ct))
            {
                yield return change;
            }
        }
        finally
        {
            Remove(channel);
        }
    }

    private async Task FollowLogAsync(CancellationToken ct)
    {
        long? told = null;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await FollowConnectedAsync(told, at => told = at, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                _log.LogWarning("The feed of changes was interrupted ({Error}) and tries again", ProjectionErrors.Describe(e));
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(_poll, _parts.Time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FollowConnectedAsync(long? from, Action<long> tell, CancellationToken ct)
    {
        HighWater? highWater = null;
        var told = from ?? 0;
        while (true)
        {
            await using (var connection = await _parts.Db.OpenConnectionAsync(ct))
            {
                if (highWater is null)
                {
                    told = from ?? await HighWater.SavedAsync(connection, _parts.Names, ct);
                    highWater = new HighWater(_parts.Names, told);
                }

                await highWater.LookAsync(connection, ct);
                while (told < highWater.Mark)
                {
                    told = await TellAsync(connection, told, highWater.Mark, ct);
                    tell(told);
                }
            }

            await Task.Delay(_poll, _parts.Time, ct);
        }
    }

    private async Task<long> TellAsync(NpgsqlConnection connection, long after, long upto, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select e.seq_id, e.stream_id, s.type, e.user_name, e.headers ->> 'commandId' from {_parts.Names.Schema}.mt_events e
            join {_parts.Names.Schema}.mt_streams s on s.id = e.stream_id
            where e.seq_id > $1 and e.seq_id <= $2 order by e.seq_id limit {Portion}
            """,
            connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = after }, new NpgsqlParameter<long> { TypedValue = upto } },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        var count = 0;
        CommittedStream? pending = null;
        for (; await reader.ReadAsync(ct); count++)
        {
            after = reader.GetInt64(0);
            var next = new CommittedStream(
                after, after, reader.GetGuid(1), reader.IsDBNull(2) ? string.Empty : reader.GetString(2), IdOrNull(reader, 3), IdOrNull(reader, 4));
            if (pending is not null && !IsSameCommit(pending, next))
            {
                Publish(pending);
                pending = null;
            }

            pending = pending is null ? next : pending with { Sequence = after };
        }

        if (pending is not null)
        {
            Publish(pending);
        }

        return count < Portion ? upto : after;
    }

    // What one command did to one stream is told once.
    private static bool IsSameCommit(CommittedStream one, CommittedStream next) =>
        one.CommandId is not null && one.CommandId == next.CommandId && one.StreamId == next.StreamId;

    private static Guid? IdOrNull(NpgsqlDataReader reader, int column) =>
        !reader.IsDBNull(column) && Guid.TryParse(reader.GetString(column), out var id) ? id : null;

    private void Publish(CommittedStream change)
    {
        lock (_lock)
        {
            foreach (var listener in _listeners.ToList())
            {
                if (!listener.Writer.TryWrite(change))
                {
                    listener.Writer.Complete();
                    _listeners.Remove(listener);
                }
            }
        }
    }

    private void Remove(Channel<CommittedStream> channel)
    {
        lock (_lock)
        {
            _listeners.Remove(channel);
        }
    }
}
