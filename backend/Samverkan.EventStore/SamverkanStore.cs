using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The event store: one for a process, safe to use from many threads. Writes Marten's tables.</summary>
public sealed class SamverkanStore
{
    /// <summary>Opens the store over a data source made by <see cref="SamverkanDataSource"/>. Refuses a model that does not hold together.</summary>
    public SamverkanStore(NpgsqlDataSource db, EventModel model, IMasterKey masterKey, TimeProvider time, string schema = "samverkan")
    {
        Model = model;
        Parts = new StoreParts(db, model, masterKey, time, schema);
    }

    /// <summary>What the store knows.</summary>
    public EventModel Model { get; }

    internal StoreParts Parts { get; }

    /// <summary>Begins a command.</summary>
    public CommandSession Command(CommandContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new CommandSession(Parts, context);
    }

    /// <summary>Begins a reading.</summary>
    public ReadSession Read() => new(Parts);

    /// <summary>The history of a stream after a version, oldest first, decrypted and upcast.</summary>
    public async Task<IReadOnlyList<StoredEvent>> EventsAsync(
        Guid streamId, long afterVersion = 0, int take = int.MaxValue, CancellationToken ct = default)
    {
        using var keys = new KeyRing(Parts.Master, mayCreate: false);
        await using var connection = await Parts.Db.OpenConnectionAsync(ct);
        return await Parts.History.ReadAsync(connection, keys, streamId, afterVersion, take, ct);
    }

    /// <summary>
    /// Destroys a key: its bytes are gone, the row stays as a receipt, and a note beside it that outlives dumps of the keys. What was kept under it reads as erased from then on, on every
    /// host and in every backup that leaves the keys out. Destroying what is already destroyed does nothing.
    /// </summary>
    public async Task DestroyKeyAsync(KeyRef key, CancellationToken ct)
    {
        await using var connection = await Parts.Db.OpenConnectionAsync(ct);
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(Parts.Keys.Destroy(key, Parts.Time.GetUtcNow()));
        await batch.ExecuteNonQueryAsync(ct);
    }

    /// <summary>
    /// Destroys again the keys that have been destroyed and were put back by restoring an older dump of the keys; says how many. They open nothing
    /// meanwhile either.
    /// </summary>
    public async Task<int> BuryKeysAsync(CancellationToken ct)
    {
        await using var command = Parts.Db.CreateCommand(KeyQueries.Bury(Parts.Names));
        return await command.ExecuteNonQueryAsync(ct);
    }
}
