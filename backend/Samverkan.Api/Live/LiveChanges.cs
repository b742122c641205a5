using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// Fans the log out to the pages that listen: one follower for the host, however many pages. To whom a change is told is decided at
/// the moment of telling, by whether the person then has a place in the case.
/// </summary>
internal sealed class LiveChanges(CommitFeed feed, ProjectionDaemon projections, NpgsqlDataSource db, ILogger<LiveChanges> log) : BackgroundService
{
    private static readonly Action<ILogger, Exception?> s_failed =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "LiveChanges"), "Live changes could not be told; pages see them when they next fetch.");

    private readonly Lock _gate = new();
    private readonly HashSet<LiveListener> _listeners = [];

    /// <summary>Starts listening; ends when disposed.</summary>
    public LiveListener Listen()
    {
        var listener = new LiveListener(Remove);
        lock (_gate)
        {
            _listeners.Add(listener);
        }

        return listener;
    }

    /// <summary>What this person is told of a change; nothing when the case is not theirs.</summary>
    public async Task<IReadOnlyList<LiveChange>> ForAsync(Actor actor, CommittedStream committed, CancellationToken ct)
    {
        if (committed.StreamType == "principal")
        {
            return [];
        }

        await using var command = db.CreateCommand(PlaceOf(committed.StreamType));
        command.Parameters.Add(new() { Value = committed.StreamId });
        command.Parameters.Add(new() { Value = actor.PersonId });
        command.Parameters.Add(new() { Value = actor.Unit.Value });
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
        {
            return [];
        }

        var caseId = reader.GetGuid(0);
        var changes = new List<LiveChange>();
        if (reader.GetBoolean(1))
        {
            changes.Add(new LiveChange("case", caseId.ToString()));
            changes.Add(new LiveChange("list", caseId.ToString()));
        }

        if (reader.GetBoolean(2))
        {
            changes.Add(new LiveChange("inbox", committed.StreamId.ToString()));
        }

        return changes;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var committed in feed.FollowAsync(stoppingToken))
            {
                await CaughtUpAsync(committed, stoppingToken);
                Tell(committed);
            }
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }

    // A page that fetches its list on the notice must find the change in it.
    private async Task CaughtUpAsync(CommittedStream committed, CancellationToken ct)
    {
        try
        {
            await projections.WaitForAsync("CaseList", committed.Sequence, ct);
            await projections.WaitForAsync("SupportRequests", committed.Sequence, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            s_failed(log, failure);
        }
    }

    private void Tell(CommittedStream committed)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners)
            {
                listener.Tell(committed);
            }
        }
    }

    private void Remove(LiveListener listener)
    {
        lock (_gate)
        {
            _listeners.Remove(listener);
        }
    }

    // case id, has a place in it, waits in the inbox of the unit. Wheels and requests are found through their snapshots.
    private static string PlaceOf(string streamType)
    {
        var caseId = streamType switch
        {
            "case" => "select $1::uuid as case_id",
            "wheel_assessment" => "select (data ->> 'caseId')::uuid as case_id from mt_doc_wheel_assessment where id = $1",
            "support_request" => "select (data ->> 'caseId')::uuid as case_id from mt_doc_support_request where id = $1",
            _ => "select null::uuid as case_id where false",
        };
        return $"""
            with of as ({caseId})
            select of.case_id,
                   exists (select from sv_case_staff s where s.case_id = of.case_id and s.person_id = $2 and s.unit = $3),
                   exists (select from sv_case_party p where p.case_id = of.case_id and p.unit = $3 and p.status = 'invited')
                       or exists (select from sv_support_request r where r.request_id = $1 and r.to_unit = $3)
            from of
            """;
    }
}
