using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// One command: name what is needed, load it in one round trip, decide, and commit in one more. Nothing is saved unless
/// <see cref="CommitAsync"/> returns, and then everything is. For one caller at a time.
/// </summary>
public sealed class CommandSession : IAsyncDisposable
{
    private readonly StoreParts _parts;
    private readonly CommandContext _context;
    private readonly KeyRing _keys;
    private readonly LoadPlan _plan;
    private readonly Dictionary<Guid, PendingAppend> _appends = [];
    private readonly List<NpgsqlBatchCommand> _effects = [];
    private SessionStep _step = SessionStep.Asking;

    internal CommandSession(StoreParts parts, CommandContext context)
    {
        _parts = parts;
        _context = context;
        _keys = new KeyRing(parts.Master, mayCreate: true);
        _plan = new LoadPlan(parts, _keys);
    }

    /// <summary>The keys of the session's subjects; valid after the load. New keys are made on demand and saved in the commit.</summary>
    public KeyScope Keys => _keys;

    /// <summary>Asks for a stream.</summary>
    public StreamHandle<TState> Stream<TState>(Guid id)
        where TState : class => Asking().Stream<TState>(id);

    /// <summary>Asks for every stream whose id the SQL returns (one uuid column), in its order.</summary>
    public QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand idsSql)
        where TState : class => Asking().Streams<TState>(idsSql);

    /// <summary>Asks a question that rides in the load.</summary>
    public QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) => Asking().Query(sql, read);

    /// <summary>Asks for the keys of a subject whose stream does not exist yet.</summary>
    public void KeysOf(Guid subject) => Asking().KeysOf(subject);

    /// <summary>Loads what was asked for. An answer other than null means the command has been carried out before.</summary>
    public async Task<PriorOutcome?> LoadAsync(CancellationToken ct)
    {
        Asking();
        await using var connection = await _parts.Db.OpenConnectionAsync(ct);
        PriorOutcome? prior;
        await using (var batch = connection.CreateBatch())
        {
            // Last, so that whoever sees what a twin of the command has written also sees that it was the twin.
            _plan.AddTo(batch);
            batch.BatchCommands.Add(_parts.Append.Prior(_context));
            await using var reader = await batch.ExecuteReaderAsync(ct);
            await _plan.ReadAsync(reader, ct);
            prior = await AppendSql.ReadPriorAsync(reader, _context, ct);
        }

        await _plan.CompleteAsync(connection, ct);
        _step = SessionStep.Loaded;
        return prior;
    }

    /// <summary>
    /// Adds events to a stream at the version that was loaded. <paramref name="subject"/> is the person the stream is about, whose
    /// keys come with it from then on.
    /// </summary>
    public void Append<TState>(StreamHandle<TState> stream, Guid subject, IReadOnlyList<object> events)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(events);
        Loaded();
        if (!_appends.TryGetValue(stream.Id, out var append))
        {
            append = new PendingAppend(_parts.Index.Stream(typeof(TState)), stream, subject);
            _appends.Add(stream.Id, append);
        }

        foreach (var e in events)
        {
            append.Add(_parts.Index.Event(e.GetType()), e);
        }
    }

    /// <summary>A stream as it will stand when what has been appended in this session is saved.</summary>
    public (long Version, TState State) After<TState>(StreamHandle<TState> stream)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        return _appends.TryGetValue(stream.Id, out var append) ? (append.Version, (TState)append.State) : (stream.Version, stream.State);
    }

    /// <summary>Adds a write that is saved with the events or not at all.</summary>
    public void Effect(NpgsqlBatchCommand sql) => _effects.Add(sql);

    /// <summary>
    /// Destroys the key of an owner's part of a subject together with the events, or not at all. What the commit itself writes must hold nothing
    /// of that part any more: the fold has to have taken it out.
    /// </summary>
    public void DestroyKey(KeyRef key)
    {
        Loaded();
        _effects.Add(_parts.Keys.Destroy(key, _context.At));
    }

    /// <summary>Saves events, snapshots, keys, effects and the command's outcome in one transaction and one round trip.</summary>
    /// <exception cref="VersionConflictException">A stream has moved.</exception>
    /// <exception cref="CommandReplayedException">A twin of the command was saved first.</exception>
    /// <exception cref="KeyConflictException">A key was made or destroyed by someone else meanwhile; run the command again.</exception>
    public async Task CommitAsync(string outcomeJson, CancellationToken ct)
    {
        Loaded();
        _step = SessionStep.Done;
        await using var connection = await _parts.Db.OpenConnectionAsync(ct);
        await new Commit(_parts, _context, _keys, [.. _appends.Values.OrderBy(a => a.StreamId)], _effects).RunAsync(connection, outcomeJson, ct);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _keys.Dispose();
        return ValueTask.CompletedTask;
    }

    private LoadPlan Asking() => _step == SessionStep.Asking ? _plan : throw new InvalidOperationException("The session has been loaded.");

    private void Loaded()
    {
        if (_step != SessionStep.Loaded)
        {
            throw new InvalidOperationException("The session has not been loaded, or has been committed.");
        }
    }
}

/// <summary>How far a session has come.</summary>
internal enum SessionStep
{
    Asking,
    Loaded,
    Done,
}
