using Npgsql;
using NpgsqlTypes;
using Samverkan.Domain;
using Samverkan.Domain.Retention;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>
/// Finds the parts whose time is over and proposes each to its huvudman. It destroys nothing. What it proposes follows from what is kept and the
/// day alone, so that running it again, or on two hosts, changes nothing.
/// </summary>
internal sealed class RetentionProposer(SamverkanStore store, IEnumerable<IHoldings> holdings, DocumentPlans plans, TimeProvider time)
{
    private const int BatchSize = 100;

    /// <summary>Goes through everything that is old enough; says how many parts are proposed now.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (now, proposed) = (time.GetUtcNow(), 0);
        foreach (var kind in holdings)
        {
            var after = Guid.Empty;
            while (await ProposeAsync(kind, after, now, ct) is var (last, count) && last is { } next)
            {
                (after, proposed) = (next, proposed + count);
            }
        }

        return proposed;
    }

    private async Task<(Guid? Last, int Proposed)> ProposeAsync(IHoldings kind, Guid after, DateTimeOffset now, CancellationToken ct)
    {
        await using var session = store.Read();
        var ids = session.Query(Old(kind, after, now), RetentionSql.IdsAsync);
        await session.LoadAsync(ct);
        if (ids.Value.Length == 0)
        {
            return (null, 0);
        }

        var parts = kind.Ask(new Sessions.Reading(session), HoldingIds.Of(ids.Value));
        var kept = session.Query(RetentionSql.KeptUntil(ids.Value), RetentionSql.KeptUntilAsync);
        await session.LoadAsync(ct);
        var proposals = parts().Select(held => Propose(held, kept.Value, now)).OfType<Proposal>().ToList();
        session.Effect(RetentionSql.Withdraw(ids.Value, [.. proposals.Select(proposal => proposal.ProposalId)]));
        foreach (var proposal in proposals)
        {
            session.Effect(RetentionSql.Insert(proposal));
        }

        await session.CompleteAsync(ct);
        return (ids.Value[^1], proposals.Count);
    }

    private static Proposal? Propose(HeldIn held, IReadOnlyDictionary<(Guid, BranchId), DateOnly> kept, DateTimeOffset now)
    {
        var today = SwedishCalendar.DayOf(now);
        var (holding, part) = (held.Holding, held.Part);
        var verdict = RetentionDue.Of(part.Part, today);
        if (!verdict.IsDue(today))
        {
            return null;
        }

        // Kept until the end of a day, it is proposed anew the day after.
        var due = kept.TryGetValue((holding.Id, part.Branch.Id), out var until) ? until.AddDays(1) : verdict.Due!.Value;
        return due > today
            ? null
            : new Proposal(Proposal.IdOf(holding.Id, part.Branch.Id, due), holding, part.Branch.PrincipalId, part.Branch.Id, verdict.Class, due, verdict.Why, now);
    }

    // Nothing is due before the shortest of the periods has passed since it was begun, unless it is kept elsewhere.
    private NpgsqlBatchCommand Old(IHoldings kind, Guid after, DateTimeOffset now)
    {
        var years = RetentionRules.All.Select(rule => rule.Period).OfType<RetentionPeriod.AfterLastNote>().Select(period => period.Years).Append(plans.Fewest).Min();
        return new(kind.Old)
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
