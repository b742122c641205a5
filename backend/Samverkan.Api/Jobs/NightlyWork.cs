using Npgsql;
using Samverkan.Api.Retention;
using Samverkan.EventStore;

namespace Samverkan.Api.Jobs;

/// <summary>
/// What is done each night: parts whose time is over are proposed, and what the host keeps for its own sake is forgotten. Each step does nothing
/// when it has been done, so a night that is run twice, or again after a crash, is run once.
/// </summary>
internal sealed class NightlyWork(SamverkanStore store, RetentionProposer proposer, NpgsqlDataSource db, TimeProvider time, ILogger<NightlyWork> log)
{
    private static readonly Action<ILogger, int, int, int, Exception?> s_done = LoggerMessage.Define<int, int, int>(
        LogLevel.Information, new EventId(1, "NightlyWorkDone"), "Nightly work: {Proposed} parts are proposed, {Forgotten} rows forgotten, {Keys} keys destroyed again.");

    /// <summary>Does it, and notes that it has been done.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var began = time.GetUtcNow();
        var keys = await store.BuryKeysAsync(ct);
        var proposed = await proposer.RunAsync(ct);
        var forgotten = await ForgetAsync(ct);
        await NoteAsync(began, proposed, forgotten, ct);
        s_done(log, proposed, forgotten, keys, null);
    }

    /// <summary>Whether it has been begun after a moment, and done to its end.</summary>
    public async Task<bool> DoneSinceAsync(DateTimeOffset moment, CancellationToken ct)
    {
        await using var command = db.CreateCommand("select exists (select from sv_nightly_run where began_at >= $1)");
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = moment });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    // The functions belong to the owner of the schema and say themselves what is old enough: the host's role cannot delete these rows otherwise.
    private async Task<int> ForgetAsync(CancellationToken ct)
    {
        await using var command = db.CreateCommand("select sv_forget_commands() + sv_forget_ended_sessions() + sv_forget_drafts()");
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task NoteAsync(DateTimeOffset began, int proposed, int forgotten, CancellationToken ct)
    {
        await using var command = db.CreateCommand("insert into sv_nightly_run (began_at, ended_at, proposed, forgotten) values ($1, $2, $3, $4)");
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = began });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = time.GetUtcNow() });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = proposed });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = forgotten });
        await command.ExecuteNonQueryAsync(ct);
    }
}
