using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Reviews;

/// <summary>POST /api/reviews/{reviewId}/close: everything that was drawn has been judged, and the review is finished.</summary>
internal static class CloseReviewRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/reviews/{reviewId:guid}/close", HandleAsync)
            .Requires(Capability.ReviewLog)
            .Produces<CommandResult>()
            .Refuses(400, 401, 403, 404, 413, 415, 422);

    private static Task<IResult> HandleAsync(Guid reviewId, EmptyBody body, Actor actor, CommandRunner commands, CancellationToken ct) =>
        commands.CreateAsync(
            session => session.Query(StandingOf(reviewId, actor.PrincipalId), ReadAsync),
            (standing, work) => Close(reviewId, standing.Value, work),
            ct);

    private static CommandAnswer Close(Guid reviewId, (bool Closed, bool Unchecked)? standing, CommandWork work)
    {
        if (standing is not { } review)
        {
            return CommandAnswer.Refuse(Refusals.NotFound);
        }

        if (review is { Closed: false, Unchecked: true })
        {
            return CommandAnswer.Refuse(Refusals.ReviewUnchecked);
        }

        if (!review.Closed)
        {
            work.Effect(new NpgsqlBatchCommand("insert into sv_review_closed (review_id, closed_by, closed_at) values ($1, $2, $3)")
            {
                Parameters = { new() { Value = reviewId }, new() { Value = work.Actor.PersonId }, new() { Value = work.Now.ToUniversalTime() } },
            });
        }

        return new CommandAnswer.Done(reviewId, () => StreamTags.OfVersion(0), Created: false);
    }

    private static NpgsqlBatchCommand StandingOf(Guid reviewId, Guid principalId) => new(
        """
        select exists (select from sv_review_closed c where c.review_id = r.review_id),
            exists (select from sv_review_line n where n.review_id = r.review_id and not exists (select from sv_review_check h where h.review_id = n.review_id and h.line = n.line))
        from sv_review r where r.review_id = $1 and r.principal_id = $2
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = reviewId }, new NpgsqlParameter<Guid> { TypedValue = principalId } },
    };

    private static async Task<(bool Closed, bool Unchecked)?> ReadAsync(NpgsqlDataReader reader, CancellationToken ct) =>
        await reader.ReadAsync(ct) ? (reader.GetBoolean(0), reader.GetBoolean(1)) : null;
}
