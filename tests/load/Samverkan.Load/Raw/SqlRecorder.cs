using Npgsql;
using Samverkan.Load.Running;

namespace Samverkan.Load.Raw;

/// <summary>
/// Finds out what SQL a request leads to by asking the database, so that the raw limit is that of the very same statements with
/// the very same payloads, and stays so when the host changes.
/// </summary>
internal sealed class SqlRecorder : IAsyncDisposable
{
    private const string Role = "samverkan_app";

    private readonly Database _database;
    private readonly NpgsqlConnection _lead;

    private SqlRecorder(Database database)
    {
        _database = database;
        _lead = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.SuperUrl) { Pooling = false }.ConnectionString);
    }

    /// <summary>
    /// Has the database log the statements of every connection that the host opens from now on. It takes the lead over the projections
    /// meanwhile, so that the host that is recorded does little but what it is asked.
    /// </summary>
    public static async Task<SqlRecorder> StartAsync(Database database)
    {
        var recorder = new SqlRecorder(database);
        await recorder._lead.OpenAsync();
        await using var lead = new NpgsqlCommand("select pg_advisory_lock(4444)", recorder._lead);
        await lead.ExecuteNonQueryAsync();
        await database.AsSuperuserAsync($"alter role {Role} set log_statement = 'all'", $"alter role {Role} set log_parameter_max_length = -1");
        return recorder;
    }

    /// <summary>The statements that a request led to: those of the connections whose parameters name <paramref name="mark"/>.</summary>
    public async Task<IReadOnlyList<Statement>> RecordAsync(Action request, string mark)
    {
        await using var log = new FileStream(_database.LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Seek(0, SeekOrigin.End);
        request();
        using var reader = new StreamReader(log);
        var logged = StatementLog.Parse(await reader.ReadToEndAsync());
        var connections = logged.Where(entry => entry.Statement.Names(mark)).Select(entry => entry.Process).ToHashSet();
        var statements = logged.Where(entry => connections.Contains(entry.Process)).Select(entry => entry.Statement).ToList();
        return statements.Count > 0 ? statements : throw new LoadException("The database logged no statement of the request that was recorded.");
    }

    /// <summary>Logging off again, for connections opened from now on.</summary>
    public async ValueTask DisposeAsync()
    {
        await _lead.DisposeAsync();
        await _database.AsSuperuserAsync($"alter role {Role} reset all");
    }
}
