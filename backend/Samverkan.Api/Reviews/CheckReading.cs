using System.Text;
using FluentValidation;
using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Reviews;

/// <summary>What a reviewer found one reading to be.</summary>
public sealed record CheckReading(ReviewOutcome? Outcome, string? Note);

/// <summary>An outcome, and a note if there is something to note.</summary>
internal sealed class CheckReadingValidator : AbstractValidator<CheckReading>
{
    public CheckReadingValidator()
    {
        RuleFor(check => check.Outcome).Choice("vad granskningen visade");
        RuleFor(check => check.Note).OptionalProse("anteckningen");
    }
}

/// <summary>POST /api/reviews/{reviewId}/lines/{line}/check. A check is recorded with who and when, once, and nobody judges their own reading.</summary>
internal static class CheckReadingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/reviews/{reviewId:guid}/lines/{line:int}/check", HandleAsync)
            .Requires(Capability.ReviewLog)
            .Produces<CommandResult>()
            .Refuses(400, 401, 403, 404, 409, 413, 415, 422);

    private static Task<IResult> HandleAsync(Guid reviewId, int line, CheckReading body, Actor actor, CommandRunner commands, CancellationToken ct) =>
        commands.CreateAsync(
            session =>
            {
                session.KeysOf(actor.PrincipalId);
                return (session.Keys, Standing: session.Query(StandingOf(reviewId, line, actor.PrincipalId), ReadAsync));
            },
            (loaded, work) => Check(reviewId, line, body, loaded.Keys, loaded.Standing.Value, work),
            ct);

    private static CommandAnswer Check(Guid reviewId, int line, CheckReading body, KeyScope keys, LineStanding? standing, CommandWork work)
    {
        if (Refusal(standing, work) is { } refusal)
        {
            return CommandAnswer.Refuse(refusal);
        }

        var note = string.IsNullOrWhiteSpace(body.Note) ? null : keys.Seal(ReviewSql.NoteKey(work.Actor.PrincipalId), Encoding.UTF8.GetBytes(body.Note));
        work.Effect(new NpgsqlBatchCommand("insert into sv_review_check (review_id, line, outcome, note, checked_by, checked_at) values ($1, $2, $3, $4, $5, $6)")
        {
            Parameters =
            {
                new() { Value = reviewId },
                new() { Value = line },
                new() { Value = ReviewSql.CodeOf(body.Outcome!.Value) },
                new() { Value = (object?)note ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
                new() { Value = work.Actor.PersonId },
                new() { Value = work.Now.ToUniversalTime() },
            },
        });
        return new CommandAnswer.Done(reviewId, () => StreamTags.OfVersion(0), Created: false);
    }

    private static Refusal? Refusal(LineStanding? standing, CommandWork work) => standing switch
    {
        null => Refusals.NotFound,
        { Checked: true } => Refusals.ReviewAlreadyChecked,
        { Closed: true } => Refusals.ReviewClosed,
        _ when standing.Reader == work.Actor.PersonId => Refusals.ReviewOfOneself,
        _ => null,
    };

    private static NpgsqlBatchCommand StandingOf(Guid reviewId, int line, Guid principalId) => new(
        """
        select h.line is not null, c.review_id is not null, coalesce(l.person_id, g.person_id)
        from sv_review r
        join sv_review_line n on n.review_id = r.review_id and n.line = $2
        left join sv_access_log l on l.id = n.log_id
        left join sv_break_glass g on g.grant_id = r.grant_id
        left join sv_review_check h on h.review_id = n.review_id and h.line = n.line
        left join sv_review_closed c on c.review_id = r.review_id
        where r.review_id = $1 and r.principal_id = $3
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = reviewId }, new NpgsqlParameter<int> { TypedValue = line }, new NpgsqlParameter<Guid> { TypedValue = principalId } },
    };

    private static async Task<LineStanding?> ReadAsync(NpgsqlDataReader reader, CancellationToken ct) =>
        await reader.ReadAsync(ct) ? new LineStanding(reader.GetBoolean(0), reader.GetBoolean(1), reader.IsDBNull(2) ? null : reader.GetGuid(2)) : null;

    private sealed record LineStanding(bool Checked, bool Closed, Guid? Reader);
}
