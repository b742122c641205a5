using Npgsql;
using Samverkan.Api.Persistence;
using Samverkan.Domain;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Commands;

/// <summary>
/// Finds the cases of a child by its number, out of what one unit knows: a row for each unit that holds the child's identity. Rows are
/// written with the events that give or end that knowledge.
/// </summary>
internal sealed class ChildIndex(BlindIndex blind)
{
    /// <summary>The hash of a number.</summary>
    internal byte[] HashOf(ChildNumber number) => blind.HashOf(number);

    /// <summary>The cases of a child that the unit knows of.</summary>
    internal static NpgsqlBatchCommand CasesOf(byte[]? hash, UnitId unit) => new("select case_id from sv_child_index where hash = $1 and unit = $2")
    {
        Parameters = { new() { Value = hash ?? [] }, new NpgsqlParameter<string> { TypedValue = unit.Value } },
    };

    /// <summary>The cases of a child that some unit of a branch knows of.</summary>
    internal static NpgsqlBatchCommand CasesOf(byte[]? hash, BranchId branch) => new("select distinct case_id from sv_child_index where hash = $1 and branch = $2")
    {
        Parameters = { new() { Value = hash ?? [] }, new NpgsqlParameter<string> { TypedValue = branch.Value } },
    };

    /// <summary>
    /// A unit opens a case about the child. With <paramref name="once"/> the database refuses a second one by the same unit, whatever two
    /// requests race; a protected child's is not refused, since the refusal would tell a colleague that there is a case.
    /// </summary>
    internal static void Opened(CommandWork work, byte[] hash, Guid caseId, bool once) => work.Effect(Insert(hash, caseId, work.By, once));

    /// <summary>Follows a decision on the case: a unit that accepts knows the child from then on, one that leaves no longer does.</summary>
    internal Decision Noting(CaseWork work, CaseState.Open open, Decision decision)
    {
        if (decision is Decision.Accepted accepted)
        {
            Note(work, open, accepted.Events);
        }

        return decision;
    }

    /// <summary>Follows a decision over the case and a stream beside it.</summary>
    internal PairDecision Noting(CaseWork work, CaseState.Open open, PairDecision decision)
    {
        if (decision is PairDecision.Accepted accepted)
        {
            Note(work, open, accepted.CaseEvents);
        }

        return decision;
    }

    private void Note(CaseWork work, CaseState.Open open, IReadOnlyList<object> events)
    {
        foreach (var happened in events)
        {
            switch (happened)
            {
                case PartyAccepted { Child.Value.Number: { } number }:
                    work.Inner.Effect(Insert(HashOf(number), open.CaseId, work.By, once: false));
                    break;
                case ChildCorrected corrected:
                    Renumber(work, open, corrected);
                    break;
                case PartyLeft:
                    work.Inner.Effect(Delete(open.CaseId, work.By.Unit));
                    break;
            }
        }
    }

    // The branch's units find the case by the number as the branch now holds it.
    private void Renumber(CaseWork work, CaseState.Open open, ChildCorrected corrected)
    {
        var before = open.Identities.FirstOrDefault(identity => identity.Item.ItemId == corrected.ItemId)?.Child.Value?.Number;
        var after = corrected.Child.Value?.Number;
        if (before == after)
        {
            return;
        }

        foreach (var unit in open.Parties.Where(party => party.Branch == work.By.Branch && party.Status == PartyStatus.Active).Select(party => party.Unit).Distinct())
        {
            work.Inner.Effect(Delete(open.CaseId, unit));
            if (after is not null)
            {
                work.Inner.Effect(Insert(HashOf(after), open.CaseId, work.By with { Unit = unit }, once: false));
            }
        }
    }

    private static NpgsqlBatchCommand Insert(byte[] hash, Guid caseId, By by, bool once) => new(
        """
        insert into sv_child_index (hash, case_id, unit, branch, once) values ($1, $2, $3, $4, $5)
        on conflict (hash, case_id, unit) do nothing
        """)
    {
        Parameters =
        {
            new() { Value = hash },
            new NpgsqlParameter<Guid> { TypedValue = caseId },
            new NpgsqlParameter<string> { TypedValue = by.Unit.Value },
            new NpgsqlParameter<string> { TypedValue = by.Branch.Value },
            new NpgsqlParameter<bool> { TypedValue = once },
        },
    };

    private static NpgsqlBatchCommand Delete(Guid caseId, UnitId unit) => new("delete from sv_child_index where case_id = $1 and unit = $2")
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = caseId }, new NpgsqlParameter<string> { TypedValue = unit.Value } },
    };
}
