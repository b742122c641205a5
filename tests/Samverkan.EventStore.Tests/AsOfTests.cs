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

    [Fact]
    public async Task Moments_of_a_long_stream_are_found_without_its_first_events()
    {
        var (id, subject) = await LongNotebookAsync();
        await using (var before = fixture.Store.Read())
        {
            (await before.AsOfAsync<Notebook>(id, await SequencesAsync(id, 99, 100, 101, 199, 200, 230), Ct)).ShouldAllBe(moment => Written(moment) == moment.Version - 1);
        }

        await using var forgetful = fixture.Owner.CreateCommand("update samverkan.mt_events set data = '{}' where stream_id = $1 and version <= 200");
        forgetful.Parameters.Add(new() { Value = id });
        await forgetful.ExecuteNonQueryAsync(Ct);
        await using var read = fixture.Store.Read();
        var moments = await read.AsOfAsync<Notebook>(id, await SequencesAsync(id, 200, 210, 230), Ct);

        moments.Select(moment => moment.Version).ShouldBe([200, 210, 230]);
        moments.ShouldAllBe(moment => Written(moment) == moment.Version - 1);
        ((Notebook.Open)moments[1].State).Notes[7].Text.Value.ShouldBe("Vilda har ont i magen 8");
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);
        await using var later = fixture.Store.Read();
        ((Notebook.Open)(await later.AsOfAsync<Notebook>(id, await SequencesAsync(id, 210), Ct))[0].State).Notes.ShouldAllBe(note => note.Text.Erased);
    }

    [Theory]
    [InlineData(25, 205)]
    [InlineData(500, 0)]
    public async Task The_latest_events_come_with_the_moments_between_them(int most, long first)
    {
        var (id, _) = await LongNotebookAsync();
        await using var read = fixture.Store.Read();

        var (moments, events) = await read.LatestAsync<Notebook>(id, most, Ct);

        events.Select(e => e.Version).ShouldBe(Versions(first + 1));
        moments.Select(moment => moment.Version).ShouldBe(Versions(first));
        moments.Where(moment => moment.Exists).ShouldAllBe(moment => Written(moment) == moment.Version - 1);

        static IEnumerable<long> Versions(long from) => Enumerable.Range((int)from, (int)(231 - from)).Select(version => (long)version);
    }

    [Fact]
    public async Task What_another_fold_left_is_passed_over_and_the_next_command_leaves_it_anew()
    {
        var (id, subject) = await LongNotebookAsync();
        var changed = new SamverkanStore(fixture.App, NotebookModel.Create(SchemaVersionTests.DoubleCounting, foldVersion: 2), fixture.MasterKey, TimeProvider.System);
        await using var read = changed.Read();

        Written((await read.AsOfAsync<Notebook>(id, await SequencesAsync(id, 230), Ct))[0]).ShouldBe(2 * 229);

        await fixture.AppendAsync(id, subject, changed, StoreFixture.Note(subject, "school", 230));
        (await fixture.ScalarAsync<long>("select max(version) from samverkan.sv_checkpoint where stream_id = $1 and fold_version = 2", id)).ShouldBe(231);
    }

    [Fact]
    public async Task A_short_stream_leaves_nothing_beside_its_snapshot()
    {
        var (id, _) = await fixture.OpenNotebookAsync(notes: 98);

        (await fixture.ScalarAsync<long>("select count(*) from samverkan.sv_checkpoint where stream_id = $1", id)).ShouldBe(0);
    }

    private static int Written(StreamHandle<Notebook> moment) => ((Notebook.Open)moment.State).Written;

    private async Task<(Guid Id, Guid Subject)> LongNotebookAsync()
    {
        var (id, subject) = await fixture.OpenNotebookAsync(notes: 9);
        for (var number = 10; number < 230; number += 10)
        {
            await fixture.AppendAsync(id, subject, null, [.. Enumerable.Range(number, 10).Select(n => StoreFixture.Note(subject, "school", n))]);
        }

        return (id, subject);
    }

    private async Task<long[]> SequencesAsync(Guid id, params long[] versions) =>
        await fixture.ScalarAsync<long[]>("select array_agg(seq_id order by version) from samverkan.mt_events where stream_id = $1 and version = any($2)", id, versions);
}
