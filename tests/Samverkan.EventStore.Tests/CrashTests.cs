using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>
/// A command that dies at any of its statements leaves nothing, and when it is run again everything. The database server is made to
/// fail by a trigger on each table in turn: the connection is killed, or the statement refused, in the middle of the batch.
/// </summary>
public sealed class CrashTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    public static TheoryData<string, string> Faults()
    {
        var faults = new TheoryData<string, string>();
        foreach (var table in new[]
        {
            "samverkan.sv_command", "samverkan_keys.personal_key", "samverkan.mt_streams", "samverkan.mt_events", "samverkan.mt_doc_notebook",
            "samverkan.sv_snapshot", "samverkan.sv_stream_subject", "samverkan.effect_log",
        })
        {
            foreach (var moment in new[] { "before insert", "after insert", "at commit" })
            {
                faults.Add(table, moment);
            }
        }

        return faults;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_connection_killed_at_any_step_saves_nothing_and_the_repeat_saves_all(string table, string moment)
    {
        var (existing, subject) = await fixture.OpenNotebookAsync(notes: 1);
        var run = new Run(Guid.NewGuid(), existing, Guid.NewGuid(), subject, Random.Shared.NextInt64(1000, long.MaxValue));
        var before = await FootprintAsync();
        await BreakAsync(table, moment);
        try
        {
            await Should.ThrowAsync<NpgsqlException>(() => RunAsync(run));
        }
        finally
        {
            await MendAsync(table);
        }

        (await FootprintAsync()).ShouldBe(before);

        (await RunAsync(run)).ShouldBeNull();
        (await RunAsync(run)).ShouldBe(new PriorOutcome(true, """{"done": true}"""));
        (await fixture.ReadAsync(existing)).Version.ShouldBe(3);
        (await fixture.ReadAsync(run.New)).State.ShouldBeOfType<Notebook.Open>().Title.Value.ShouldBe("Ny");
        (await fixture.ScalarAsync<long>("select count(*) from samverkan.effect_log where seq_id = $1", run.EffectId)).ShouldBe(1);
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_found_by_its_repeat()
    {
        var (existing, subject) = await fixture.OpenNotebookAsync(notes: 1);
        var run = new Run(Guid.NewGuid(), existing, Guid.NewGuid(), subject, Random.Shared.NextInt64(1000, long.MaxValue));
        await RunAsync(run);

        // As far as the caller knows the first run may not have happened.
        (await RunAsync(run)).ShouldBe(new PriorOutcome(true, """{"done": true}"""));
        (await fixture.ReadAsync(existing)).Version.ShouldBe(3);
    }

    [Fact]
    public async Task A_failing_effect_takes_everything_with_it()
    {
        var (id, subject) = await fixture.OpenNotebookAsync();
        var before = await FootprintAsync();
        await using var session = fixture.Store.Command(StoreFixture.Command());
        var stream = session.Stream<Notebook>(id);
        await session.LoadAsync(Ct);
        session.Append(stream, subject, [StoreFixture.Note(subject, "new owner", 1)]);
        session.Effect(new NpgsqlBatchCommand("insert into samverkan.effect_log values (1, null)"));

        (await Should.ThrowAsync<PostgresException>(() => session.CommitAsync("{}", Ct))).SqlState.ShouldBe(PostgresErrorCodes.NotNullViolation);

        (await FootprintAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_session_that_is_given_up_leaves_nothing()
    {
        var (id, subject) = await fixture.OpenNotebookAsync();
        var before = await FootprintAsync();
        await using (var session = fixture.Store.Command(StoreFixture.Command()))
        {
            var stream = session.Stream<Notebook>(id);
            await session.LoadAsync(Ct);
            session.Append(stream, subject, [StoreFixture.Note(subject, "new owner", 1)]);
        }

        (await FootprintAsync()).ShouldBe(before);
    }

    private async Task<PriorOutcome?> RunAsync(Run run)
    {
        await using var session = fixture.Store.Command(StoreFixture.Command(run.CommandId));
        var old = session.Stream<Notebook>(run.Existing);
        var added = session.Stream<Notebook>(run.New);
        if (await session.LoadAsync(Ct) is { } prior)
        {
            return prior;
        }

        session.Append(old, run.Subject, [StoreFixture.Note(run.Subject, $"owner {run.CommandId}", 2)]);
        session.Append(added, run.Subject, [new NotebookOpened(run.New, run.Subject, new Secret(new KeyRef(run.Subject, "school"), "Ny"))]);
        session.Effect(new NpgsqlBatchCommand("insert into samverkan.effect_log values ($1, 'effect')") { Parameters = { new() { Value = run.EffectId } } });
        await session.CommitAsync("""{"done": true}""", Ct);
        return null;
    }

    private async Task BreakAsync(string table, string moment)
    {
        var trigger = moment == "at commit"
            ? $"create constraint trigger crash after insert or update on {table} deferrable initially deferred"
            : $"create trigger crash {moment} or update on {table}";
        await ExecuteAsync(
            $"""
            create or replace function public.crash() returns trigger language plpgsql as
            $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
            {trigger} for each row execute function public.crash();
            """);
    }

    private Task MendAsync(string table) => ExecuteAsync($"drop trigger crash on {table}");

    private async Task ExecuteAsync(string sql)
    {
        await using var command = fixture.Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    /// <summary>How many rows every table has, and how far every stream has come.</summary>
    private Task<string> FootprintAsync() => fixture.ScalarAsync<string>(
        """
        select concat_ws(' ', (select count(*) from samverkan.sv_command), (select count(*) from samverkan_keys.personal_key),
            (select count(*) || ':' || sum(version) from samverkan.mt_streams), (select count(*) from samverkan.mt_events),
            (select count(*) || ':' || sum(mt_version) from samverkan.mt_doc_notebook), (select count(*) from samverkan.sv_snapshot),
            (select count(*) from samverkan.sv_stream_subject), (select count(*) from samverkan.effect_log))
        """);

    private sealed record Run(Guid CommandId, Guid Existing, Guid New, Guid Subject, long EffectId);
}
