using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// Feeds projections and subscriptions. Of all hosts one leads, by a session advisory lock; the others stand by. A projection that
/// fails at an event stops there and says so; the others go on.
/// </summary>
public sealed class ProjectionDaemon : BackgroundService
{
    private readonly StoreParts _parts;
    private readonly ILogger _log;
    private readonly DaemonOptions _options;
    private readonly ShardRunner[] _runners;
    private volatile bool _leads;

    /// <summary>Makes a daemon; it works once started as a hosted service.</summary>
    public ProjectionDaemon(
        SamverkanStore store,
        IEnumerable<IProjection> projections,
        IEnumerable<ISubscription> subscriptions,
        ILogger<ProjectionDaemon> log,
        DaemonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        _parts = store.Parts;
        _log = log;
        _options = options ?? new DaemonOptions();
        _runners = [.. projections.Select(p => Shard.Of(_parts, p)).Concat(subscriptions.Select(s => Shard.Of(_parts, s)))
            .Select(shard => new ShardRunner(_parts, shard, _options, log))];
        if (_runners.Select(r => r.Shard.Name).Distinct(StringComparer.Ordinal).Count() != _runners.Length)
        {
            throw new ArgumentException("Two projections or subscriptions have the same name.", nameof(projections));
        }
    }

    /// <summary>How each projection and subscription stands on this host.</summary>
    public IReadOnlyList<ProjectionStatus> Status => [.. _runners.Select(r => r.Status)];

    /// <summary>Whether this host leads.</summary>
    public bool IsLeader => _leads;

    /// <summary>
    /// Rebuilds a projection from the first event, on this host whether it leads or not. Readers see the old content until it is done.
    /// </summary>
    public Task<RebuildReport> RebuildAsync(string name, CancellationToken ct) => Runner(name).RebuildAsync(ct);

    /// <summary>Waits until the progress row of a projection or subscription has reached a sequence; throws if it has failed here.</summary>
    public Task WaitForAsync(string name, long sequence, CancellationToken ct) => WaitForAsync([name], sequence, ct);

    /// <summary>
    /// Waits until several have reached a sequence; throws if one has failed here. The leading host knows how far it has come without
    /// asking; another asks on one connection.
    /// </summary>
    public async Task WaitForAsync(IReadOnlyCollection<string> names, long sequence, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(names);
        ShardRunner[] behind = [.. names.Select(Runner)];
        var progress = new ShardProgress(_parts.Names);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        NpgsqlConnection? asking = null;
        try
        {
            while ((behind = [.. behind.Where(runner => runner.Status.Sequence < sequence)]).Length > 0)
            {
                if (Array.Find(behind, runner => runner.Status.State == ProjectionState.Failed) is { } failed)
                {
                    throw new ProjectionFailedException(failed.Status);
                }

                if (!_leads)
                {
                    asking ??= await _parts.Db.OpenConnectionAsync(ct);
                    if (await progress.HaveReachedAsync(asking, [.. behind.Select(runner => runner.Shard.RowName)], sequence, ct))
                    {
                        return;
                    }
                }

                await timer.WaitForNextTickAsync(ct);
            }
        }
        finally
        {
            await (asking?.DisposeAsync() ?? default);
        }
    }

    /// <summary>Lets a failed projection try again from the event it stopped at.</summary>
    public void Resume(string name) => Runner(name).Resume();

    /// <inheritdoc />
    public override void Dispose()
    {
        foreach (var runner in _runners)
        {
            runner.Dispose();
        }

        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StandByAndLeadAsync(stoppingToken);
            }
            catch (Exception e) when (ProjectionErrors.IsConnectionTrouble(e, stoppingToken))
            {
                if (!stoppingToken.IsCancellationRequested)
                {
                    _log.LogWarning("The projections lost the database ({Error}) and try again", ProjectionErrors.Describe(e));
                }
            }

            await Task.Delay(_options.IdlePoll, _parts.Time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The lock belongs to this connection: when it is lost, so is the lead.</summary>
    private async Task StandByAndLeadAsync(CancellationToken ct)
    {
        await using var connection = await _parts.Db.OpenConnectionAsync(ct);
        while (!await LeaderLock.TryTakeAsync(connection, ct))
        {
            await Task.Delay(_options.IdlePoll, _parts.Time, ct);
        }

        try
        {
            _log.LogInformation("This host leads the projections");
            await LeadAsync(connection, ct);
        }
        finally
        {
            _leads = false;
            await LeaderLock.GiveBackAsync(connection);
        }
    }

    private async Task LeadAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var highWater = new HighWater(_parts.Names, await HighWater.SavedAsync(connection, _parts.Names, ct));
        await CatchUpAsync(connection, highWater, ct);
        using var leading = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var moved = new Signal();
        var saved = highWater.Mark;
        _leads = true;
        Task[] work =
        [
            FollowAsync(connection, highWater, mark => { Volatile.Write(ref saved, mark); moved.Pulse(); }, leading.Token),
            .. _runners.Select(r => r.RunAsync(() => Volatile.Read(ref saved), moved, leading.Token)),
        ];
        try
        {
            await await Task.WhenAny(work);
        }
        finally
        {
            // Nobody else may lead while anything of ours still runs.
            await leading.CancelAsync();
            await Task.WhenAll(work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>As far as can be seen at once, so that a projection that has never run is built from all of it.</summary>
    private static async Task CatchUpAsync(NpgsqlConnection connection, HighWater highWater, CancellationToken ct)
    {
        for (var before = -1L; highWater.Mark > before;)
        {
            before = highWater.Mark;
            var passed = await highWater.LookAsync(connection, ct);
            await highWater.SaveAsync(connection, passed, ct);
        }
    }

    /// <summary>Moves the high water mark. It looks seldomer the longer nothing happens, within <see cref="DaemonOptions.IdlePoll"/>.</summary>
    private async Task FollowAsync(NpgsqlConnection connection, HighWater highWater, Action<long> tell, CancellationToken ct)
    {
        var pause = _options.Poll;
        while (true)
        {
            var before = highWater.Mark;
            var passed = await highWater.LookAsync(connection, ct);
            if (highWater.Mark > before)
            {
                await highWater.SaveAsync(connection, passed, ct);
                tell(highWater.Mark);
                pause = _options.Poll;
            }
            else
            {
                pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 5 / 4, _options.IdlePoll.Ticks));
            }

            await Task.Delay(pause, _parts.Time, ct);
        }
    }

    private ShardRunner Runner(string name) =>
        Array.Find(_runners, r => r.Shard.Name == name) ?? throw new ArgumentException($"There is no projection or subscription '{name}'.");
}
