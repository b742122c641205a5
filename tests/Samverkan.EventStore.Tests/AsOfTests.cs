using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>A stream can be looked at as it stood earlier, by the place that the log had come to.</summary>
public sealed class AsOfTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_moment_is_the_fold_of_what_had_happened_by_then()
    {
        var (id, subject) = await fixture.OpenNotebookAsync(notes: 2);
        var first = await fixture.ScalarAsync<long>("select min(seq_id) from samverkan.mt_events where stream_id = $1", id);
        await fixture.OpenNotebookAsync(notes: 2);
        await fixture.AppendAsync(id, subject, null, new NoteStruck(1));
        var last = await fixture.ScalarAsync<long>("select max(seq_id) from samverkan.mt_events where stream_id = $1", id);
        await using var read = fixture.Store.Read();

        var moments = await read.AsOfAsync<Notebook>(id, [first - 1, first, last - 1, last], Ct);

        moments.Select(moment => moment.Version).ShouldBe([0, 1, 3, 4]);
        moments[0].Exists.ShouldBeFalse();
        moments[0].State.ShouldBeOfType<Notebook.Missing>();
        moments.Skip(1).Select(moment => ((Notebook.Open)moment.State).Notes.Count).ShouldBe([0, 2, 1]);
        ((Notebook.Open)moments[2].State).Notes[0].Text.Value.ShouldBe("Vilda har ont i magen 1");
    }
}
