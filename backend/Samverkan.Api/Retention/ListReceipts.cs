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

/// <summary>What has been destroyed at one's own huvudman, latest first.</summary>
/// <param name="Receipts">The receipts of this page.</param>
/// <param name="Next">What the next page is asked for with; null when there is none.</param>
public sealed record PurgeReceipts(IReadOnlyList<PurgeReceipt> Receipts, string? Next);

/// <summary>That one branch's part has been destroyed, and by whose decision. It names nobody that it was about.</summary>
public sealed record PurgeReceipt(Guid ReceiptId, HoldingKind Kind, string Name, string BranchName, RetentionClass Class, string ClassName, int Items, string DecidedBy, DateTimeOffset At);

/// <summary>GET /api/retention/receipts?after=</summary>
internal static class ListReceiptsRoute
{
    private const int PageSize = 100;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/retention/receipts", HandleAsync).Requires(Capability.DecideRetention).Shows<PurgeReceipts>();

    private static Task<IResult> HandleAsync(PageCursor<Guid>? after, Actor actor, ReadRunner reads, DirectoryIndex directory, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            var found = session.Query(Select(actor.PrincipalId, after ?? new(PageCursor<Guid>.Latest, Guid.Empty)), (reader, stop) => ReadAsync(reader, directory.Current, stop));
            await session.LoadAsync(token);
            var page = found.Value.Take(PageSize).ToList();
            var next = found.Value.Count > PageSize ? new PageCursor<Guid>(page[^1].At, page[^1].ReceiptId).ToString() : null;
            return ReadAnswer.NothingPersonal(new PurgeReceipts(page, next));
        }, ct);

    private static NpgsqlBatchCommand Select(Guid principalId, PageCursor<Guid> after) => new(
        """
        select proposal_id, kind, holding_name, branch, class, items, decided_by, at from sv_purge_receipt
        where principal_id = $1 and (at, proposal_id) < ($2, $3) order by at desc, proposal_id desc limit $4
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = principalId },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = after.At },
            new NpgsqlParameter<Guid> { TypedValue = after.Id },
            new NpgsqlParameter<int> { TypedValue = PageSize + 1 },
        },
    };

    private static async Task<IReadOnlyList<PurgeReceipt>> ReadAsync(NpgsqlDataReader reader, DirectorySnapshot directory, CancellationToken ct)
    {
        var receipts = new List<PurgeReceipt>();
        while (await reader.ReadAsync(ct))
        {
            var @class = RetentionSql.ClassOf(reader.GetString(4));
            receipts.Add(new PurgeReceipt(
                reader.GetGuid(0),
                RetentionSql.KindOf(reader.GetString(1)),
                reader.GetString(2),
                directory.BranchName(new BranchId(reader.GetString(3))),
                @class,
                RetentionRules.NameOf(@class),
                reader.GetInt32(5),
                directory.PersonName(reader.GetGuid(6)),
                reader.GetFieldValue<DateTimeOffset>(7)));
        }

        return receipts;
    }
}
