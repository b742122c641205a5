using Samverkan.Api.Identity;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>Fans the log out to the pages that listen: one follower for the host, however many pages.</summary>
internal sealed class LiveChanges(CommitFeed feed, ProjectionDaemon projections, LiveNotices notices, MeetingNotices meetings, MeetingInCaseNotices inCases, ConsultationNotices consultations, TimeProvider time, ILogger<LiveChanges> log) : BackgroundService
{
    private static readonly string[] s_lists = ["CaseList", "SupportRequests"];

    private static readonly Action<ILogger, Exception?> s_failed =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "LiveChanges"), "A change could not be told; pages see it when they next fetch.");

    private readonly Lock _gate = new();
    private readonly HashSet<LiveListener> _listeners = [];

    /// <summary>Starts listening; ends when disposed.</summary>
    public LiveListener Listen(Actor actor)
    {
        var listener = new LiveListener(actor, time, Remove);
        lock (_gate)
        {
            _listeners.Add(listener);
        }

        return listener;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var committed in feed.FollowAsync(stoppingToken))
            {
                await TellAsync(committed, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }

    private async Task TellAsync(CommittedStream committed, CancellationToken ct)
    {
        if (Listeners() is not { Length: > 0 } listeners)
        {
            return;
        }

        try
        {
            Actor[] actors = [.. listeners.Select(listener => listener.Actor)];
            var notice = (await notices.OfAsync(committed, actors, ct))
                .With(await meetings.OfAsync(committed, actors, ct))
                .With(await inCases.OfAsync(committed, actors, ct))
                .With(await consultations.OfAsync(committed, actors, ct));
            if (notice.IsSilent)
            {
                return;
            }

            await CaughtUpAsync(committed.Sequence, ct);
            foreach (var listener in listeners)
            {
                listener.Tell(notice);
            }
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            s_failed(log, failure);
        }
    }

    // A page that fetches its list on the notice must find the change in it. A projection that stands still holds nothing up for long.
    private async Task CaughtUpAsync(long sequence, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        await projections.WaitForAsync(s_lists, sequence, limit.Token);
    }

    private LiveListener[] Listeners()
    {
        lock (_gate)
        {
            return [.. _listeners];
        }
    }

    private void Remove(LiveListener listener)
    {
        lock (_gate)
        {
            _listeners.Remove(listener);
        }
    }
}
