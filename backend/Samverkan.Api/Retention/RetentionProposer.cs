using Npgsql;
using NpgsqlTypes;
using Samverkan.Api.Directory;
using Samverkan.Api.Eht;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Retention;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>
/// Finds the parts whose time is over and proposes each to its huvudman. It destroys nothing. What it proposes follows from the cases and the
/// day alone, so that running it again, or on two hosts, changes nothing.
/// </summary>
internal sealed class RetentionProposer(SamverkanStore store, DirectoryIndex directory, DocumentPlans plans, TimeProvider time)
{
    private const int BatchSize = 100;

    /// <summary>Goes through every case that is old enough; says how many parts are proposed now.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var (proposed, after) = (0, Guid.Empty);
        while (true)
        {
            var (last, count) = await ProposeAsync(after, now, ct);
            proposed += count;
            if (last is not { } next)
            {
                return proposed;
            }

            after = next;
        }
    }

    private async Task<(Guid? Last, int Proposed)> ProposeAsync(Guid after, DateTimeOffset now, CancellationToken ct)
    {
        await using var session = store.Read();
        var ids = session.Query(OldCases(after, now), RetentionSql.IdsAsync);
        await session.LoadAsync(ct);
        if (ids.Value.Length == 0)
        {
            return (null, 0);
        }

        var proposals = await FindAsync(session, ids.Value, now, ct);
        session.Effect(RetentionSql.Withdraw(ids.Value, [.. proposals.Select(proposal => proposal.ProposalId)]));
        foreach (var proposal in proposals)
        {
            session.Effect(RetentionSql.Insert(proposal));
        }

        await session.CompleteAsync(ct);
        return (ids.Value[^1], proposals.Count);
    }

    private async Task<IReadOnlyList<Proposal>> FindAsync(ReadSession session, Guid[] ids, DateTimeOffset now, CancellationToken ct)
    {
        var cases = session.Streams<CaseState>(CaseStreams.Named(ids));
        var wheels = session.Streams<WheelState>(CaseStreams.WheelsOf(ids));
        var requests = session.Streams<SupportRequestState>(CaseStreams.RequestsOf(ids));
        var agenda = session.Streams<AgendaItemState>(EhtStreams.ItemsOf(ids));
        var notes = session.Query(LastNotes.Of("select unnest($1) as case_id", new NpgsqlParameter<Guid[]> { TypedValue = ids }), LastNotes.ReadAsync);
        var kept = session.Query(RetentionSql.KeptUntil(ids), RetentionSql.KeptUntilAsync);
        await session.LoadAsync(ct);
        var parts = new HeldParts(directory.Current, plans);
        var wheelsOf = wheels.Value.Select(stream => stream.State).OfType<WheelState.Present>().ToLookup(wheel => wheel.CaseId);
        var requestsOf = requests.Value.Select(stream => stream.State).OfType<SupportRequestState.Present>().ToLookup(request => request.CaseId);
        var agendaOf = agenda.Value.Select(stream => stream.State).OfType<AgendaItemState.Present>().ToLookup(item => item.CaseId);
        return [.. cases.Value.Select(stream => stream.State).OfType<CaseState.Open>().SelectMany(open => parts
            .Of(open, wheelsOf[open.CaseId], requestsOf[open.CaseId], agendaOf[open.CaseId], notes.Value[open.CaseId].ToDictionary())
            .Select(part => Propose(open, part, kept.Value, now))
            .OfType<Proposal>())];
    }

    private static Proposal? Propose(CaseState.Open open, HeldPart held, IReadOnlyDictionary<(Guid, BranchId), DateOnly> kept, DateTimeOffset now)
    {
        var today = SwedishCalendar.DayOf(now);
        var verdict = RetentionDue.Of(held.Part, today);
        if (!verdict.IsDue(today))
        {
            return null;
        }

        // Kept until the end of a day, it is proposed anew the day after.
        var due = kept.TryGetValue((open.CaseId, held.Branch.Id), out var until) ? until.AddDays(1) : verdict.Due!.Value;
        return due > today
            ? null
            : new Proposal(Proposal.IdOf(open.CaseId, held.Branch.Id, due), open.CaseId, open.Number, held.Branch.PrincipalId, held.Branch.Id, verdict.Class, due, verdict.Why, now);
    }

    // Nothing is due before the shortest of the periods has passed since the case was opened, unless the case is kept elsewhere.
    private NpgsqlBatchCommand OldCases(Guid after, DateTimeOffset now)
    {
        var years = RetentionRules.All.Select(rule => rule.Period).OfType<RetentionPeriod.AfterLastNote>().Select(period => period.Years).Append(plans.Fewest).Min();
        return new(
            """
            select c.case_id from sv_case c
            where c.case_id > $1
              and (c.opened_at < $2 or exists (select from mt_doc_case d where d.id = c.case_id and d.data ->> 'takenOut' is not null))
            order by c.case_id limit $3
            """)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = after },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = now.AddYears(-years).AddDays(1), NpgsqlDbType = NpgsqlDbType.TimestampTz },
                new NpgsqlParameter<int> { TypedValue = BatchSize },
            },
        };
    }
}
