using System.Collections.Concurrent;
using Npgsql;
using Shouldly;

namespace Samverkan.EventStore.Tests.Projections;

/// <summary>Of many hosts one leads, and another takes over when it goes.</summary>
public sealed class LeadershipTests : IAsyncLifetime
{
    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => _fixture.InitializeAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task When_the_leaders_connection_is_killed_someone_leads_again_and_no_event_is_handled_twice()
    {
        await using var first = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        await RunningDaemon.UntilAsync(() => Task.FromResult(first.Daemon.IsLeader));
        await using var second = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        var daemons = new[] { first.Daemon, second.Daemon };
        long written = 0;

        for (var round = 0; round < 5; round++)
        {
            await _fixture.OpenNotebookAsync(notes: 3);
            written += 3;
            await KillLeaderAsync();
            await _fixture.OpenNotebookAsync(notes: 2);
            written += 2;
            var last = await _fixture.ScalarAsync<long>("select max(seq_id) from samverkan.mt_events");
            await daemons[round % 2].WaitForAsync("notebooks", last, Ct);

            daemons.Count(d => d.IsLeader).ShouldBeLessThanOrEqualTo(1);
            (await LeadersAsync()).ShouldBe(1);
            (await _fixture.ScalarAsync<long>("select sum(notes) from samverkan.read_notebook")).ShouldBe(written);
        }
    }

    [Fact]
    public async Task The_one_who_stands_by_takes_over_when_the_leader_stops()
    {
        var first = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        await RunningDaemon.UntilAsync(() => Task.FromResult(first.Daemon.IsLeader));
        await using var second = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        second.Daemon.IsLeader.ShouldBeFalse();
        second.Daemon.Status.ShouldAllBe(s => s.State == ProjectionState.Standby);

        await first.DisposeAsync();
        await _fixture.OpenNotebookAsync(notes: 1);

        var last = await _fixture.ScalarAsync<long>("select max(seq_id) from samverkan.mt_events");
        await second.Daemon.WaitForAsync("notebooks", last, Ct);
        second.Daemon.IsLeader.ShouldBeTrue();
    }

    [Fact]
    public async Task A_daemon_that_lost_the_lead_unknowingly_cannot_move_the_progress()
    {
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        await _fixture.OpenNotebookAsync(notes: 2);
        await running.Daemon.WaitForAsync("notebooks", 3, Ct);

        // Somebody else has projected further than this daemon believes.
        await using (var command = _fixture.Owner.CreateCommand(
            """
            update samverkan.mt_event_progression set last_seq_id = 4 where name = 'notebooks:All';
            update samverkan.read_notebook set notes = notes + 1;
            """))
        {
            await command.ExecuteNonQueryAsync(Ct);
        }

        var id = await _fixture.ScalarAsync<Guid>("select id from samverkan.read_notebook");
        await _fixture.AppendAsync(id, id, null, StoreFixture.Note(id, "school", 3), StoreFixture.Note(id, "school", 4));
        await running.Daemon.WaitForAsync("notebooks", 5, Ct);

        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook")).ShouldBe(4);
    }

    [Fact]
    public async Task The_feed_tells_once_and_in_order_what_each_commit_did_to_a_stream()
    {
        await using var feed = new CommitFeed(
            _fixture.Store, Microsoft.Extensions.Logging.Abstractions.NullLogger<CommitFeed>.Instance, TimeSpan.FromMilliseconds(10));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var told = new ConcurrentQueue<CommittedStream>();
        var listening = Task.Run(
            async () =>
            {
                await foreach (var change in feed.FollowAsync(stop.Token))
                {
                    told.Enqueue(change);
                }
            },
            Ct);
        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _fixture.OpenNotebookAsync(notes: 1)));

        await RunningDaemon.UntilAsync(() => Task.FromResult(told.Sum(EventsIn) >= 40));

        told.Select(t => t.Sequence).ShouldBeInOrder();
        told.Select(t => t.StreamId).Distinct().Order().ShouldBe(opened.Select(o => o.Id).Order());
        told.ShouldAllBe(t => t.StreamType == "notebook");
        told.SelectMany(t => Enumerable.Repeat((t.ActorId, t.CommandId), EventsIn(t))).ShouldBe(await CommandsAsync());
        told.Count.ShouldBeLessThan(40);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => listening);
    }

    // Nobody else writes, so a command's events follow on each other.
    private static int EventsIn(CommittedStream told) => (int)(told.Sequence - told.First + 1);

    private async Task<IReadOnlyList<(Guid?, Guid?)>> CommandsAsync()
    {
        var rows = await _fixture.ScalarAsync<string[]>(
            "select array_agg(user_name || ' ' || (headers ->> 'commandId') order by seq_id) from samverkan.mt_events");
        return [.. rows.Select(row => row.Split(' ')).Select(ids => ((Guid?)Guid.Parse(ids[0]), (Guid?)Guid.Parse(ids[1])))];
    }

    private Task<long> LeadersAsync() => _fixture.ScalarAsync<long>(
        """
        select count(*) from pg_locks where locktype = 'advisory' and classid = 0 and objid = 4444 and granted
            and database = (select oid from pg_database where datname = current_database())
        """);

    private async Task KillLeaderAsync()
    {
        await using var connection = new NpgsqlConnection(_fixture.Database.AppUrl + ";Pooling=false");
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(
            """
            select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and classid = 0 and objid = 4444 and granted
                and database = (select oid from pg_database where datname = current_database())
            """,
            connection);
        ((long)(await command.ExecuteScalarAsync(Ct))!).ShouldBe(1);
    }
}
