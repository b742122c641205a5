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
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">What the next page is asked for with; null when there is none.</param>
/// <param name="KeepReasons">Why something can be kept for longer.</param>
public sealed record RetentionProposals(IReadOnlyList<RetentionProposal> Proposals, int Total, string? Next, IReadOnlyList<KeepReasonRow> KeepReasons);

/// <summary>One branch's part of a case, a term of meetings or a consultation. It names nobody that it is about.</summary>
/// <param name="ProposalId">The proposal.</param>
/// <param name="Kind">What it is a part of.</param>
/// <param name="Name">The case by its number, the term by its series, the consultation by day and units.</param>
/// <param name="BranchId">The branch whose part it is.</param>
/// <param name="BranchName">The branch by name.</param>
/// <param name="Class">The longest-lived class of what it holds.</param>
/// <param name="ClassName">That class in words.</param>
/// <param name="Due">The day from which it may be destroyed.</param>
/// <param name="Why">The rule and what it was reckoned from, in Swedish.</param>
/// <param name="ProposedAt">When it was found.</param>
public sealed record RetentionProposal(
    Guid ProposalId,
    HoldingKind Kind,
    string Name,
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

    // What fell due first stands first, so the first page begins before every day.
    private static PageCursor<Guid> Start { get; } = new(DateTimeOffset.MinValue, Guid.Empty);

    private static Task<IResult> HandleAsync(PageCursor<Guid>? after, Actor actor, ReadRunner reads, DirectoryIndex directory, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            var found = session.Query(Select(actor.PrincipalId, after ?? Start), (reader, stop) => ReadAsync(reader, directory.Current, stop));
            await session.LoadAsync(token);
            var (proposals, total) = found.Value;
            var next = proposals.Count > PageSize ? PlaceOf(proposals[PageSize - 1]).ToString() : null;
            return ReadAnswer.NothingPersonal(new RetentionProposals([.. proposals.Take(PageSize)], total, next, KeepReasons.All));
        }, ct);

    private static PageCursor<Guid> PlaceOf(RetentionProposal proposal) => new(new DateTimeOffset(proposal.Due, TimeOnly.MinValue, TimeSpan.Zero), proposal.ProposalId);

    private static NpgsqlBatchCommand Select(Guid principalId, PageCursor<Guid> after) => new(
        """
        with waiting as (
            select * from sv_retention_proposal p
            where principal_id = $1 and not exists (select from sv_retention_decision d where d.proposal_id = p.proposal_id))
        select proposal_id, kind, holding_name, branch, class, due, why, proposed_at, (select count(*) from waiting)::int
        from waiting where (due, proposal_id) > ($2, $3) order by due, proposal_id limit $4
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = principalId },
            new NpgsqlParameter<DateOnly> { TypedValue = DateOnly.FromDateTime(after.At.UtcDateTime) },
            new NpgsqlParameter<Guid> { TypedValue = after.Id },
            new NpgsqlParameter<int> { TypedValue = PageSize + 1 },
        },
    };

    private static async Task<(IReadOnlyList<RetentionProposal> Proposals, int Total)> ReadAsync(NpgsqlDataReader reader, DirectorySnapshot directory, CancellationToken ct)
    {
        var (proposals, total) = (new List<RetentionProposal>(), 0);
        while (await reader.ReadAsync(ct))
        {
            var branch = new BranchId(reader.GetString(3));
            var @class = RetentionSql.ClassOf(reader.GetString(4));
            var due = reader.GetFieldValue<DateOnly>(5);
            total = reader.GetInt32(8);
            proposals.Add(new RetentionProposal(
                reader.GetGuid(0),
                RetentionSql.KindOf(reader.GetString(1)),
                reader.GetString(2),
                branch.Value,
                directory.BranchName(branch),
                @class,
                RetentionRules.NameOf(@class),
                due,
                reader.GetString(6),
                reader.GetFieldValue<DateTimeOffset>(7)));
        }

        return (proposals, total);
    }
}
