using System.Text.Json.Nodes;
using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>A thing counted, as it was first stored: a text.</summary>
public sealed record ThingCounted(string Count);

/// <summary>A thing counted, as it is stored now.</summary>
public sealed record ThingCountedNow(int Count, string Unit);

/// <summary>What has been counted.</summary>
public sealed record Tally(int Sum, string Units);

/// <summary>Events of older schema versions are lifted on reading; snapshots of an older fold are folded anew.</summary>
public sealed class SchemaVersionTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task An_event_is_lifted_step_by_step_to_the_current_version()
    {
        await MigrateTallyAsync();
        var id = Guid.NewGuid();
        var old = StoreOf(EventModel.Build(NotebookModel.Json)
            .Stream("tally", new Tally(0, string.Empty), (s, e) => e is ThingCounted c ? s with { Sum = s.Sum + c.Count.Length } : s)
            .Event<ThingCounted>("thing_counted").Create());
        await AppendTallyAsync(old, id, new ThingCounted("41"));

        var now = StoreOf(CurrentTally());
        await AppendTallyAsync(now, id, new ThingCountedNow(1, "st"));

        var events = await now.EventsAsync(id, ct: Ct);
        events.Select(e => e.Alias).ShouldBe(["thing_counted", "thing_counted_v3"]);
        events[0].Data.ShouldBe(new ThingCountedNow(41, "okänd"));
        await using var read = now.Read();
        var tally = read.Stream<Tally>(id);
        await read.LoadAsync(Ct);
        tally.State.ShouldBe(new Tally(42, "okänd,st,"));
    }

    [Fact]
    public async Task A_snapshot_of_another_fold_is_folded_anew_and_then_stored()
    {
        var (id, subject) = await fixture.OpenNotebookAsync(notes: 3);
        var changed = new SamverkanStore(fixture.App, NotebookModel.Create(DoubleCounting, foldVersion: 2), fixture.MasterKey, TimeProvider.System);

        (await fixture.ReadAsync(id, changed)).State.ShouldBeOfType<Notebook.Open>().Written.ShouldBe(6);
        await fixture.AppendAsync(id, subject, changed, StoreFixture.Note(subject, "school", 4));

        (await fixture.ScalarAsync<int>("select (data ->> 'written')::int from samverkan.mt_doc_notebook where id = $1", id)).ShouldBe(8);
        (await fixture.ReadAsync(id, changed)).State.ShouldBeOfType<Notebook.Open>().Written.ShouldBe(8);
        (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>().Written.ShouldBe(4, "the older host folds anew, too");
    }

    [Fact]
    public async Task A_stream_whose_document_is_missing_or_behind_is_folded_from_its_events()
    {
        var (id, _) = await fixture.OpenNotebookAsync(notes: 2);
        await ExecuteAsync("update samverkan.mt_doc_notebook set mt_version = 1, data = data || '{\"written\": 99}' where id = $1", id);
        (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>().Written.ShouldBe(2);

        await ExecuteAsync("delete from samverkan.mt_doc_notebook where id = $1", id);
        (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>().Written.ShouldBe(2);
    }

    [Fact]
    public async Task An_unknown_event_type_stops_reading_and_Martens_own_marks_are_passed()
    {
        var (id, _) = await fixture.OpenNotebookAsync(notes: 1);
        await ExecuteAsync("update samverkan.mt_events set type = 'tombstone', data = '{}' where stream_id = $1 and version = 2", id);
        (await fixture.Store.EventsAsync(id, ct: Ct)).Count.ShouldBe(1);

        await ExecuteAsync("update samverkan.mt_events set type = 'never_heard_of' where stream_id = $1 and version = 2", id);
        var error = await Should.ThrowAsync<UnknownEventException>(() => fixture.Store.EventsAsync(id, ct: Ct));
        error.Alias.ShouldBe("never_heard_of");
        error.StreamId.ShouldBe(id);
    }

    [Fact]
    public async Task After_any_history_the_snapshot_is_the_fold_of_the_events()
    {
        var random = new Random(20260302);
        for (var round = 0; round < 15; round++)
        {
            var (id, subject) = await fixture.OpenNotebookAsync(owner: Owner(random), notes: random.Next(3));
            for (var step = 0; step < random.Next(6); step++)
            {
                await fixture.AppendAsync(id, subject, null, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomEvent(random, subject))]);
            }

            var (version, snapshot) = await fixture.ReadAsync(id);
            var events = await fixture.Store.EventsAsync(id, ct: Ct);
            var folded = events.Aggregate((Notebook)new Notebook.Missing(), (state, e) => Notebook.Evolve(state, e.Data));
            version.ShouldBe(events.Count);
            Plain(snapshot).ShouldBe(Plain(folded));
        }
    }

    [Fact]
    public void A_model_that_does_not_hold_together_is_refused_at_start()
    {
        Should.Throw<ArgumentException>(() => StoreOf(TallyStream().Event<ThingCountedNow>("thing", 2).Create()));
        Should.Throw<ArgumentException>(() => StoreOf(TallyStream().Event<ThingCountedNow>("thing").Event<ThingCounted>("thing").Create()));
        Should.Throw<ArgumentException>(() => StoreOf(TallyStream().Event<ThingCountedNow>("Thing Counted").Create()));
        Should.Throw<ArgumentException>(() => StoreOf(TallyStream("x;drop").Create()));
        Should.Throw<InvalidOperationException>(() => EventModel.Build(NotebookModel.Json).Event<ThingCounted>("thing"));
    }

    [Fact]
    public async Task An_event_is_kept_out_of_a_stream_of_another_type()
    {
        await MigrateTallyAsync();
        var store = StoreOf(TallyStream().Event<ThingCounted>("thing_counted").Stream<Notebook>("notebook", new Notebook.Missing(), Notebook.Evolve).Event<NotebookClosed>("notebook_closed").Create());

        await Should.ThrowAsync<ArgumentException>(() => AppendTallyAsync(store, Guid.NewGuid(), new NotebookClosed("No tally")));
    }

    private static EventModelBuilder TallyStream(string alias = "tally") =>
        EventModel.Build(NotebookModel.Json).Stream(alias, new Tally(0, string.Empty), (s, _) => s);

    internal static Notebook DoubleCounting(Notebook state, object e) =>
        Notebook.Evolve(state, e) is Notebook.Open open && e is NoteWritten ? open with { Written = open.Written + 1 } : Notebook.Evolve(state, e);

    private static string Plain(Notebook state) => state.GetType().Name + System.Text.Json.JsonSerializer.Serialize<object>(state);

    private static string Owner(Random random) => random.Next(2) == 0 ? "school" : "social";

    private static object RandomEvent(Random random, Guid subject) => random.Next(8) switch
    {
        0 => new NotebookClosed("done"),
        < 3 => new NoteStruck(random.Next(1, 5)),
        _ => StoreFixture.Note(subject, Owner(random), random.Next(1, 5)),
    };

    private static EventModel CurrentTally() => EventModel.Build(NotebookModel.Json)
        .Stream(
            "tally",
            new Tally(0, string.Empty),
            (s, e) => e is ThingCountedNow c ? new Tally(s.Sum + c.Count, $"{s.Units}{c.Unit},") : s,
            foldVersion: 2)
        .Event<ThingCountedNow>("thing_counted", version: 3, new Dictionary<int, Func<JsonObject, JsonObject>>
        {
            [1] = body => new JsonObject { ["number"] = int.Parse(body["count"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) },
            [2] = body => new JsonObject { ["count"] = body["number"]!.DeepClone(), ["unit"] = "okänd" },
        })
        .Create();

    private SamverkanStore StoreOf(EventModel model) => new(fixture.App, model, fixture.MasterKey, TimeProvider.System);

    private Task MigrateTallyAsync() => new Migrator(fixture.Owner, "samverkan").MigrateAsync(
        [.. CurrentTally().DocumentTables()], fixture.Database.AppRole, Ct);

    private static async Task AppendTallyAsync(SamverkanStore store, Guid id, object e)
    {
        await using var session = store.Command(StoreFixture.Command());
        var tally = session.Stream<Tally>(id);
        await session.LoadAsync(Ct);
        session.Append(tally, id, [e]);
        await session.CommitAsync("{}", Ct);
    }

    private async Task ExecuteAsync(string sql, Guid id)
    {
        await using var command = fixture.Owner.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        await command.ExecuteNonQueryAsync(Ct);
    }
}
