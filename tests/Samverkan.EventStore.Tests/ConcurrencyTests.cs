using System.Collections.Concurrent;
using Npgsql;
using Samverkan.EventStore.Tests.Notebooks;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>Many at once: exactly one wins each version, and nothing is lost or done twice.</summary>
public sealed class ConcurrencyTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task Of_50_writers_on_one_stream_one_wins_each_version_and_all_land_in_the_end()
    {
        const int writers = 50;
        var (id, subject) = await fixture.OpenNotebookAsync();
        var won = new ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(1, writers).Select(async number =>
        {
            while (true)
            {
                try
                {
                    won.Add(await AppendOnceAsync(id, subject, number));
                    return;
                }
                catch (VersionConflictException conflict)
                {
                    conflict.Actual.ShouldBeGreaterThan(conflict.Expected);
                    conflict.StreamId.ShouldBe(id);
                }
            }
        }));

        won.Order().ShouldBe(Enumerable.Range(2, writers).Select(v => (long)v));
        var events = await fixture.Store.EventsAsync(id, ct: Ct);
        events.Select(e => e.Version).ShouldBe(Enumerable.Range(1, writers + 1).Select(v => (long)v));
        events.Select(e => e.Sequence).ShouldBeInOrder();
        events.Skip(1).Select(e => ((NoteWritten)e.Data).Number).Order().ShouldBe(Enumerable.Range(1, writers));
        (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>().Written.ShouldBe(writers);
    }

    [Fact]
    public async Task Fifty_who_start_the_same_stream_start_it_once()
    {
        var (id, subject) = (Guid.NewGuid(), Guid.NewGuid());
        var sessions = Enumerable.Range(0, 50).Select(_ => fixture.Store.Command(StoreFixture.Command())).ToList();
        var streams = sessions.ConvertAll(s => s.Stream<Notebook>(id));
        await Task.WhenAll(sessions.Select(s => s.LoadAsync(Ct)));

        var outcomes = await Task.WhenAll(sessions.Select(async (session, i) =>
        {
            session.Append(streams[i], subject, [new NotebookOpened(id, subject, new Secret(new KeyRef(subject, "school"), "En"))]);
            try
            {
                await session.CommitAsync("{}", Ct);
                return 1;
            }
            catch (VersionConflictException conflict)
            {
                conflict.Actual.ShouldBe(1);
                return 0;
            }
            finally
            {
                await session.DisposeAsync();
            }
        }));

        outcomes.Sum().ShouldBe(1);
        (await fixture.ReadAsync(id)).Version.ShouldBe(1);
        (await fixture.ScalarAsync<long>("select count(*) from samverkan_keys.personal_key where subject = $1", subject)).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_command_twice_at_once_is_carried_out_once_and_both_get_the_first_outcome()
    {
        for (var round = 0; round < 10; round++)
        {
            var (id, subject) = await fixture.OpenNotebookAsync();
            var command = StoreFixture.Command(Guid.NewGuid());
            await using var first = fixture.Store.Command(command);
            await using var second = fixture.Store.Command(command);
            var sessions = new[] { first, second };
            var streams = sessions.Select(s => s.Stream<Notebook>(id)).ToArray();
            foreach (var session in sessions)
            {
                (await session.LoadAsync(Ct)).ShouldBeNull();
            }

            var outcomes = await Task.WhenAll(sessions.Select(async (session, i) =>
            {
                session.Append(streams[i], subject, [StoreFixture.Note(subject, "school", i)]);
                try
                {
                    await session.CommitAsync($$"""{"twin": {{i}}}""", Ct);
                    return $$"""{"twin": {{i}}}""";
                }
                catch (CommandReplayedException replayed)
                {
                    replayed.Prior.SameFingerprint.ShouldBeTrue();
                    return replayed.Prior.OutcomeJson;
                }
            }));

            outcomes[0].ShouldBe(outcomes[1]);
            (await fixture.ReadAsync(id)).Version.ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_repeat_is_given_the_first_outcome_and_another_body_is_told_apart()
    {
        var (id, subject) = await fixture.OpenNotebookAsync();
        var commandId = Guid.NewGuid();
        await using (var session = fixture.Store.Command(StoreFixture.Command(commandId, "body")))
        {
            var stream = session.Stream<Notebook>(id);
            await session.LoadAsync(Ct);
            session.Append(stream, subject, [new NotebookClosed("done")]);
            await session.CommitAsync("""{"first": true}""", Ct);
        }

        await using var repeat = fixture.Store.Command(StoreFixture.Command(commandId, "body"));
        (await repeat.LoadAsync(Ct)).ShouldBe(new PriorOutcome(true, """{"first": true}"""));
        await using var other = fixture.Store.Command(StoreFixture.Command(commandId, "other body"));
        (await other.LoadAsync(Ct)).ShouldNotBeNull().SameFingerprint.ShouldBeFalse();
        await using var someoneElse = fixture.Store.Command(StoreFixture.Command(commandId, "body", actor: Guid.NewGuid()));
        (await someoneElse.LoadAsync(Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task Two_who_make_the_same_key_use_one_and_both_values_can_be_read()
    {
        for (var round = 0; round < 10; round++)
        {
            var subject = Guid.NewGuid();
            var ids = new[] { Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid() };

            await Task.WhenAll(ids.Select(id => fixture.AppendAsync(
                id, subject, null, new NotebookOpened(id, subject, new Secret(new KeyRef(subject, "school"), $"Text {id}")))));

            foreach (var id in ids)
            {
                (await fixture.ReadAsync(id)).State.ShouldBeOfType<Notebook.Open>().Title.Value.ShouldBe($"Text {id}");
                (await fixture.Store.EventsAsync(id, ct: Ct)).ShouldHaveSingleItem().Data.ShouldBeOfType<NotebookOpened>().Title.Value.ShouldBe($"Text {id}");
            }

            (await fixture.ScalarAsync<long>("select count(*) from samverkan_keys.personal_key where subject = $1", subject)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task What_the_host_sealed_itself_under_a_key_that_lost_is_not_saved()
    {
        var subject = Guid.NewGuid();
        await using var session = fixture.Store.Command(StoreFixture.Command());
        session.KeysOf(subject);
        await session.LoadAsync(Ct);
        var draft = session.Keys.Seal(new KeyRef(subject, "school"), "utkast"u8);
        session.Effect(new NpgsqlBatchCommand("insert into samverkan.effect_log values (1, $1)") { Parameters = { new() { Value = draft } } });
        var other = Guid.NewGuid();
        await fixture.AppendAsync(other, subject, null, new NotebookOpened(other, subject, new Secret(new KeyRef(subject, "school"), "Först")));

        await Should.ThrowAsync<KeyConflictException>(() => session.CommitAsync("{}", Ct));

        (await fixture.ScalarAsync<long>("select count(*) from samverkan.effect_log where seq_id = 1")).ShouldBe(0);
    }

    [Fact]
    public async Task A_key_destroyed_under_way_refuses_the_commit()
    {
        var (id, subject) = await fixture.OpenNotebookAsync();
        await using var session = fixture.Store.Command(StoreFixture.Command());
        var stream = session.Stream<Notebook>(id);
        await session.LoadAsync(Ct);
        await fixture.Store.DestroyKeyAsync(new KeyRef(subject, "school"), Ct);
        session.Append(stream, subject, [StoreFixture.Note(subject, "school", 1)]);

        await Should.ThrowAsync<KeyConflictException>(() => session.CommitAsync("{}", Ct));

        (await fixture.ReadAsync(id)).Version.ShouldBe(1);
    }

    private async Task<long> AppendOnceAsync(Guid id, Guid subject, int number)
    {
        await using var session = fixture.Store.Command(StoreFixture.Command());
        var stream = session.Stream<Notebook>(id);
        await session.LoadAsync(Ct);
        session.Append(stream, subject, [StoreFixture.Note(subject, "school", number)]);
        await session.CommitAsync("{}", Ct);
        return stream.Version;
    }
}
