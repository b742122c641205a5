using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// One reading in one transaction (repeatable read): everything read is of one moment, and what the reading must leave behind
/// (the read log) is committed before anything is served.
/// </summary>
public sealed class ReadSession : IAsyncDisposable
{
    internal ReadSession()
    {
    }

    /// <summary>The keys of the loaded streams' subjects; valid after the load.</summary>
    public KeyScope Keys => throw new NotImplementedException();

    /// <summary>Asks for a stream.</summary>
    public StreamHandle<TState> Stream<TState>(Guid id)
        where TState : class => throw new NotImplementedException();

    /// <summary>Asks a question that rides in the load.</summary>
    public QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) => throw new NotImplementedException();

    /// <summary>Asks for every stream whose id the SQL returns (one uuid column), in its order.</summary>
    public QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand idsSql)
        where TState : class => throw new NotImplementedException();

    /// <summary>Loads what has been asked for since the last load.</summary>
    public Task LoadAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Adds a write that the reading must leave behind.</summary>
    public void Effect(NpgsqlBatchCommand sql) => throw new NotImplementedException();

    /// <summary>Writes the effects and commits, in one round trip. If it throws, nothing may be served.</summary>
    public Task CompleteAsync(CancellationToken ct) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
