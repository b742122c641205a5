using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>The ordinary path of a command and of a reading.</summary>
public sealed class AppendTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_committed_command_is_read_back_by_another_session()
    {
        var (id, subject) = await fixture.OpenNotebookAsync(notes: 2);

        var (version, state) = await fixture.ReadAsync(id);

        version.ShouldBe(3);
        var open = state.ShouldBeOfType<Notebook.Open>();
        open.Title.ShouldBe(new Secret(new KeyRef(subject, "school"), "Anteckningar om Vilda"));
        open.Notes.Select(n => n.Text.Value).ShouldBe(["Vilda har ont i magen 1", "Vilda har ont i magen 2"]);
    }

    [Fact]
    public async Task History_comes_in_order_with_what_was_known_of_the_command()
    {
        var (id, _) = await fixture.OpenNotebookAsync(notes: 2);

        var events = await fixture.Store.EventsAsync(id, ct: Ct);

        events.Select(e => e.Version).ShouldBe([1, 2, 3]);
        events.Select(e => e.Sequence).ShouldBeInOrder();
        events.Select(e => e.Alias).ShouldBe(["notebook_opened", "note_written", "note_written"]);
        events.ShouldAllBe(e => e.ActorId == StoreFixture.Command(null, "a", null).ActorId && e.StreamType == "notebook" && e.At.Year == 2026);
        (await fixture.Store.EventsAsync(id, afterVersion: 1, take: 1, ct: Ct)).Select(e => e.Version).ShouldBe([2]);
    }

    [Fact]
    public async Task An_unknown_stream_is_at_version_0_with_the_initial_state()
    {
        var (version, state) = await fixture.ReadAsync(Guid.NewGuid());

        version.ShouldBe(0);
        state.ShouldBeOfType<Notebook.Missing>();
    }

    [Fact]
    public async Task One_command_writes_two_streams_and_the_handles_show_what_was_saved()
    {
        var (first, subject) = await fixture.OpenNotebookAsync(notes: 1);
        var second = Guid.NewGuid();
        await using var session = fixture.Store.Command(StoreFixture.Command());
        var a = session.Stream<Notebook>(first);
        var b = session.Stream<Notebook>(second);
        await session.LoadAsync(Ct);

        session.Append(a, subject, [new NotebookClosed("moved")]);
        session.Append(b, subject, [new NotebookOpened(second, subject, new Secret(new KeyRef(subject, "school"), "Ny"))]);
        await session.CommitAsync("""{"ok":true}""", Ct);

        (a.Version, b.Version).ShouldBe((3, 1));
        a.State.ShouldBeOfType<Notebook.Closed>();
        (await fixture.ReadAsync(first)).State.ShouldBe(a.State);
        (await fixture.ReadAsync(second)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_of_streams_comes_in_the_order_of_its_query()
    {
        var (first, _) = await fixture.OpenNotebookAsync();
        var (second, _) = await fixture.OpenNotebookAsync(notes: 1);
        await using var read = fixture.Store.Read();
        var list = read.Streams<Notebook>(new("select unnest($1)") { Parameters = { new() { Value = new[] { second, Guid.NewGuid(), first } } } });

        await read.LoadAsync(Ct);

        list.Value.Select(s => s.Id).ShouldBe([second, first]);
        list.Value.ShouldAllBe(s => s.State is Notebook.Open && ((Notebook.Open)s.State).Title.Value == "Anteckningar om Vilda");
        await read.CompleteAsync(Ct);
    }
}
