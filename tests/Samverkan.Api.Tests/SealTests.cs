using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samverkan.Api.AccessLogs.Seals;
using Samverkan.Testing;

namespace Samverkan.Api.Tests;

/// <summary>The chain of seals over the read log, in a database of its own: what has been tampered with is shown, and nobody waits for it.</summary>
public sealed class SealTests : IAsyncLifetime
{
    private const string Insert =
        """
        insert into sv_access_log (at, person_id, assignment_id, principal_id, unit, branch, case_id, areas, item_branches, reason, endpoint, trace_id)
        values (clock_timestamp() - $1 * interval '1 minute', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '0482-enhet', '0482-gren', gen_random_uuid(), '{identity}', '{0482-gren}', 'Deltar i ärendet "å"', '/api', 'trace')
        """;

    private TestDatabase _database = null!;
    private NpgsqlDataSource _owner = null!;
    private NpgsqlDataSource _app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await Hosting.TestSystem.MigrateAsync(_database);
        _owner = Open(_database.OwnerUrl);
        _app = Open(_database.AppUrl);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _owner.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task What_nobody_has_touched_matches()
    {
        (await VerifyAsync()).ShouldSatisfyAllConditions(found => found.Intact.ShouldBeTrue(), found => found.LatestHash.ShouldBeNull());

        await SealedAsync(3, 2);

        var found = await VerifyAsync();
        found.Intact.ShouldBeTrue(found.FirstFault?.Text);
        (found.FromSeal, found.ToSeal, found.Rows).ShouldBe((1, 2, 5));
        (await VerifyAsync(latest: 1)).ShouldSatisfyAllConditions(one => one.Intact.ShouldBeTrue(one.FirstFault?.Text), one => one.Rows.ShouldBe(2));
        (await Sealer().SealAsync(Ct)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update sv_access_log set reason = 'Något annat' where id = 4", 2, SealFault.Altered)]
    [InlineData("update sv_access_log set at = at - interval '1 second' where id = 1", 1, SealFault.Altered)]
    [InlineData("delete from sv_access_log where id = 2", 1, SealFault.Altered)]
    [InlineData("update sv_access_log set seal_no = 1 where id = 4", 1, SealFault.Altered)]
    [InlineData("update sv_access_log_seal set sealed_at = sealed_at - interval '1 day' where seal_no = 2", 2, SealFault.Altered)]
    [InlineData("update sv_access_log_seal set hash = sha256('x') where seal_no = 1", 1, SealFault.Altered)]
    [InlineData("delete from sv_access_log_seal where seal_no = 1", 1, SealFault.Missing)]
    [InlineData("delete from sv_access_log_seal where seal_no = 3", 3, SealFault.Missing)]
    [InlineData("delete from sv_access_log where seal_no = 2; delete from sv_access_log_seal where seal_no = 2", 3, SealFault.ChainBroken)]
    public async Task What_the_owner_has_tampered_with_is_named(string tampering, long sealNo, SealFault fault)
    {
        await SealedAsync(3, 2, 2);

        await OwnerAsync(tampering);

        var found = await VerifyAsync();
        found.FirstFault.ShouldNotBeNull().ShouldSatisfyAllConditions(first => first.SealNo.ShouldBe(sealNo), first => first.Fault.ShouldBe(fault));
    }

    [Fact]
    public async Task The_host_command_tells_it_by_how_it_ends()
    {
        string[] command = ["verify-log", $"--Samverkan:Database:App={_database.AppUrl}"];
        await SealedAsync(2);
        (await HostCommands.RunAsync(command)).ShouldBe(0);

        await OwnerAsync("delete from sv_access_log where id = 1");

        (await HostCommands.RunAsync(command)).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_is_put_in_afterwards_is_named()
    {
        await SealedAsync(3);
        await WriteAsync(_owner, minutesAgo: 60 * 24);
        (await VerifyAsync()).FirstFault.ShouldNotBeNull().Fault.ShouldBe(SealFault.Unsealed);

        await Sealer().SealAsync(Ct);

        (await VerifyAsync()).FirstFault.ShouldBe(new FirstFault(2, SealFault.Backdated, "En rad under sigill 2 har lagts in i efterhand."));
    }

    [Fact]
    public async Task Without_the_last_seal_its_rows_are_shown_to_wait()
    {
        await SealedAsync(3, 2);

        await OwnerAsync("delete from sv_access_log_seal where seal_no = 2; update sv_access_log set seal_no = null, at = at - interval '3 minutes' where seal_no = 2");

        (await VerifyAsync()).FirstFault.ShouldNotBeNull().Fault.ShouldBe(SealFault.Unsealed);
    }

    [Fact]
    public async Task A_row_that_commits_late_comes_into_the_next_seal()
    {
        await using var late = await _app.OpenConnectionAsync(Ct);
        await using var open = await late.BeginTransactionAsync(Ct);
        await WriteAsync(late);
        await SealedAsync(2);

        await open.CommitAsync(Ct);

        (await Sealer().SealAsync(Ct)).ShouldBe([2]);
        (await VerifyAsync()).ShouldSatisfyAllConditions(found => found.Intact.ShouldBeTrue(found.FirstFault?.Text), found => found.Rows.ShouldBe(3));
    }

    [Fact]
    public async Task Readings_and_sealing_never_wait_for_one_another()
    {
        await using var reading = await _app.OpenConnectionAsync(Ct);
        await using var open = await reading.BeginTransactionAsync(Ct);
        await WriteAsync(reading);
        await using var sealing = await _app.OpenConnectionAsync(Ct);
        await using var seal = await sealing.BeginTransactionAsync(Ct);
        await WriteAsync(_app);

        // Both are left open: whatever waited for either would wait until it was told to stop.
        (await ScalarAsync(sealing, "set local lock_timeout = '2s'; select sv_seal_access_log(100)")).ShouldBe(1L);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => WriteAsync(_app)));
        (await Sealer().SealAsync(Ct)).ShouldBeEmpty();
        await seal.CommitAsync(Ct);
        await open.CommitAsync(Ct);

        await Sealer().SealAsync(Ct);
        (await VerifyAsync()).ShouldSatisfyAllConditions(found => found.Intact.ShouldBeTrue(found.FirstFault?.Text), found => found.Rows.ShouldBe(42));
    }

    [Theory]
    [InlineData("update sv_access_log set reason = ''")]
    [InlineData("update sv_access_log set seal_no = null")]
    [InlineData("delete from sv_access_log")]
    [InlineData("truncate sv_access_log")]
    [InlineData("insert into sv_access_log (at, person_id, assignment_id, principal_id, unit, branch, case_id, areas, item_branches, reason, endpoint, trace_id, seal_no) select at, person_id, assignment_id, principal_id, unit, branch, case_id, areas, item_branches, reason, endpoint, trace_id, 1 from sv_access_log")]
    [InlineData("insert into sv_access_log_seal select seal_no + 1, row_count, hash, previous_hash, sealed_at from sv_access_log_seal")]
    [InlineData("update sv_access_log_seal set hash = ''")]
    [InlineData("delete from sv_access_log_seal")]
    [InlineData("truncate sv_access_log_seal")]
    [InlineData("update sv_review set seed = 1")]
    [InlineData("delete from sv_review_line")]
    [InlineData("update sv_review_check set outcome = 'inOrder'")]
    [InlineData("delete from sv_review_check")]
    [InlineData("delete from sv_break_glass")]
    [InlineData("update sv_break_glass set opened_at = now()")]
    [InlineData("create or replace function sv_seal_access_log(at_most int) returns bigint language sql as 'select 1::bigint'")]
    [InlineData("alter table sv_access_log_seal disable trigger all")]
    public async Task The_role_of_the_host_can_change_neither_rows_nor_seals(string sql)
    {
        await SealedAsync(1);
        await using var command = _app.CreateCommand(sql);

        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static NpgsqlDataSource Open(string url) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(url) { SearchPath = "samverkan" }.ConnectionString);

    private AccessLogSealer Sealer() => new(_app, TimeProvider.System, NullLogger<AccessLogSealer>.Instance);

    private Task<SealVerification> VerifyAsync(int? latest = null) => new SealVerifier(_app, TimeProvider.System).VerifyAsync(latest, Ct);

    // One seal for each batch of rows.
    private async Task SealedAsync(params int[] batches)
    {
        foreach (var rows in batches)
        {
            for (var row = 0; row < rows; row++)
            {
                await WriteAsync(_app);
            }

            (await Sealer().SealAsync(Ct)).ShouldHaveSingleItem();
        }
    }

    private static async Task WriteAsync(NpgsqlDataSource db, int minutesAgo = 0)
    {
        await using var connection = await db.OpenConnectionAsync(Ct);
        await WriteAsync(connection, minutesAgo);
    }

    private static async Task WriteAsync(NpgsqlConnection connection, int minutesAgo = 0)
    {
        await using var command = new NpgsqlCommand(Insert, connection) { CommandTimeout = 5, Parameters = { new() { Value = minutesAgo } } };
        await command.ExecuteNonQueryAsync(Ct);
    }

    private async Task OwnerAsync(string sql)
    {
        await using var command = _owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 5 };
        return await command.ExecuteScalarAsync(Ct);
    }
}
