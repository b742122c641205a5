using Microsoft.Extensions.Logging.Abstractions;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests.Projections;

/// <summary>Rows that travel together end as they would have, had each change been carried out by itself.</summary>
public sealed class RowTests : IAsyncLifetime
{
    private static readonly string[] s_kinds = ["upsert", "colour", "size", "both", "delete", "insert"];

    private readonly StoreFixture _fixture = new();

    public ValueTask InitializeAsync() => _fixture.InitializeAsync();

    public ValueTask DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task A_batch_of_changes_is_equal_to_the_changes_one_by_one()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var (id, subject) = await _fixture.OpenNotebookAsync();
            await _fixture.AppendAsync(id, subject, null, [.. Changes(seed, subject)]);
        }

        var oneByOne = await FollowedAsync("read_row", batchSize: 1);
        oneByOne.Length.ShouldBeGreaterThan(200);

        (await FollowedAsync("read_row_of_a_batch", batchSize: 17)).ShouldBe(oneByOne);
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new RowProjection("read_row_of_a_batch")]);
        await running.Daemon.RebuildAsync("read_row_of_a_batch", Ct);
        (await ContentAsync("read_row_of_a_batch")).ShouldBe(oneByOne);
    }

    [Fact]
    public async Task A_projection_that_needs_nothing_personal_is_given_nothing_personal()
    {
        var seen = new List<NoteWritten>();
        await using var running = await RunningDaemon.StartAsync(_fixture.Store, [new RowProjection(seen: seen.Add)]);
        var (id, subject) = await _fixture.OpenNotebookAsync();
        await _fixture.AppendAsync(id, subject, null, new NoteWritten(1, "upsert", new Secret(new KeyRef(subject, "school"), "Alva bits her nails")));
        await running.Daemon.WaitForAsync("read_row", await _fixture.ScalarAsync<long>("select max(seq_id) from samverkan.mt_events"), Ct);

        seen.ShouldHaveSingleItem().Text.ShouldBe(new Secret(default, null, Erased: true));
    }

    /// <summary>Two hundred changes of five rows in no order at all, except that a row is inserted only where there is none.</summary>
    private static IEnumerable<object> Changes(int seed, Guid subject)
    {
        var random = new Random(seed);
        var present = new HashSet<int>();
        for (var n = 0; n < 200; n++)
        {
            var number = random.Next(5);
            var kind = s_kinds[random.Next(s_kinds.Length)];
            if (kind == "insert" && !present.Add(number))
            {
                continue;
            }

            if (kind == "upsert")
            {
                present.Add(number);
            }
            else if (kind == "delete")
            {
                present.Remove(number);
            }

            yield return new NoteWritten(number, kind, new Secret(new KeyRef(subject, "school"), "x"));
        }
    }

    private async Task<string> FollowedAsync(string table, int batchSize)
    {
        // Where it has been before, a projection follows batch by batch; otherwise it would be built in one go.
        await _fixture.ScalarAsync<string>("insert into samverkan.mt_event_progression (name, last_seq_id) values ($1, 0) returning name", $"{table}:All");
        using var daemon = new ProjectionDaemon(
            _fixture.Store,
            [new RowProjection(table)],
            [],
            NullLogger<ProjectionDaemon>.Instance,
            new DaemonOptions { Poll = TimeSpan.FromMilliseconds(5), BatchSize = batchSize });
        await daemon.StartAsync(Ct);
        await daemon.WaitForAsync(table, await _fixture.ScalarAsync<long>("select max(seq_id) from samverkan.mt_events"), Ct);
        await daemon.StopAsync(Ct);
        return await ContentAsync(table);
    }

    private Task<string> ContentAsync(string table) => _fixture.ScalarAsync<string>(
        $"select coalesce(string_agg(r::text, E'\\n' order by notebook_id, number), '') from samverkan.{table} r");
}
