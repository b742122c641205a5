using System.Security.Cryptography;
using System.Text;
using Samverkan.Domain;
using Samverkan.EventStore;

namespace Samverkan.Api.Seeding;

/// <summary>
/// Commands that come from no request. Each is named, and its name is its idempotency key: sowing twice gives what sowing once gave.
/// </summary>
internal sealed class SeedCommands(SamverkanStore store)
{
    /// <summary>Whoever sows is nobody in the directory.</summary>
    private static readonly Guid s_seeder = DerivedId.Of("seed");

    /// <summary>Runs one named command as a person at a moment; nothing when it has been run before.</summary>
    public async Task RunAsync<TLoaded>(
        string name, Guid? actor, DateTimeOffset at, Func<CommandSession, TLoaded> load, Action<CommandSession, TLoaded> apply, CancellationToken ct)
    {
        var context = new CommandContext(
            DerivedId.Of("seed", name), actor ?? s_seeder, SHA256.HashData(Encoding.UTF8.GetBytes(name)), at, Reason: "seed", AssignmentId: null, CorrelationId: null);
        await using var session = store.Command(context);
        var loaded = load(session);
        if (await session.LoadAsync(ct) is null)
        {
            apply(session, loaded);
            await session.CommitAsync("{}", ct);
        }
    }
}
