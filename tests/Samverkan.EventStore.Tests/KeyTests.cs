using System.Security.Cryptography;
using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Samverkan.Testing;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>What is personal is unreadable without its key: in the tables, after the key is destroyed, and in old dumps.</summary>
public sealed class KeyTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private const string Name = "Vilda Exempelsdotter";
    private const string Number = "201301012397";
    private const string FreeText = "ont i magen varje måndag";

    [Fact]
    public async Task A_dump_holds_no_name_no_number_and_no_free_text_in_clear()
    {
        var (id, subject) = (Guid.NewGuid(), Guid.NewGuid());
        await fixture.AppendAsync(id, subject, null,
            new NotebookOpened(id, subject, new Secret(new KeyRef(subject, "school"), $"{Name} {Number}")),
            new NoteWritten(1, "meeting", new Secret(new KeyRef(subject, "social"), FreeText)));

        var dump = await DumpAsync();

        dump.ShouldContain(id.ToString());
        dump.ShouldContain("meeting");
        foreach (var secret in new[] { Name, "Vilda", Number, FreeText, "magen" })
        {
            dump.ShouldNotContain(secret);
            dump.ShouldNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(secret))[..6]);
            dump.ShouldNotContain(Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(secret)));
        }
    }

    [Fact]
    public async Task A_destroyed_key_erases_its_owners_part_and_nobody_elses()
    {
        var (id, subject) = await fixture.OpenNotebookAsync("school", notes: 1);
        await fixture.AppendAsync(id, subject, null, StoreFixture.Note(subject, "social", 2));

        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);

        var state = (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>();
        state.Title.ShouldBe(new Secret(new KeyRef(subject, "school"), null, Erased: true));
        state.Notes[0].Text.Erased.ShouldBeTrue();
        state.Notes[1].Text.Value.ShouldBe("Vilda har ont i magen 2");
        var events = await fixture.Store.EventsAsync(id, ct: Ct);
        ((NotebookOpened)events[0].Data).Title.Erased.ShouldBeTrue();
        ((NoteWritten)events[2].Data).Text.Value.ShouldBe("Vilda har ont i magen 2");
    }

    [Fact]
    public async Task After_a_destroyed_key_the_stream_goes_on_under_a_new_one()
    {
        var (id, subject) = await fixture.OpenNotebookAsync("school", notes: 1);
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);

        await fixture.AppendAsync(id, subject, null, StoreFixture.Note(subject, "school", 2));

        var state = (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>();
        state.Title.Erased.ShouldBeTrue();
        state.Notes.Select(n => n.Text.Erased).ShouldBe([true, false]);
        (await fixture.ScalarAsync<long>("select count(*) from samverkan_keys.personal_key where subject = $1 and destroyed_at is not null", subject)).ShouldBe(1);
    }

    [Fact]
    public async Task A_dump_from_before_that_leaves_out_the_keys_is_erased_when_restored()
    {
        var (id, subject) = await fixture.OpenNotebookAsync("school", notes: 2);
        await using var restored = await CopyWithoutKeysAsync();
        var store = restored.Store;

        var (version, state) = await fixture.ReadAsync(id, store);

        version.ShouldBe(3);
        var open = state.ShouldBeOfType<Notebook.Open>();
        open.Title.Erased.ShouldBeTrue();
        open.Notes.ShouldAllBe(n => n.Text.Erased);
        (await store.EventsAsync(id, ct: Ct)).Skip(1).ShouldAllBe(e => ((NoteWritten)e.Data).Text.Erased);

        // Keys that are missing may yet be restored: nothing is written over what they open.
        await Should.ThrowAsync<CryptographicException>(() => fixture.AppendAsync(id, subject, store, new NotebookClosed("x")));
    }

    [Fact]
    public async Task Keys_moved_between_rows_do_not_open()
    {
        var (first, a) = await fixture.OpenNotebookAsync();
        var (_, b) = await fixture.OpenNotebookAsync();
        await using var command = fixture.Owner.CreateCommand(
            "update samverkan_keys.personal_key x set wrapped = y.wrapped from samverkan_keys.personal_key y where x.subject = $1 and y.subject = $2");
        command.Parameters.Add(new NpgsqlParameter { Value = a });
        command.Parameters.Add(new NpgsqlParameter { Value = b });
        await command.ExecuteNonQueryAsync(Ct);

        await Should.ThrowAsync<CryptographicException>(() => fixture.ReadAsync(first));
    }

    [Fact]
    public async Task The_same_value_under_the_same_key_is_sealed_to_the_same_text()
    {
        var (_, subject) = await fixture.OpenNotebookAsync();
        async Task<string> SealAsync()
        {
            await using var read = fixture.Store.Read();
            read.KeysOf(subject);
            await read.LoadAsync(Ct);
            return read.Keys.Seal(new KeyRef(subject, "school"), "samma"u8);
        }

        var text = await SealAsync();

        text.ShouldStartWith("p1.");
        (await SealAsync()).ShouldBe(text);
    }

    private async Task<RestoredStore> CopyWithoutKeysAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var owner = NpgsqlDataSource.Create(database.OwnerUrl);
        var model = NotebookModel.Create();
        await new Migrator(owner, "samverkan").MigrateAsync([.. model.DocumentTables(), .. ReadModels.Migrations], database.AppRole, Ct);
        foreach (var table in new[] { "mt_streams", "mt_events", "mt_doc_notebook", "sv_snapshot", "sv_stream_subject", "sv_command" })
        {
            await CopyTableAsync(owner, $"samverkan.{table}");
        }

        await owner.DisposeAsync();
        var app = SamverkanDataSource.Create(database.AppUrl);
        return new RestoredStore(database, app, new SamverkanStore(app, model, fixture.MasterKey, TimeProvider.System));
    }

    private async Task CopyTableAsync(NpgsqlDataSource to, string table)
    {
        await using var source = await fixture.Owner.OpenConnectionAsync(Ct);
        await using var target = await to.OpenConnectionAsync(Ct);
        using var reader = await source.BeginTextExportAsync($"copy {table} to stdout", Ct);
        await using var writer = await target.BeginTextImportAsync($"copy {table} from stdin", Ct);
        await writer.WriteAsync(await reader.ReadToEndAsync(Ct));
    }

    /// <summary>Every row of every table in every schema of ours, as pg_dump would write it.</summary>
    private async Task<string> DumpAsync()
    {
        var tables = await fixture.ScalarAsync<string[]>(
            "select array_agg(format('%I.%I', schemaname, tablename)) from pg_tables where schemaname like 'samverkan%'");
        tables.Length.ShouldBeGreaterThan(8);
        var dump = new System.Text.StringBuilder();
        await using var connection = await fixture.Owner.OpenConnectionAsync(Ct);
        foreach (var table in tables)
        {
            using var reader = await connection.BeginTextExportAsync($"copy {table} to stdout", Ct);
            dump.Append(await reader.ReadToEndAsync(Ct));
        }

        return dump.ToString();
    }

    private sealed record RestoredStore(TestDatabase Database, NpgsqlDataSource App, SamverkanStore Store) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await App.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}
