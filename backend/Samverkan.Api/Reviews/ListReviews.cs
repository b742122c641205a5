using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Reviews;

/// <summary>GET /api/reviews: what lies before the reviewers of one's own huvudman, and what they have done.</summary>
internal static class ListReviewsRoute
{
    // Open ones first; years of finished ones are of no use on a page.
    private const string Select =
        """
        select r.review_id, r.kind, r.drawn_at, r.drawn_by, r.first_day, r.last_day,
            (select count(*) from sv_review_line l where l.review_id = r.review_id)::int,
            (select count(*) from sv_review_check k where k.review_id = r.review_id)::int,
            c.closed_at
        from sv_review r left join sv_review_closed c on c.review_id = r.review_id
        where r.principal_id = $1
        order by c.closed_at is not null, r.drawn_at desc, r.review_id
        limit 200
        """;

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/reviews", HandleAsync).Requires(Capability.ReviewLog).Shows<ReviewList>();

    private static Task<IResult> HandleAsync(Actor actor, ReadRunner reads, DirectoryIndex directory, CancellationToken ct) =>
        reads.ReadAsync(async (session, stop) =>
        {
            var command = new NpgsqlBatchCommand(Select) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = actor.PrincipalId } } };
            var rows = session.Query(command, (reader, token) => RowsAsync(reader, directory.Current, token));
            await session.LoadAsync(stop);
            return ReadAnswer.NothingPersonal(new ReviewList(rows.Value));
        }, ct);

    private static async Task<List<ReviewRow>> RowsAsync(NpgsqlDataReader reader, DirectorySnapshot directory, CancellationToken ct)
    {
        List<ReviewRow> rows = [];
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new ReviewRow(
                reader.GetGuid(0),
                ReviewSql.ChoiceOf<ReviewKind>(reader.GetString(1)),
                reader.GetFieldValue<DateTimeOffset>(2),
                reader.IsDBNull(3) ? null : directory.PersonName(reader.GetGuid(3)),
                reader.IsDBNull(4) ? null : reader.GetFieldValue<DateOnly>(4),
                reader.IsDBNull(5) ? null : reader.GetFieldValue<DateOnly>(5),
                reader.GetInt32(6),
                reader.GetInt32(7),
                reader.IsDBNull(8) ? null : reader.GetFieldValue<DateTimeOffset>(8)));
        }

        return rows;
    }
}
