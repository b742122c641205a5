using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Retention;

/// <summary>What has reached its time at one's own huvudman and waits for a decision, what fell due first first.</summary>
/// <param name="Proposals">The proposals.</param>
/// <param name="Total">How many there are; a page shows the first two hundred, and more follow as they are decided.</param>
/// <param name="KeepReasons">Why something can be kept for longer.</param>
public sealed record RetentionProposals(IReadOnlyList<RetentionProposal> Proposals, int Total, IReadOnlyList<KeepReasonRow> KeepReasons);

/// <summary>One branch's part of one case. It names no person.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="CaseNumber">The case by its number.</param>
/// <param name="BranchId">The branch whose part it is.</param>
/// <param name="BranchName">The branch by name.</param>
/// <param name="Class">The longest-lived class of what it holds.</param>
/// <param name="ClassName">That class in words.</param>
/// <param name="Due">The day from which it may be destroyed.</param>
/// <param name="Why">The rule and what it was reckoned from, in Swedish.</param>
/// <param name="ProposedAt">When it was found.</param>
public sealed record RetentionProposal(
    Guid ProposalId,
    string CaseNumber,
    string BranchId,
    string BranchName,
    RetentionClass Class,
    string ClassName,
    DateOnly Due,
    string Why,
    DateTimeOffset ProposedAt);

/// <summary>GET /api/retention/proposals</summary>
internal static class ListProposalsRoute
{
    private const int PageSize = 200;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/retention/proposals", HandleAsync).Requires(Capability.DecideRetention).Shows<RetentionProposals>();

    private static Task<IResult> HandleAsync(Actor actor, ReadRunner reads, DirectoryIndex directory, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            var found = session.Query(Select(actor.PrincipalId), (reader, stop) => ReadAsync(reader, directory.Current, stop));
            await session.LoadAsync(token);
            return ReadAnswer.NothingPersonal(new RetentionProposals(found.Value.Proposals, found.Value.Total, KeepReasons.All));
        }, ct);

    private static NpgsqlBatchCommand Select(Guid principalId) => new(
        """
        select proposal_id, case_number, branch, class, due, why, proposed_at, count(*) over ()::int
        from sv_retention_proposal p
        where principal_id = $1 and not exists (select from sv_retention_decision d where d.proposal_id = p.proposal_id)
        order by due, proposal_id limit $2
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = principalId }, new NpgsqlParameter<int> { TypedValue = PageSize } },
    };

    private static async Task<(IReadOnlyList<RetentionProposal> Proposals, int Total)> ReadAsync(NpgsqlDataReader reader, DirectorySnapshot directory, CancellationToken ct)
    {
        var (proposals, total) = (new List<RetentionProposal>(), 0);
        while (await reader.ReadAsync(ct))
        {
            var branch = new BranchId(reader.GetString(2));
            var @class = RetentionSql.ClassOf(reader.GetString(3));
            var due = reader.GetFieldValue<DateOnly>(4);
            total = reader.GetInt32(7);
            proposals.Add(new RetentionProposal(
                reader.GetGuid(0),
                reader.GetString(1),
                branch.Value,
                directory.BranchName(branch),
                @class,
                RetentionRules.NameOf(@class),
                due,
                reader.GetString(5),
                reader.GetFieldValue<DateTimeOffset>(6)));
        }

        return (proposals, total);
    }
}
