using Samverkan.EventStore;

namespace Samverkan.Api.Directory;

/// <summary>
/// Keeps <see cref="DirectoryIndex"/> up to date: at once when the log reports a huvudman, and every second whatever the log says,
/// so that an assignment that was ended stops working although a notice was missed.
/// </summary>
internal sealed class DirectoryFollower(DirectoryIndex directory, CommitFeed feed, TimeProvider time, ILogger<DirectoryFollower> log) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan s_belt = TimeSpan.FromSeconds(1);
    private static readonly Action<ILogger, Exception?> s_failed =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "DirectoryNotRead"), "The directory could not be read; the last known one is used.");

    private readonly CancellationTokenSource _stopping = new();
    private Task _work = Task.CompletedTask;

    // The first request must find a directory, so the host does not start listening without one.
    public Task StartingAsync(CancellationToken cancellationToken) => directory.RefreshAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.WhenAll(PollAsync(_stopping.Token), FollowAsync(_stopping.Token));
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => _stopping.CancelAsync();

    public Task StopAsync(CancellationToken cancellationToken) => _work.WaitAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private async Task PollAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(s_belt, time);
        await UntilStoppedAsync(async () =>
        {
            while (await timer.WaitForNextTickAsync(ct))
            {
                await RefreshAsync(ct);
            }
        });
    }

    private Task FollowAsync(CancellationToken ct) => UntilStoppedAsync(async () =>
    {
        await foreach (var committed in feed.FollowAsync(ct))
        {
            if (committed.StreamType == "principal")
            {
                await RefreshAsync(ct);
            }
        }
    });

    private async Task RefreshAsync(CancellationToken ct)
    {
        try
        {
            await directory.RefreshAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            s_failed(log, failure);
        }
    }

    private static async Task UntilStoppedAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }
}
