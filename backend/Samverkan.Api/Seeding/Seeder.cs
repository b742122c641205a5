using Microsoft.Extensions.Options;
using Samverkan.Api.Directory;
using Samverkan.Api.Hosting;
using Samverkan.Domain;

namespace Samverkan.Api.Seeding;

/// <summary>The command <c>seed</c>: the demonstration's directory, cases, meetings, consultations and support near the child. All persons are invented.</summary>
internal sealed class Seeder(DirectorySeed directory, DirectoryIndex index, DemoCases cases, DemoMeetings meetings, DemoSupport support, DemoBup bup, IOptions<Settings> settings, IHostEnvironment environment)
{
    /// <summary>Sows; safe to repeat. A production host refuses: invented children have no place among real ones.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        if (environment.IsProduction())
        {
            throw new SetupException("Demo data are not sown in production. Set DOTNET_ENVIRONMENT=Development where invented people may be.");
        }

        var file = await DirectoryFile.ReadAsync(Path.Combine(settings.Value.DemoFolder, "directory.json"), ct);
        await directory.RunAsync(file, ct);
        await index.RefreshAsync(ct);
        await cases.RunAsync(ct);
        await meetings.RunAsync(ct);
        await bup.RunAsync(ct);
        await support.RunAsync(await CatalogueFile.ReadAsync(Path.Combine(settings.Value.DemoFolder, "catalogue.json"), ct), ct);
    }

    /// <summary>The events of a decision; a refusal is a fault in the demonstration.</summary>
    public static IReadOnlyList<object> EventsOf(Decision decision) => decision switch
    {
        Decision.Accepted accepted => accepted.Events,
        Decision.Unchanged => [],
        Decision.Refused refused => throw new InvalidOperationException($"The demonstration was refused: {refused.Refusal.Code}, {refused.Refusal.Detail}"),
        _ => throw new InvalidOperationException($"Unknown decision {decision.GetType().Name}."),
    };
}
