namespace Samverkan.Api.Identity;

/// <summary>Reads the list of ended sessions twice a second, so that a session ended at one copy of the host is over at the others within a second.</summary>
internal sealed class EndedSessionsFollower(EndedSessions ended, ILogger<EndedSessionsFollower> log) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);
    private static readonly Action<ILogger, Exception?> s_failed =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "EndedSessionsNotRead"), "The list of ended sessions could not be read. If this lasts, nobody is let in.");

    /// <summary>The first request must find the list, so the host does not start without it.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ended.RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RefreshAsync(stoppingToken);
        }
    }

    private async Task RefreshAsync(CancellationToken ct)
    {
        try
        {
            await ended.RefreshAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            s_failed(log, failure);
        }
    }
}
