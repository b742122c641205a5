using System.Diagnostics;
using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>Counts what travels between host and database: Npgsql tells of every batch it sends as one activity.</summary>
public sealed class RoundTripTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_command_over_two_streams_with_a_query_new_keys_and_an_effect_is_two_round_trips()
    {
        var (first, subject) = await fixture.OpenNotebookAsync(notes: 3);
        var second = Guid.NewGuid();

        (await CountAsync(async () =>
        {
            await using var session = fixture.Store.Command(StoreFixture.Command());
            var a = session.Stream<Notebook>(first);
            var b = session.Stream<Notebook>(second);
            var query = session.Query(new NpgsqlBatchCommand("select 7"), async (reader, ct) => await reader.ReadAsync(ct) ? reader.GetInt32(0) : 0);
            await session.LoadAsync(Ct);
            query.Value.ShouldBe(7);
            session.Append(a, subject, [StoreFixture.Note(subject, "social", 4)]);
            session.Append(b, subject, [new NotebookOpened(second, subject, new Secret(new KeyRef(subject, "health"), "Ny"))]);
            session.Effect(new NpgsqlBatchCommand("insert into samverkan.effect_log values (2, 'x')"));
            await session.CommitAsync("{}", Ct);
        })).ShouldBe(2);
    }

    [Fact]
    public async Task A_reading_with_its_log_row_is_two_round_trips_in_one_transaction()
    {
        var (first, _) = await fixture.OpenNotebookAsync(notes: 3);

        (await CountAsync(async () =>
        {
            await using var read = fixture.Store.Read();
            var stream = read.Stream<Notebook>(first);
            var isolation = read.Query(
                new NpgsqlBatchCommand("show transaction_isolation"), async (reader, ct) => await reader.ReadAsync(ct) ? reader.GetString(0) : string.Empty);
            await read.LoadAsync(Ct);
            isolation.Value.ShouldBe("repeatable read");
            stream.Version.ShouldBe(4);
            read.Effect(new NpgsqlBatchCommand("insert into samverkan.effect_log values (3, 'read')"));
            await read.CompleteAsync(Ct);
        })).ShouldBe(2);
        (await fixture.ScalarAsync<long>("select count(*) from samverkan.effect_log where seq_id = 3")).ShouldBe(1);
    }

    [Fact]
    public async Task A_reading_whose_log_row_fails_is_not_completed()
    {
        var (first, _) = await fixture.OpenNotebookAsync();
        await using var read = fixture.Store.Read();
        read.Stream<Notebook>(first);
        await read.LoadAsync(Ct);
        read.Effect(new NpgsqlBatchCommand("insert into samverkan.effect_log values (4, null)"));

        await Should.ThrowAsync<PostgresException>(() => read.CompleteAsync(Ct));
        await Should.ThrowAsync<InvalidOperationException>(() => read.CompleteAsync(Ct));
    }

    /// <summary>Activities that belong to the flow of the given work; one is one batch, and a batch is one round trip.</summary>
    private static async Task<int> CountAsync(Func<Task> work)
    {
        var batches = 0;
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId && activity.GetTagItem("db.query.text") is not null)
                {
                    Interlocked.Increment(ref batches);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await work();
        return batches;
    }
}
