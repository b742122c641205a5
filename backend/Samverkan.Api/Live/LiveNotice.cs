using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// One change and who may be told of it, looked up once for all pages: those whose own branch did it or was handed something by it.
/// That somebody else has been at work in the case is not told, since it would tell that there is somebody else. A unit hears of its inbox
/// when something comes there or is taken out of it, and only those of its staff who may open it. The command that the change came from is told
/// to the person who sent it and to nobody else: their page knows the key, and need not read again what it has read since. A number of the
/// log would do as well, and would tell everybody how much is written elsewhere.
/// </summary>
internal sealed class LiveNotice
{
    private const string Inbox = "inbox";

    // What is told to whom: a person in a unit who was named there on that day, or (null) everybody in the unit who may open its inbox.
    private readonly Dictionary<(string Kind, Guid? Person, UnitId Unit), DateOnly> _told = [];
    private readonly CommittedStream _committed;
    private Guid _caseId;

    private LiveNotice(CommittedStream committed) => _committed = committed;

    /// <summary>What this person's page is told.</summary>
    public IReadOnlyList<LiveChange> For(Actor actor)
    {
        var own = actor.PersonId == _committed.ActorId ? _committed.CommandId : null;
        var changes = new List<LiveChange>();
        if (IsTold("case", actor))
        {
            changes.Add(new LiveChange("case", _caseId.ToString(), own));
            changes.Add(new LiveChange("list", _caseId.ToString(), own));
        }

        if (IsTold(Inbox, actor) || (actor.Capabilities.Contains(Capability.AnswerInvitations) && _told.ContainsKey((Inbox, null, actor.Unit))))
        {
            changes.Add(new LiveChange(Inbox, _committed.StreamId.ToString(), own));
        }

        return changes;
    }

    /// <summary>Looks up who may be told.</summary>
    public static async Task<LiveNotice> OfAsync(CommittedStream committed, NpgsqlDataSource db, CancellationToken ct)
    {
        var notice = new LiveNotice(committed);
        if (SqlOf(committed.StreamType) is not { } sql)
        {
            return notice;
        }

        await using var command = db.CreateCommand(sql);
        command.Parameters.Add(new() { Value = committed.StreamId });
        command.Parameters.Add(new() { Value = committed.Sequence });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            notice._caseId = reader.GetGuid(0);
            var person = reader.IsDBNull(2) ? (Guid?)null : reader.GetGuid(2);
            var named = reader.IsDBNull(4) ? DateOnly.MinValue : SwedishCalendar.DayOf(reader.GetFieldValue<DateTimeOffset>(4));
            notice._told[(reader.GetString(1), person, new UnitId(reader.GetString(3)))] = named;
        }

        return notice;
    }

    private bool IsTold(string kind, Actor actor) => _told.TryGetValue((kind, actor.PersonId, actor.Unit), out var named) && actor.InUnitSince <= named;

    // case id, kind, person (null: the unit's inbox), unit, when the person was named. A branch is touched by what it does or is handed, and by the answer to what it asked.
    private static string? SqlOf(string streamType) => streamType switch
    {
        "case" => """
            select s.case_id, 'case', s.person_id, s.unit, s.named_at
            from mt_events e join sv_case_staff s on s.case_id = $1 join sv_case_touched t on t.case_id = s.case_id and t.branch = s.branch
            where e.seq_id = $2 and (t.touched_at >= e.timestamp or exists (
                select from sv_case_party p where p.case_id = s.case_id and p.invited_by_unit = s.unit and p.answered_at >= e.timestamp))
            union all
            select p.case_id, 'inbox', null, p.unit, null
            from mt_events e join sv_case_party p on p.case_id = $1 and p.status = 'invited' and p.party_id::text = e.data ->> 'partyId'
            where e.seq_id = $2 and split_part(e.type, '_v', 1) = 'party_invited'
            """,
        "wheel_assessment" => """
            select s.case_id, 'case', s.person_id, s.unit, s.named_at from mt_doc_wheel_assessment d
            join sv_case_staff s on s.case_id = (d.data ->> 'caseId')::uuid and s.branch = d.data -> 'startedBy' ->> 'branch'
            where d.id = $1 and $2::bigint is not null
            """,
        "support_request" => """
            select s.case_id, told.kind, s.person_id, s.unit, s.named_at
            from sv_support_request r join sv_case_staff s on s.case_id = r.case_id and s.unit in (r.from_unit, r.to_unit)
            join (values ('case'), ('inbox')) told (kind) on told.kind = 'case' or s.unit = r.to_unit
            where r.request_id = $1
            union all
            select r.case_id, 'inbox', null, r.to_unit, null
            from mt_events e join sv_support_request r on r.request_id = $1
            where e.seq_id = $2 and split_part(e.type, '_v', 1) in ('support_request_sent', 'support_request_received')
            """,
        _ => null,
    };
}
