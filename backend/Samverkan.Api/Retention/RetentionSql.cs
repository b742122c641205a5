using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Samverkan.Domain;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Retention;

/// <summary>The SQL around proposals, decisions and receipts.</summary>
internal static class RetentionSql
{
    /// <summary>Adds a proposal, unless it is there already.</summary>
    internal static NpgsqlBatchCommand Insert(Proposal proposal) => new(
        """
        insert into sv_retention_proposal (proposal_id, kind, holding_id, holding_name, principal_id, branch, class, due, why, proposed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
        """)
    {
        Parameters =
        {
            new() { Value = proposal.ProposalId },
            new() { Value = CodeOf(proposal.Holding.Kind) },
            new() { Value = proposal.Holding.Id },
            new() { Value = proposal.Holding.Name },
            new() { Value = proposal.PrincipalId },
            new() { Value = proposal.Branch.Value },
            new() { Value = CodeOf(proposal.Class) },
            new() { Value = proposal.Due },
            new() { Value = proposal.Why },
            new() { Value = proposal.At.ToUniversalTime() },
        },
    };

    /// <summary>Takes away the undecided proposals about some holdings that do not hold any more.</summary>
    internal static NpgsqlBatchCommand Withdraw(Guid[] holdingIds, Guid[] stillHold) => new(
        """
        delete from sv_retention_proposal p where p.holding_id = any($1) and p.proposal_id <> all($2)
          and not exists (select from sv_retention_decision d where d.proposal_id = p.proposal_id)
        """)
    {
        Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = holdingIds }, new NpgsqlParameter<Guid[]> { TypedValue = stillHold } },
    };

    /// <summary>Until when the parts of some holdings are kept by decision.</summary>
    internal static NpgsqlBatchCommand KeptUntil(Guid[] holdingIds) => new(
        """
        select p.holding_id, p.branch, max(d.keep_until) from sv_retention_decision d join sv_retention_proposal p using (proposal_id)
        where d.kind = 'keep' and p.holding_id = any($1) group by 1, 2
        """)
    {
        Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = holdingIds } },
    };

    /// <summary>Reads <see cref="KeptUntil"/>.</summary>
    internal static async Task<IReadOnlyDictionary<(Guid, BranchId), DateOnly>> KeptUntilAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var kept = new Dictionary<(Guid, BranchId), DateOnly>();
        while (await reader.ReadAsync(ct))
        {
            kept.Add((reader.GetGuid(0), new BranchId(reader.GetString(1))), reader.GetFieldValue<DateOnly>(2));
        }

        return kept;
    }

    /// <summary>Notes a decision; a second one on the same proposal fails on the table's key.</summary>
    internal static NpgsqlBatchCommand Decide(Guid proposalId, RetentionDecisionKind kind, DateOnly? keepUntil, KeepReason? reason, Guid decidedBy, DateTimeOffset at) => new(
        "insert into sv_retention_decision (proposal_id, kind, keep_until, reason, decided_by, at) values ($1, $2, $3, $4, $5, $6)")
    {
        Parameters =
        {
            new() { Value = proposalId },
            new() { Value = CodeOf(kind) },
            new() { Value = (object?)keepUntil ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date },
            new() { Value = reason is { } why ? CodeOf(why) : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
            new() { Value = decidedBy },
            new() { Value = at.ToUniversalTime() },
        },
    };

    /// <summary>Notes that a part has been destroyed.</summary>
    internal static NpgsqlBatchCommand Receive(Proposal proposal, RetentionClass @class, int items, Guid decidedBy, DateTimeOffset at) => new(
        """
        insert into sv_purge_receipt (proposal_id, kind, holding_id, holding_name, principal_id, branch, class, items, decided_by, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)
    {
        Parameters =
        {
            new() { Value = proposal.ProposalId },
            new() { Value = CodeOf(proposal.Holding.Kind) },
            new() { Value = proposal.Holding.Id },
            new() { Value = proposal.Holding.Name },
            new() { Value = proposal.PrincipalId },
            new() { Value = proposal.Branch.Value },
            new() { Value = CodeOf(@class) },
            new() { Value = items },
            new() { Value = decidedBy },
            new() { Value = at.ToUniversalTime() },
        },
    };

    /// <summary>Reads a column of ids.</summary>
    internal static async Task<Guid[]> IdsAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var ids = new List<Guid>();
        while (await reader.ReadAsync(ct))
        {
            ids.Add(reader.GetGuid(0));
        }

        return [.. ids];
    }

    /// <summary>The class that a stored code stands for.</summary>
    internal static RetentionClass ClassOf(string code) => Enum.Parse<RetentionClass>(code, ignoreCase: true);

    /// <summary>The kind of holding that a stored code stands for.</summary>
    internal static HoldingKind KindOf(string code) => Enum.Parse<HoldingKind>(code, ignoreCase: true);

    /// <summary>The code that a value is stored as.</summary>
    internal static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
