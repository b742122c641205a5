using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>A destroyed key stays destroyed, whatever is restored, and is destroyed together with what is written about it or not at all.</summary>
public sealed class DestroyedKeyTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_key_that_comes_back_out_of_an_older_dump_opens_nothing()
    {
        var (id, subject) = await fixture.OpenNotebookAsync("school", notes: 1);
        await fixture.AppendAsync(id, subject, null, StoreFixture.Note(subject, "social", 2));
        var dumped = await WrappedAsync(subject);
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);

        await RestoreAsync(subject, dumped);

        var state = (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>();
        state.Title.Erased.ShouldBeTrue();
        state.Notes.Select(note => note.Text.Erased).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Nothing_more_is_sealed_under_a_key_that_has_come_back()
    {
        var (id, subject) = await fixture.OpenNotebookAsync("school");
        var dumped = await WrappedAsync(subject);
        await using var session = fixture.Store.Command(StoreFixture.Command());
        var stream = session.Stream<Notebook>(id);
        await session.LoadAsync(Ct);
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);
        await RestoreAsync(subject, dumped);

        session.Append(stream, subject, [StoreFixture.Note(subject, "school", 1)]);

        await Should.ThrowAsync<KeyConflictException>(() => session.CommitAsync("{}", Ct));
    }

    [Fact]
    public async Task Keys_that_have_come_back_are_destroyed_again_and_the_stream_goes_on_under_a_new_one()
    {
        // Those that other tests have brought back, in whatever order the tests run.
        await fixture.Store.BuryKeysAsync(Ct);
        var (id, subject) = await fixture.OpenNotebookAsync("school");
        var dumped = await WrappedAsync(subject);
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);
        await RestoreAsync(subject, dumped);

        (await fixture.Store.BuryKeysAsync(Ct)).ShouldBe(1);

        (await LivingAsync(subject)).ShouldBe(0);
        (await fixture.Store.BuryKeysAsync(Ct)).ShouldBe(0);
        await fixture.AppendAsync(id, subject, null, StoreFixture.Note(subject, "school", 1));
        (await LivingAsync(subject)).ShouldBe(1);
    }

    [Fact]
    public async Task A_migration_destroys_them_again_too()
    {
        var (_, subject) = await fixture.OpenNotebookAsync("school");
        var dumped = await WrappedAsync(subject);
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);
        await RestoreAsync(subject, dumped);

        await new Migrator(fixture.Owner, "samverkan").MigrateAsync(
            [.. NotebookModel.Create().DocumentTables(), .. ReadModels.Migrations], fixture.Database.AppRole, Ct);

        (await LivingAsync(subject)).ShouldBe(0);
    }

    [Theory]
    [InlineData("samverkan.mt_events", "insert")]
    [InlineData("samverkan.mt_doc_notebook", "insert or update")]
    [InlineData("samverkan_keys.personal_key", "update")]
    [InlineData("samverkan.sv_destroyed_key", "insert")]
    public async Task A_key_is_destroyed_with_the_events_or_not_at_all(string table, string act)
    {
        var (id, subject) = await fixture.OpenNotebookAsync("school");
        var commandId = Guid.NewGuid();
        await BreakAsync(table, act);
        try
        {
            await Should.ThrowAsync<NpgsqlException>(() => CloseAndDestroyAsync(id, subject, commandId));
        }
        finally
        {
            await ExecuteAsync($"drop trigger crash on {table}");
        }

        (await fixture.ReadAsync(id)).Version.ShouldBe(1);
        (await LivingAsync(subject)).ShouldBe(1);

        await CloseAndDestroyAsync(id, subject, commandId);
        (await fixture.ReadAsync(id)).Version.ShouldBe(2);
        (await LivingAsync(subject)).ShouldBe(0);
    }

    private async Task CloseAndDestroyAsync(Guid id, Guid subject, Guid commandId)
    {
        await using var session = fixture.Store.Command(StoreFixture.Command(commandId));
        var stream = session.Stream<Notebook>(id);
        await session.LoadAsync(Ct);
        session.Append(stream, subject, [new NotebookClosed("x")]);
        session.DestroyKey(new KeyRef(subject, "school"));
        await session.CommitAsync("{}", Ct);
    }

    private Task<long> LivingAsync(Guid subject) => fixture.ScalarAsync<long>(
        "select count(*) from samverkan_keys.personal_key where subject = $1 and owner = 'school' and wrapped is not null", subject);

    private Task<byte[]> WrappedAsync(Guid subject) => fixture.ScalarAsync<byte[]>(
        "select wrapped from samverkan_keys.personal_key where subject = $1 and owner = 'school'", subject);

    /// <summary>As restoring the table of keys out of a dump from before would leave it.</summary>
    private async Task RestoreAsync(Guid subject, byte[] wrapped)
    {
        await using var command = fixture.Owner.CreateCommand(
            "update samverkan_keys.personal_key set wrapped = $2, destroyed_at = null where subject = $1 and owner = 'school'");
        command.Parameters.Add(new NpgsqlParameter { Value = subject });
        command.Parameters.Add(new NpgsqlParameter { Value = wrapped });
        (await command.ExecuteNonQueryAsync(Ct)).ShouldBe(1);
    }

    private Task BreakAsync(string table, string act) => ExecuteAsync(
        $"""
        create or replace function public.crash() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
        create trigger crash before {act} on {table} for each row execute function public.crash();
        """);

    private async Task ExecuteAsync(string sql)
    {
        await using var command = fixture.Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
