using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samverkan.EventStore;

/// <summary>
/// Feeds projections and subscriptions. Of all hosts one leads, by a session advisory lock; the others stand by. A projection that
/// fails at an event stops there and says so; the others go on.
/// </summary>
public sealed class ProjectionDaemon : BackgroundService
{
    /// <summary>Makes a daemon; it works once started as a hosted service.</summary>
    public ProjectionDaemon(
        SamverkanStore store,
        IEnumerable<IProjection> projections,
        IEnumerable<ISubscription> subscriptions,
        ILogger<ProjectionDaemon> log,
        DaemonOptions? options = null) => _ = (store, projections, subscriptions, log, options);

    /// <summary>How each projection and subscription stands on this host.</summary>
    public IReadOnlyList<ProjectionStatus> Status => throw new NotImplementedException();

    /// <summary>Whether this host leads.</summary>
    public bool IsLeader { get; private set; }

    /// <summary>Rebuilds a projection from the first event; readers see the old content until it is done.</summary>
    public Task<RebuildReport> RebuildAsync(string name, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Waits until the progress row of a projection or subscription has reached a sequence; throws if it has failed.</summary>
    public Task WaitForAsync(string name, long sequence, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Lets a failed projection try again from the event it stopped at.</summary>
    public void Resume(string name) => throw new NotImplementedException();

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw new NotImplementedException();
}
