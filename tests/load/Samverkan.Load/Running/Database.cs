using System.Text.Json;
using Npgsql;

namespace Samverkan.Load.Running;

/// <summary>A PostgreSQL of the run's own with durable settings (fsync and synchronous_commit on), as production has.</summary>
internal sealed class Database : IAsyncDisposable
{
    private static readonly TimeSpan s_startTime = TimeSpan.FromSeconds(120);

    private readonly Service _service;
    private readonly string _home;

    private Database(Service service, string home, Ready ready)
    {
        (_service, _home) = (service, home);
        (AppUrl, OwnerUrl) = (ready.AppUrl, ready.OwnerUrl);
        SuperUrl = new NpgsqlConnectionStringBuilder(ready.OwnerUrl) { Username = "postgres", Password = Password(home) }.ConnectionString;
    }

    /// <summary>The role the host runs as.</summary>
    public string AppUrl { get; }

    /// <summary>The role that owns the schema.</summary>
    public string OwnerUrl { get; }

    /// <summary>The superuser, in the product's database: for checkpoints and for turning statement logging on.</summary>
    public string SuperUrl { get; }

    /// <summary>The process whose descendants are the server.</summary>
    public int ProcessId => _service.ProcessId;

    /// <summary>The server's log.</summary>
    public string LogFile => Directory.EnumerateFiles(_home, "postgres.log", SearchOption.AllDirectories).Single();

    /// <summary>Starts it.</summary>
    public static async Task<Database> StartAsync(Workshop workshop)
    {
        var home = workshop.At("postgres");
        // Not --ephemeral: that turns fsync off, which is the very thing a commit costs.
        var service = Service.Script("database", "postgres/serve.mjs", ["--data", home]);
        try
        {
            var ready = JsonSerializer.Deserialize<Ready>(await service.FirstLineAsync(s_startTime), JsonSerializerOptions.Web)!;
            var database = new Database(service, home, ready);
            await database.RequireDurableAsync();
            return database;
        }
        catch (JsonException)
        {
            var output = service.Output;
            await service.DisposeAsync();
            throw new LoadException($"The database did not start.\n{output}");
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs statements as the superuser, each on its own.</summary>
    public async Task AsSuperuserAsync(params string[] statements)
    {
        await using var connection = new NpgsqlConnection(SuperUrl);
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 600 };
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>One value, read as the superuser.</summary>
    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(SuperUrl);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Statistics and visibility as autovacuum leaves them in time, and nothing left for a checkpoint to write meanwhile.</summary>
    public Task SettleAsync() => AsSuperuserAsync("vacuum (analyze)", "checkpoint");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private async Task RequireDurableAsync()
    {
        var settings = await AskAsync<string>("select current_setting('fsync') || ' ' || current_setting('synchronous_commit') || ' ' || current_setting('full_page_writes')");
        if (settings != "on on on")
        {
            throw new LoadException($"The database is not durable (fsync, synchronous_commit, full_page_writes: {settings}): its figures would mean nothing.");
        }
    }

    private static string Password(string home)
    {
        using var words = JsonDocument.Parse(File.ReadAllText(Path.Combine(home, "passwords.json")));
        return words.RootElement.GetProperty("superuser").GetString()!;
    }

    private sealed record Ready(int Port, string OwnerUrl, string AppUrl);
}
