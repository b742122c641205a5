using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests.Projections;

/// <summary>What the daemon promises: order, gaps, failures, rebuilds. One database for each test, since they look at the whole log.</summary>
public sealed class DaemonTests : IAsyncLifetime
{
    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => _fixture.InitializeAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task A_projection_follows_the_log()
    {
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection(), new NoteProjection()]);

        await _fixture.OpenNotebookAsync(notes: 3);
        await CaughtUpAsync(running.Daemon, "notebooks", "notes");

        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook")).ShouldBe(3);
        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_note")).ShouldBe(3);
    }

    [Fact]
    public async Task A_number_that_a_live_transaction_may_still_fill_is_not_passed()
    {
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        var (id, _) = await _fixture.OpenNotebookAsync();
        await CaughtUpAsync(running.Daemon, "notebooks");

        await using var slow = await _fixture.App.OpenConnectionAsync(Ct);
        await using var transaction = await slow.BeginTransactionAsync(Ct);
        var held = (long)(await new NpgsqlCommand("select nextval('samverkan.mt_events_sequence')", slow).ExecuteScalarAsync(Ct))!;
        var (later, _) = await _fixture.OpenNotebookAsync();

        // Many looks at the log later, it stands before the number still.
        await MarkHasBeenLookedForAsync(times: 20);
        (await MarkAsync()).ShouldBe(held - 1);
        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_notebook where id = $1", later)).ShouldBe(0);

        await InsertNoteAsync(slow, held, id);
        await transaction.CommitAsync(Ct);
        await CaughtUpAsync(running.Daemon, "notebooks");
        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook where id = $1", id)).ShouldBe(1);
        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_notebook where id = $1", later)).ShouldBe(1);
        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.mt_high_water_skips")).ShouldBe(0);
    }

    [Fact]
    public async Task A_number_that_was_rolled_back_is_passed_and_recorded()
    {
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        await _fixture.OpenNotebookAsync();
        long lost;
        await using (var connection = await _fixture.App.OpenConnectionAsync(Ct))
        {
            await using var transaction = await connection.BeginTransactionAsync(Ct);
            lost = (long)(await new NpgsqlCommand("select nextval('samverkan.mt_events_sequence')", connection).ExecuteScalarAsync(Ct))!;
            await transaction.RollbackAsync(Ct);
        }

        await _fixture.OpenNotebookAsync();
        await CaughtUpAsync(running.Daemon, "notebooks");

        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_notebook")).ShouldBe(2);
        (await _fixture.ScalarAsync<long>(
            "select count(*) from samverkan.mt_high_water_skips where starting_sequence = $1 and ending_sequence = $1", lost)).ShouldBe(1);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_session_that_idles_in_a_transaction_of_its_own_holds_nothing_up()
    {
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        await using var idle = await _fixture.Owner.OpenConnectionAsync(Ct);
        await using var forgotten = await idle.BeginTransactionAsync(Ct);
        await new NpgsqlCommand("create temporary table forgotten on commit drop as select count(*) from samverkan.mt_events", idle).ExecuteNonQueryAsync(Ct);
        await using (var connection = await _fixture.App.OpenConnectionAsync(Ct))
        {
            await using var lost = await connection.BeginTransactionAsync(Ct);
            await new NpgsqlCommand("select nextval('samverkan.mt_events_sequence')", connection).ExecuteScalarAsync(Ct);
            await lost.RollbackAsync(Ct);
        }

        // It has a snapshot and a transaction number older than the gap, and has drawn nothing.
        var (id, _) = await _fixture.OpenNotebookAsync();
        await CaughtUpAsync(running.Daemon, "notebooks");

        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_notebook where id = $1", id)).ShouldBe(1);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_gap_that_closes_while_it_is_looked_at_stops_nothing()
    {
        // The look counts in one statement and lists in the next. Missing at the first and there at the second, a number leaves a list of
        // nothing; so does this function always.
        await _fixture.ScalarAsync<int>(
            """
            alter function samverkan.sv_high_water(bigint, int) rename to sv_high_water_seen;
            create function samverkan.sv_high_water(p_mark bigint, p_window int)
            returns table (drawn bigint, writers text[], upto bigint, gap_starts bigint[], gap_ends bigint[]) language sql as $$
                select drawn, writers, upto, nullif(gap_starts, '{}'), nullif(gap_ends, '{}') from samverkan.sv_high_water_seen(p_mark, p_window)
            $$;
            select 1
            """);
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);

        await _fixture.OpenNotebookAsync(notes: 2);
        await CaughtUpAsync(running.Daemon, "notebooks");

        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook")).ShouldBe(2);
    }

    [Fact]
    public async Task A_projection_that_throws_stops_and_says_so_while_others_go_on_and_resumes()
    {
        var poison = 0L;
        var broken = true;
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [
            new NotebookProjection(before: e =>
            {
                if (broken && e.Sequence == poison)
                {
                    throw new InvalidOperationException("cannot");
                }
            }),
            new NoteProjection()]);
        poison = 3;
        await _fixture.OpenNotebookAsync(notes: 4);
        await CaughtUpAsync(running.Daemon, "notes");

        var failed = await Should.ThrowAsync<ProjectionFailedException>(() => running.Daemon.WaitForAsync("notebooks", 5, Ct));
        failed.Status.ShouldBe(new ProjectionStatus("notebooks", 2, ProjectionState.Failed, "System.InvalidOperationException", 3));
        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook")).ShouldBe(1);
        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_note")).ShouldBe(4);

        broken = false;
        running.Daemon.Resume("notebooks");
        await CaughtUpAsync(running.Daemon, "notebooks");
        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook")).ShouldBe(4);
        running.Daemon.Status.ShouldAllBe(s => s.State == ProjectionState.Running);
    }

    [Fact]
    public async Task A_failed_projection_tries_again_after_a_restart()
    {
        await using (var running = await RunningDaemon.StartAsync(
            _fixture.Store, [new NotebookProjection(before: _ => throw new InvalidOperationException())]))
        {
            await _fixture.OpenNotebookAsync();
            await Should.ThrowAsync<ProjectionFailedException>(() => running.Daemon.WaitForAsync("notebooks", 1, Ct));
        }

        await using var restarted = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]);
        await CaughtUpAsync(restarted.Daemon, "notebooks");
        (await _fixture.ScalarAsync<long>("select count(*) from samverkan.read_notebook")).ShouldBe(1);
    }

    [Fact]
    public async Task A_rebuilt_read_model_is_equal_to_the_live_one()
    {
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection(), new NoteProjection()]);
        for (var i = 0; i < 20; i++)
        {
            var (id, subject) = await _fixture.OpenNotebookAsync(owner: i % 2 == 0 ? "school" : "social", notes: i % 7);
            if (i % 3 == 0)
            {
                await _fixture.AppendAsync(id, subject, null, new NotebookClosed("done"));
            }
        }

        await CaughtUpAsync(running.Daemon, "notebooks", "notes");
        var live = await ContentAsync();
        await SpoilAsync();

        (await running.Daemon.RebuildAsync("notebooks", Ct)).Events.ShouldBeGreaterThan(20);
        await running.Daemon.RebuildAsync("notes", Ct);

        (await ContentAsync()).ShouldBe(live);
        await _fixture.OpenNotebookAsync();
        await CaughtUpAsync(running.Daemon, "notebooks", "notes");
    }

    [Fact]
    public async Task A_new_version_of_a_projection_rebuilds_itself()
    {
        await _fixture.OpenNotebookAsync(notes: 2);
        await using (var first = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection()]))
        {
            await CaughtUpAsync(first.Daemon, "notebooks");
        }

        await SpoilAsync();
        await using var second = await RunningDaemon.StartAsync(_fixture.Store, [new NotebookProjection(version: 2)]);
        await CaughtUpAsync(second.Daemon, "notebooks");

        (await _fixture.ScalarAsync<int>("select notes from samverkan.read_notebook")).ShouldBe(2);
        (await _fixture.ScalarAsync<string[]>(
            "select array_agg(name::text order by name) from samverkan.mt_event_progression where name like 'notebooks%'")).ShouldBe(["notebooks:V2:All"]);
    }

    [Fact]
    public async Task A_subscription_saves_its_progress_with_its_effect()
    {
        var effects = new EffectLog();
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [], [effects]);
        await _fixture.OpenNotebookAsync(notes: 2);
        await CaughtUpAsync(running.Daemon, "effects");

        (await _fixture.ScalarAsync<string[]>("select array_agg(what order by seq_id) from samverkan.effect_log")).ShouldBe(["NoteWritten", "NoteWritten"]);
        await Should.ThrowAsync<InvalidOperationException>(() => running.Daemon.RebuildAsync("effects", Ct));
    }

    private async Task CaughtUpAsync(ProjectionDaemon daemon, params string[] names)
    {
        var last = await _fixture.ScalarAsync<long>("select max(seq_id) from samverkan.mt_events");
        foreach (var name in names)
        {
            await daemon.WaitForAsync(name, last, Ct);
        }
    }

    private Task<long> MarkAsync() => _fixture.ScalarAsync<long>("select last_seq_id from samverkan.mt_event_progression where name = 'HighWaterMark'");

    /// <summary>Counts the daemon's looks, seen as the role that looks.</summary>
    private async Task MarkHasBeenLookedForAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var since = await _fixture.ScalarAsync<DateTime>("select clock_timestamp()");
            await RunningDaemon.UntilAsync(() => StoreFixture.ScalarAsync<bool>(
                _fixture.App,
                """
                select exists (select from pg_stat_activity where datname = current_database()
                    and query like '%sv_high_water%' and pid <> pg_backend_pid() and query_start > $1)
                """,
                since));
        }
    }

    private static async Task InsertNoteAsync(NpgsqlConnection connection, long sequence, Guid stream)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into samverkan.mt_events (seq_id, id, stream_id, version, data, type, timestamp)
            select $1, gen_random_uuid(), $2, 2, e.data || '{"number":1,"kind":"meeting"}' || jsonb_build_object('text', e.data -> 'title'), 'note_written', now()
            from samverkan.mt_events e where e.stream_id = $2
            """,
            connection)
        {
            Parameters = { new() { Value = sequence }, new() { Value = stream } },
        };
        (await command.ExecuteNonQueryAsync(Ct)).ShouldBe(1);
    }

    private Task<string> ContentAsync() => _fixture.ScalarAsync<string>(
        """
        select (select string_agg(n::text, E'\n' order by n.id) from samverkan.read_notebook n)
            || (select string_agg(n::text, E'\n' order by n.seq_id) from samverkan.read_note n)
        """);

    /// <summary>Something a rebuild must do away with.</summary>
    private async Task SpoilAsync()
    {
        await using var command = _fixture.Owner.CreateCommand(
            """
            update samverkan.read_notebook set notes = notes + 100;
            delete from samverkan.read_note;
            insert into samverkan.read_note values (-1, gen_random_uuid(), 1, 'stray');
            """);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private sealed class EffectLog : ISubscription
    {
        public string Name => "effects";

        public IReadOnlyCollection<Type> Handles { get; } = [typeof(NoteWritten)];

        public Task ApplyAsync(IReadOnlyList<StoredEvent> events, ProjectionWriter w, CancellationToken ct)
        {
            foreach (var e in events)
            {
                w.Sql(new NpgsqlBatchCommand("insert into samverkan.effect_log values ($1, $2)")
                {
                    Parameters = { new() { Value = e.Sequence }, new() { Value = e.Data.GetType().Name } },
                });
            }

            return Task.CompletedTask;
        }
    }
}
