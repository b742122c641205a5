using System.Data;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// One reading in one transaction (repeatable read): everything read is of one moment, and what the reading must leave behind
/// (the read log) is committed before anything is served. For one caller at a time.
/// </summary>
public sealed class ReadSession : IAsyncDisposable
{
    private readonly StoreParts _parts;
    private readonly KeyRing _keys;
    private readonly List<NpgsqlBatchCommand> _effects = [];
    private LoadPlan _plan;
    private NpgsqlConnection? _connection;
    private NpgsqlTransaction? _transaction;
    private bool _broken;

    internal ReadSession(StoreParts parts)
    {
        _parts = parts;
        _keys = new KeyRing(parts.Master, mayCreate: true);
        _plan = new LoadPlan(parts, _keys);
    }

    /// <summary>The keys of the loaded streams' subjects; valid after the load.</summary>
    public KeyScope Keys => _keys;

    /// <summary>Asks for a stream.</summary>
    public StreamHandle<TState> Stream<TState>(Guid id)
        where TState : class => _plan.Stream<TState>(id);

    /// <summary>Asks for every stream whose id the SQL returns (one uuid column), in its order.</summary>
    public QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand idsSql)
        where TState : class => _plan.Streams<TState>(idsSql);

    /// <summary>Asks a question that rides in the load.</summary>
    public QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) => _plan.Query(sql, read);

    /// <summary>Asks for the keys of a subject, for sealed values that a query returns.</summary>
    public void KeysOf(Guid subject) => _plan.KeysOf(subject);

    /// <summary>Asks for the keys of every subject that the SQL returns (one uuid column), for sealed values that a query returns.</summary>
    public void KeysOf(NpgsqlBatchCommand subjectsSql) => _plan.KeysOf(subjectsSql);

    /// <summary>Loads what has been asked for since the last load.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        var connection = await BeginAsync(ct);
        _broken = true;
        await using (var batch = connection.CreateBatch())
        {
            _plan.AddTo(batch);
            if (batch.BatchCommands.Count > 0)
            {
                await using var reader = await batch.ExecuteReaderAsync(ct);
                await _plan.ReadAsync(reader, ct);
            }
        }

        await _plan.CompleteAsync(connection, ct);
        _plan = new LoadPlan(_parts, _keys);
        _broken = false;
    }

    /// <summary>The latest events of some streams before a sequence number, newest first, read in the same transaction.</summary>
    public async Task<IReadOnlyList<StoredEvent>> EventsBeforeAsync(IReadOnlyCollection<Guid> streamIds, long before, int take, CancellationToken ct) =>
        await _parts.History.ReadLatestAsync(await BeginAsync(ct), _keys, [.. streamIds], before, take, ct);

    /// <summary>The place in the log of an event of some streams; null when none of them has it.</summary>
    public async Task<long?> SequenceOfAsync(IReadOnlyCollection<Guid> streamIds, Guid eventId, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select seq_id from {_parts.Names.Schema}.mt_events where stream_id = any($1) and id = $2", await BeginAsync(ct))
        {
            Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = [.. streamIds] }, new NpgsqlParameter<Guid> { TypedValue = eventId } },
        };
        return await command.ExecuteScalarAsync(ct) as long?;
    }

    /// <summary>
    /// A stream as it stood each time the log had come to one of some sequence numbers, given in rising order. Folded from the last checkpoint
    /// before the first of them, so that it costs what lies between them and not what the stream is long.
    /// </summary>
    public async Task<IReadOnlyList<StreamHandle<TState>>> AsOfAsync<TState>(Guid id, IReadOnlyList<long> sequences, CancellationToken ct)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(sequences);
        var past = await PastAsync<TState>(id, sequences[0], sequences[^1], ct);
        return [.. sequences.Select(past.ForwardTo)];
    }

    /// <summary>
    /// The latest events of a stream, oldest first, and the stream as it stood before the first of them and after each. It costs what they and
    /// the way to them from the last checkpoint are long.
    /// </summary>
    public async Task<(IReadOnlyList<StreamHandle<TState>> Moments, IReadOnlyList<StoredEvent> Events)> LatestAsync<TState>(Guid id, int most, CancellationToken ct)
        where TState : class
    {
        var from = await _parts.History.SequenceBackAsync(await BeginAsync(ct), id, most, ct);
        var past = await PastAsync<TState>(id, from, long.MaxValue, ct);
        List<StreamHandle<TState>> moments = [past.ForwardTo(from)];
        StoredEvent[] events = [.. past.Ahead];
        moments.AddRange(events.Select(e => past.ForwardTo(e.Sequence)));
        return (moments, events);
    }

    private async Task<PastStream<TState>> PastAsync<TState>(Guid id, long from, long upto, CancellationToken ct)
        where TState : class
    {
        var map = _parts.Index.Stream(typeof(TState));
        var (version, state, events) = await _parts.History.ReadBetweenAsync(await BeginAsync(ct), _keys, map, id, from, upto, ct);
        return new PastStream<TState>(map, id, version, state, events);
    }

    /// <summary>Adds a write that the reading must leave behind.</summary>
    public void Effect(NpgsqlBatchCommand sql) => _effects.Add(sql);

    /// <summary>Writes the effects and commits, in one round trip. If it throws, nothing may be served.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        var connection = await BeginAsync(ct);
        if (_broken)
        {
            throw new InvalidOperationException("The reading has failed; it cannot be completed.");
        }

        _broken = true;
        await using var batch = connection.CreateBatch();
        foreach (var key in _keys.Created)
        {
            batch.BatchCommands.Add(_parts.Keys.Insert(key, _parts.Time.GetUtcNow()));
        }

        foreach (var effect in _effects)
        {
            batch.BatchCommands.Add(effect);
        }

        batch.BatchCommands.Add(new NpgsqlBatchCommand("commit"));
        await batch.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }

    /// <summary>The BEGIN travels with the first load.</summary>
    private async Task<NpgsqlConnection> BeginAsync(CancellationToken ct)
    {
        if (_connection is null)
        {
            _connection = await _parts.Db.OpenConnectionAsync(ct);
            _transaction = await _connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        }

        return _connection;
    }
}
