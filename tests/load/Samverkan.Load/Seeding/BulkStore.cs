using System.Diagnostics;
using System.Security.Cryptography;
using Npgsql;
using Samverkan.Api.Persistence;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;
using Samverkan.Load.Running;

namespace Samverkan.Load.Seeding;

/// <summary>
/// Stores many cases through the event store itself, many to a command, so that every row and every key is as the host would have
/// made it. Commits do not wait for the disk here: seeding is not measured.
/// </summary>
internal sealed class BulkStore : IAsyncDisposable
{
    private const int EventsInCommand = 400;

    private readonly NpgsqlDataSource _db;
    private readonly SamverkanStore _store;

    /// <summary>Opens the store.</summary>
    public BulkStore(Workshop workshop, Database database)
    {
        _db = SamverkanDataSource.Create(database.AppUrl, source => source.ConnectionStringBuilder.Options = "-c synchronous_commit=off");
        _store = new SamverkanStore(_db, SamverkanEventModel.Create(), new FileMasterKey(workshop.MasterKeyFile), TimeProvider.System);
    }

    /// <summary>Stores them; says how many events, in how many seconds.</summary>
    public async Task<(long Events, double Seconds)> StoreAsync(IEnumerable<SeededCase> cases)
    {
        var clock = Stopwatch.StartNew();
        long events = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount };
        await Parallel.ForEachAsync(Packs(cases), options, async (pack, ct) =>
        {
            await StoreAsync(pack, ct);
            Interlocked.Add(ref events, pack.Sum(seeded => (long)seeded.EventCount));
        });
        await RememberCommandsAsync();
        return (events, clock.Elapsed.TotalSeconds);
    }

    /// <summary>Here many cases share a command; in life each event has had one of its own, which is remembered for a repeat.</summary>
    private async Task RememberCommandsAsync()
    {
        await using var command = _db.CreateCommand(
            """
            insert into samverkan.sv_command (actor_id, command_id, fingerprint, outcome, at)
            select user_name::uuid, id, sha256(id::text::bytea), '{}', timestamp from samverkan.mt_events where user_name is not null
            on conflict do nothing
            """);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _db.DisposeAsync();

    private static IEnumerable<List<SeededCase>> Packs(IEnumerable<SeededCase> cases)
    {
        var pack = new List<SeededCase>();
        var count = 0;
        foreach (var seeded in cases)
        {
            pack.Add(seeded);
            count += seeded.EventCount;
            if (count >= EventsInCommand)
            {
                yield return pack;
                (pack, count) = ([], 0);
            }
        }

        if (pack.Count > 0)
        {
            yield return pack;
        }
    }

    private async Task StoreAsync(List<SeededCase> pack, CancellationToken ct)
    {
        var command = new CommandContext(Guid.NewGuid(), Guid.NewGuid(), SHA256.HashData([]), DateTimeOffset.UtcNow, null, null, null);
        await using var session = _store.Command(command);
        var handles = pack.ConvertAll(seeded => (
            Seeded: seeded,
            Case: session.Stream<CaseState>(seeded.CaseId),
            Wheel: seeded.WheelEvents.Count > 0 ? session.Stream<WheelState>(seeded.WheelId) : null));
        foreach (var seeded in pack)
        {
            session.KeysOf(seeded.ChildId);
        }

        await session.LoadAsync(ct);
        foreach (var (seeded, @case, wheel) in handles)
        {
            session.Append(@case, seeded.ChildId, seeded.Events);
            if (wheel is not null)
            {
                session.Append(wheel, seeded.ChildId, seeded.WheelEvents);
            }
        }

        await session.CommitAsync("{}", ct);
    }
}
