using System.Globalization;
using Npgsql;
using Quartz;
using Samverkan.Api.Jobs;
using Samverkan.Testing;

namespace Samverkan.Api.Tests.Jobs;

/// <summary>The nightly work is done once a night however many hosts there are, and forgets what is old enough and nothing else.</summary>
public sealed class NightlyTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_hosts_one_does_it_and_once()
    {
        // A machine so busy that the hosts are not up before the time has come is given more of it.
        foreach (var seconds in new[] { 5, 20 })
        {
            try
            {
                await RunTwoHostsAsync(seconds);
                return;
            }
            catch (SchedulerException late) when (late.Message.Contains("will never fire", StringComparison.Ordinal))
            {
            }
        }

        await RunTwoHostsAsync(60);
    }

    [Fact]
    public async Task A_night_that_is_done_is_not_done_again()
    {
        var night = system.Time.GetUtcNow();
        var work = system.Services.GetRequiredService<NightlyWork>();
        (await work.DoneSinceAsync(night, Ct)).ShouldBeFalse();

        await work.RunAsync(Ct);

        (await work.DoneSinceAsync(night, Ct)).ShouldBeTrue();
        (await work.DoneSinceAsync(system.Time.GetUtcNow(), Ct)).ShouldBeFalse("the next night is another");
    }

    [Fact]
    public async Task What_is_old_enough_is_forgotten_and_the_rest_is_kept()
    {
        var (old, young) = (Guid.NewGuid(), Guid.NewGuid());
        foreach (var (person, days) in new[] { (old, 1), (young, -1) })
        {
            await ExecuteAsync(
                """
                insert into sv_command (actor_id, command_id, fingerprint, outcome, at) values ($1, $1, '', '{"version": 1}', now() - make_interval(days => 30 + $2));
                """,
                person,
                days);
            await ExecuteAsync("insert into sv_session_ended (person_id, ended_by, at, written_at) values ($1, $1, now(), now() - make_interval(days => 7 + $2))", person, days);
            await ExecuteAsync("insert into sv_draft (person_id, unit, form, scope, content, saved_at) values ($1, 'u', 'contact', 'new', '', now() - make_interval(days => 90 + $2))", person, days);
        }

        await system.Services.GetRequiredService<NightlyWork>().RunAsync(Ct);

        foreach (var (table, column) in new[] { ("sv_command", "actor_id"), ("sv_session_ended", "person_id"), ("sv_draft", "person_id") })
        {
            (await CountAsync(table, column, old)).ShouldBe(0, table);
            (await CountAsync(table, column, young)).ShouldBe(1, table);
        }
    }

    [Theory]
    [InlineData("delete from sv_command")]
    [InlineData("delete from sv_session_ended")]
    [InlineData("update sv_session_ended set written_at = now()")]
    [InlineData("delete from sv_purge_receipt")]
    [InlineData("update sv_purge_receipt set items = 0")]
    [InlineData("update sv_retention_decision set kind = 'keep'")]
    [InlineData("delete from sv_retention_decision")]
    [InlineData("update sv_retention_proposal set due = '2000-01-01'")]
    [InlineData("delete from sv_nightly_run")]
    [InlineData("create or replace function sv_forget_commands() returns int language sql as 'select 1'")]
    public async Task The_hosts_role_cannot(string sql)
    {
        await using var command = system.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);

        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task RunTwoHostsAsync(int seconds)
    {
        await using var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await TestSystem.MigrateAsync(database);
        await using var owner = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.OwnerUrl) { SearchPath = "samverkan" }.ConnectionString);
        var when = InSeconds(seconds);
        await using var one = system.BuildHost(TestSystem.FreeAddress(), database, nightly: when);
        await using var other = system.BuildHost(TestSystem.FreeAddress(), database, nightly: when);
        await Task.WhenAll(one.StartAsync(Ct), other.StartAsync(Ct));

        // A time with a year comes once: when it has passed for both, the cluster has no trigger any more.
        await UntilAsync(owner, "select exists (select from sv_nightly_run) and not exists (select from qrtz_triggers) and not exists (select from qrtz_fired_triggers)");
        await Task.WhenAll(one.StopAsync(Ct), other.StopAsync(Ct));

        (await ScalarAsync<long>(owner, "select count(*) from sv_nightly_run")).ShouldBe(1);
        (await ScalarAsync<long>(owner, "select count(*) from qrtz_job_details where job_data is not null and length(job_data) > 2")).ShouldBe(0, "a job has no arguments");
    }

    private static string InSeconds(int seconds)
    {
        var at = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow.AddSeconds(seconds), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        return at.ToString("s m H d M '?' yyyy", CultureInfo.InvariantCulture);
    }

    private static async Task UntilAsync(NpgsqlDataSource db, string condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await ScalarAsync<bool>(db, condition))
        {
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }

    private static async Task<T> ScalarAsync<T>(NpgsqlDataSource db, string sql)
    {
        await using var command = db.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Ct))!;
    }

    private async Task<long> CountAsync(string table, string column, Guid person)
    {
        await using var command = system.Owner.CreateCommand($"select count(*) from {table} where {column} = $1");
        command.Parameters.Add(new() { Value = person });
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }

    private async Task ExecuteAsync(string sql, Guid person, int days)
    {
        await using var command = system.Owner.CreateCommand(sql);
        command.Parameters.Add(new() { Value = person });
        command.Parameters.Add(new() { Value = days });
        await command.ExecuteNonQueryAsync(Ct);
    }
}
