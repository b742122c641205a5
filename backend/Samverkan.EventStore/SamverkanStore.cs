using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The event store: one for a process, safe to use from many threads. Writes Marten's tables.</summary>
public sealed class SamverkanStore
{
    /// <summary>Opens the store over a data source made by <see cref="SamverkanDataSource"/>.</summary>
    public SamverkanStore(NpgsqlDataSource db, EventModel model, IMasterKey masterKey, TimeProvider time, string schema = "samverkan")
    {
        Db = db;
        Model = model;
        MasterKey = masterKey;
        Time = time;
        Schema = schema;
    }

    /// <summary>What the store knows.</summary>
    public EventModel Model { get; }

    internal NpgsqlDataSource Db { get; }

    internal IMasterKey MasterKey { get; }

    internal TimeProvider Time { get; }

    internal string Schema { get; }

    /// <summary>Begins a command.</summary>
    public CommandSession Command(CommandContext context) => throw new NotImplementedException();

    /// <summary>Begins a reading.</summary>
    public ReadSession Read() => throw new NotImplementedException();

    /// <summary>The history of a stream after a version, oldest first, decrypted and upcast.</summary>
    public Task<IReadOnlyList<StoredEvent>> EventsAsync(Guid streamId, long afterVersion = 0, int take = int.MaxValue, CancellationToken ct = default) =>
        throw new NotImplementedException();

    /// <summary>Destroys a key: its bytes are gone, the row stays as a receipt. What was kept under it reads as erased from then on.</summary>
    public Task DestroyKeyAsync(KeyRef key, CancellationToken ct) => throw new NotImplementedException();
}
