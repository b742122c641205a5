using Npgsql;
using Samverkan.Domain;

namespace Samverkan.Api.Retention;

/// <summary>A proposal as a decision finds it, and whether it has been decided.</summary>
internal sealed record FoundProposal(Proposal Proposal, bool Decided)
{
    /// <summary>The proposal by id and huvudman.</summary>
    internal const string Sql =
        """
        select p.proposal_id, p.kind, p.holding_id, p.holding_name, p.principal_id, p.branch, p.class, p.due, p.why, p.proposed_at, d.proposal_id is not null
        from sv_retention_proposal p left join sv_retention_decision d using (proposal_id) where p.proposal_id = $1 and p.principal_id = $2
        """;

    /// <summary>Reads <see cref="Sql"/>.</summary>
    internal static async Task<FoundProposal?> ReadAsync(NpgsqlDataReader reader, CancellationToken ct) => await reader.ReadAsync(ct)
        ? new FoundProposal(
            new Proposal(
                reader.GetGuid(0),
                new Holding(RetentionSql.KindOf(reader.GetString(1)), reader.GetGuid(2), reader.GetString(3)),
                reader.GetGuid(4),
                new BranchId(reader.GetString(5)),
                RetentionSql.ClassOf(reader.GetString(6)),
                reader.GetFieldValue<DateOnly>(7),
                reader.GetString(8),
                reader.GetFieldValue<DateTimeOffset>(9)),
            reader.GetBoolean(10))
        : null;
}
