using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// One command: name what is needed, load it in one round trip, decide, and commit in one more. Nothing is saved unless
/// <see cref="CommitAsync"/> returns, and then everything is.
/// </summary>
public sealed class CommandSession : IAsyncDisposable
{
    internal CommandSession()
    {
    }

    /// <summary>The keys of the session's subjects; valid after the load.</summary>
    public KeyScope Keys => throw new NotImplementedException();

    /// <summary>Asks for a stream.</summary>
    public StreamHandle<TState> Stream<TState>(Guid id)
        where TState : class => throw new NotImplementedException();

    /// <summary>Asks a question that rides in the load.</summary>
    public QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) => throw new NotImplementedException();

    /// <summary>Asks for the keys of a subject whose stream does not exist yet.</summary>
    public void KeysOf(Guid subject) => throw new NotImplementedException();

    /// <summary>Loads what was asked for. An answer other than null means the command has been carried out before.</summary>
    public Task<PriorOutcome?> LoadAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Adds events to a stream at the version that was loaded. <paramref name="subject"/> is the person the stream is about.</summary>
    public void Append<TState>(StreamHandle<TState> stream, Guid subject, IReadOnlyList<object> events)
        where TState : class => throw new NotImplementedException();

    /// <summary>Adds a write that is saved with the events or not at all.</summary>
    public void Effect(NpgsqlBatchCommand sql) => throw new NotImplementedException();

    /// <summary>Saves events, snapshots, keys, effects and the command's outcome in one transaction and one round trip.</summary>
    /// <exception cref="VersionConflictException">A stream has moved.</exception>
    /// <exception cref="CommandReplayedException">A twin of the command was saved first.</exception>
    /// <exception cref="KeyConflictException">A key was made or destroyed by someone else meanwhile; run the command again.</exception>
    public Task CommitAsync(string outcomeJson, CancellationToken ct) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
