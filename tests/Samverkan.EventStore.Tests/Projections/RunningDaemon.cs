using Microsoft.Extensions.Logging.Abstractions;

namespace Samverkan.EventStore.Tests.Projections;

/// <summary>A daemon of a test, stopped with it.</summary>
public sealed class RunningDaemon : IAsyncDisposable
{
    private RunningDaemon(ProjectionDaemon daemon) => Daemon = daemon;

    public ProjectionDaemon Daemon { get; }

    public static async Task<RunningDaemon> StartAsync(SamverkanStore store, IProjection[] projections, ISubscription[]? subscriptions = null)
    {
        var daemon = new ProjectionDaemon(
            store, projections, subscriptions ?? [], NullLogger<ProjectionDaemon>.Instance, new DaemonOptions { Poll = TimeSpan.FromMilliseconds(10) });
        await daemon.StartAsync(Ct);
        return new RunningDaemon(daemon);
    }

    /// <summary>Waits for something that the daemon does, by looking.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await holds())
        {
            await timer.WaitForNextTickAsync(Ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Daemon.StopAsync(CancellationToken.None);
        Daemon.Dispose();
    }
}
