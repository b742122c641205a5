using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Samverkan.Testing;

namespace Samverkan.EventStore.Tests;

/// <summary>A migrated database and a store over it, one for each test class.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samverkan-keys-").FullName;

    public TestDatabase Database { get; private set; } = null!;

    public NpgsqlDataSource Owner { get; private set; } = null!;

    public NpgsqlDataSource App { get; private set; } = null!;

    public FileMasterKey MasterKey { get; private set; } = null!;

    public SamverkanStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        Owner = NpgsqlDataSource.Create(Database.OwnerUrl);
        App = SamverkanDataSource.Create(Database.AppUrl);
        MasterKey = FileMasterKey.Create(Path.Combine(_folder, "master.key"));
        var model = NotebookModel.Create();
        await new Migrator(Owner, "samverkan").MigrateAsync([.. model.DocumentTables(), .. ReadModels.Migrations], Database.AppRole, default);
        Store = new SamverkanStore(App, model, MasterKey, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Owner.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public static CommandContext Command(Guid? commandId = null, string fingerprint = "a", Guid? actor = null) => new(
        commandId ?? Guid.NewGuid(),
        actor ?? Guid.Parse("6f6b0d1c-0f6d-4c0c-8a54-0d7e9a1b2c3d"),
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(fingerprint)),
        new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.Zero),
        "test",
        Guid.Parse("11111111-2222-3333-4444-555555555555"),
        "correlation");

    /// <summary>Opens a notebook with some notes.</summary>
    public async Task<(Guid Id, Guid Subject)> OpenNotebookAsync(string owner = "school", int notes = 0, SamverkanStore? store = null)
    {
        var (id, subject) = (Guid.NewGuid(), Guid.NewGuid());
        await AppendAsync(id, subject, store, [
            new NotebookOpened(id, subject, new Secret(new KeyRef(subject, owner), "Anteckningar om Vilda")),
            .. Enumerable.Range(1, notes).Select(n => Note(subject, owner, n))]);
        return (id, subject);
    }

    public static NoteWritten Note(Guid subject, string owner, int number) =>
        new(number, "meeting", new Secret(new KeyRef(subject, owner), $"Vilda har ont i magen {number}"));

    public async Task AppendAsync(Guid id, Guid subject, SamverkanStore? store, params object[] events)
    {
        await using var session = (store ?? Store).Command(Command());
        var stream = session.Stream<Notebook>(id);
        session.KeysOf(subject);
        await session.LoadAsync(default);
        session.Append(stream, subject, events);
        await session.CommitAsync("{}", default);
    }

    public async Task<(long Version, Notebook State)> ReadAsync(Guid id, SamverkanStore? store = null)
    {
        await using var read = (store ?? Store).Read();
        var stream = read.Stream<Notebook>(id);
        await read.LoadAsync(default);
        await read.CompleteAsync(default);
        return (stream.Version, stream.State);
    }

    /// <summary>One value, read as the schema's owner.</summary>
    public Task<T> ScalarAsync<T>(string sql, params object[] values) => ScalarAsync<T>(Owner, sql, values);

    /// <summary>One value, read as a given role.</summary>
    public static async Task<T> ScalarAsync<T>(NpgsqlDataSource db, string sql, params object[] values)
    {
        await using var command = db.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }
}
