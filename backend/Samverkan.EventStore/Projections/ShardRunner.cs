using Microsoft.Extensions.Logging;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Runs one shard on the leading host: batch by batch, each saved together with its progress.</summary>
internal sealed class ShardRunner(StoreParts parts, Shard shard, DaemonOptions options, ILogger log) : IDisposable
{
    private readonly ShardProgress _progress = new(parts.Names);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Signal _resumed = new();
    private volatile ProjectionStatus _status = new(shard.Name, 0, ProjectionState.Standby, null, null);
    private int _oneByOne;

    public Shard Shard => shard;

    public ProjectionStatus Status => _status;

    /// <summary>Follows the mark until cancelled. Trouble with the connection is for the caller; an event that cannot be handled is not.</summary>
    public async Task RunAsync(Func<long> mark, Signal moved, CancellationToken ct)
    {
        try
        {
            await StartAsync(ct);
            while (true)
            {
                var wake = Task.WhenAny(moved.NextAsync(), _resumed.NextAsync());
                while (_status.State == ProjectionState.Running && _status.Sequence < mark())
                {
                    await StepAsync(mark(), ct);
                }

                await wake.WaitAsync(ct);
            }
        }
        finally
        {
            if (_status.State != ProjectionState.Failed)
            {
                _status = _status with { State = ProjectionState.Standby };
            }
        }
    }

    /// <summary>Lets a failed shard try again.</summary>
    public void Resume()
    {
        if (_status.State == ProjectionState.Failed)
        {
            var name = shard.Name;
            log.LogInformation("{Projection} resumes", name);
            _status = _status with { State = ProjectionState.Running, Error = null, FailedAt = null };
            _resumed.Pulse();
        }
    }

    /// <summary>Rebuilds the projection; the shard's own work waits.</summary>
    public async Task<RebuildReport> RebuildAsync(CancellationToken ct)
    {
        if (shard.Projection is null)
        {
            throw new InvalidOperationException($"{shard.Name} is a subscription: its effects cannot be done over.");
        }

        await _gate.WaitAsync(ct);
        var before = _status;
        try
        {
            _status = before with { State = ProjectionState.Rebuilding };
            var report = await new Rebuild(parts, shard, _progress).RunAsync(ct);
            var (name, events, seconds) = report;
            log.LogInformation("{Projection} was rebuilt from {Events} events in {Seconds:0.0} s", name, events, seconds);
            before = before with { State = before.State == ProjectionState.Failed ? ProjectionState.Running : before.State, Error = null, FailedAt = null };
            return report;
        }
        finally
        {
            await using var connection = await parts.Db.OpenConnectionAsync(CancellationToken.None);
            _status = before with { Sequence = await _progress.ReadAsync(connection, shard.RowName, CancellationToken.None) ?? 0 };
            _gate.Release();
            _resumed.Pulse();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task StartAsync(CancellationToken ct)
    {
        long? at;
        await using (var connection = await parts.Db.OpenConnectionAsync(ct))
        {
            at = await _progress.ReadAsync(connection, shard.RowName, ct);
            if (at is null && shard.Projection is null)
            {
                await _progress.EnsureAsync(connection, shard.RowName, ct);
            }
        }

        _status = new ProjectionStatus(shard.Name, at ?? 0, ProjectionState.Running, null, null);
        if (at is null && shard.Projection is not null)
        {
            await FirstBuildAsync(ct);
        }
    }

    /// <summary>
    /// A projection, or a version of it, that has never run: what its tables hold is not its own. When it cannot be built at once,
    /// it starts from nothing and comes as far as it can.
    /// </summary>
    private async Task FirstBuildAsync(CancellationToken ct)
    {
        try
        {
            await RebuildAsync(ct);
        }
        catch (Exception e) when (!ProjectionErrors.IsConnectionTrouble(e, ct))
        {
            await new Rebuild(parts, shard, _progress).EmptyAsync(ct);
        }
    }

    private async Task StepAsync(long upto, CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            await using var connection = await parts.Db.OpenConnectionAsync(ct);
            using var keys = new KeyRing(parts.Master, mayCreate: false);
            var limit = _oneByOne > 0 ? 1 : options.BatchSize;
            var events = await shard.ReadAsync(connection, keys, _status.Sequence, upto, limit, ct);
            var reached = events.Count < limit ? upto : events[^1].Sequence;
            try
            {
                await SaveAsync(connection, await shard.ApplyAsync(events, keys, ct), reached, ct);
                _oneByOne = Math.Max(0, _oneByOne - 1);
            }
            catch (PostgresException e) when (e.SqlState == StoreErrors.ProgressMoved)
            {
                log.LogWarning("The progress of {Projection} was moved by someone else", shard.Name);
                _status = _status with { Sequence = await _progress.ReadAsync(connection, shard.RowName, ct) ?? 0 };
            }
            catch (Exception e) when (!ProjectionErrors.IsConnectionTrouble(e, ct))
            {
                // Which of many events it was shows when they come one at a time.
                if (events.Count > 1)
                {
                    _oneByOne = events.Count;
                }
                else
                {
                    Fail(events.Count == 0 ? null : events[0].Sequence, e);
                }
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task SaveAsync(NpgsqlConnection connection, ProjectionWriter writer, long reached, CancellationToken ct)
    {
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(Replayable.Begin());
        batch.BatchCommands.Add(_progress.Advance(shard.RowName, _status.Sequence, reached));
        foreach (var command in writer.Commands())
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(ct);
        _status = _status with { Sequence = reached };
    }

    private void Fail(long? sequence, Exception e)
    {
        _oneByOne = 0;
        _status = _status with { State = ProjectionState.Failed, Error = ProjectionErrors.Describe(e), FailedAt = sequence };
        log.LogError(
            "{Projection} stopped at event {Sequence}: {Error}\n{Stack}", shard.Name, sequence, _status.Error, e.StackTrace);
    }
}
