using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Samverkan.Api.Identity;

/// <summary>
/// The sessions that were ended before their time. A cookie can be copied, so that deleting it in one browser ends nothing by itself: the
/// host must refuse its id. The list is kept in memory and followed in the database (<see cref="EndedSessionsFollower"/>), so that a
/// request costs no query. While the list cannot be read nobody is let in: see <see cref="AreKnown"/>.
/// </summary>
internal sealed class EndedSessions(NpgsqlDataSource db, IOptions<SessionLengths> lengths, TimeProvider time)
{
    // What was written during the last minute is read again each time, since rows are not seen in the order of their ids.
    private static readonly TimeSpan s_overlap = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _sessions = [];
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _persons = [];
    private long? _readAt;

    /// <summary>Whether the list has been read lately enough to be trusted (<see cref="SessionLengths.Unverified"/>).</summary>
    public bool AreKnown => _readAt is { } at && time.GetElapsedTime(at) <= lengths.Value.Unverified;

    /// <summary>Whether a session has been ended.</summary>
    public bool Has(Guid sessionId, Guid personId, DateTimeOffset startedAt) =>
        _sessions.ContainsKey(sessionId) || (_persons.TryGetValue(personId, out var until) && startedAt <= until);

    /// <summary>Ends one session: its holder has signed out.</summary>
    public Task EndAsync(Guid sessionId, Guid personId, CancellationToken ct) => EndAsync(sessionId, personId, personId, ct);

    /// <summary>Ends every session that a person has now; the person may sign in again.</summary>
    public Task EndAllAsync(Guid personId, Guid endedBy, CancellationToken ct) => EndAsync(null, personId, endedBy, ct);

    /// <summary>Reads what has been ended since the last time, and forgets what could not be alive any more.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        var began = time.GetTimestamp();
        var all = _readAt is not { } last || time.GetElapsedTime(last) > s_overlap / 2;
        await using var command = db.CreateCommand("select session_id, person_id, at from sv_session_ended where $1 or written_at > now() - $2");
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = all });
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = s_overlap });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            Remember(reader.IsDBNull(0) ? null : reader.GetGuid(0), reader.GetGuid(1), reader.GetFieldValue<DateTimeOffset>(2));
        }

        Forget(_sessions);
        Forget(_persons);
        _readAt = began;
    }

    private async Task EndAsync(Guid? sessionId, Guid personId, Guid endedBy, CancellationToken ct)
    {
        var at = time.GetUtcNow();
        await using var command = db.CreateCommand("insert into sv_session_ended (session_id, person_id, ended_by, at) values ($1, $2, $3, $4)");
        command.Parameters.Add(new() { Value = (object?)sessionId ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = personId });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = endedBy });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = at });
        await command.ExecuteNonQueryAsync(ct);
        Remember(sessionId, personId, at);
    }

    private void Remember(Guid? sessionId, Guid personId, DateTimeOffset at)
    {
        if (sessionId is { } one)
        {
            _sessions[one] = at;
        }
        else
        {
            _persons.AddOrUpdate(personId, at, (_, known) => at > known ? at : known);
        }
    }

    private void Forget(ConcurrentDictionary<Guid, DateTimeOffset> ended)
    {
        var oldest = time.GetUtcNow() - lengths.Value.Longest;
        foreach (var (id, _) in ended.Where(entry => entry.Value < oldest))
        {
            ended.TryRemove(id, out _);
        }
    }
}
