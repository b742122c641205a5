using System.Security.Cryptography;
using FluentValidation;
using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Reviews;

/// <summary>Draws readings of one's own huvudman's staff for review: of what kind, between which Swedish days (both inclusive), and how many.</summary>
public sealed record DrawReview(ReviewKind? Kind, DateOnly? From, DateOnly? To, int? Size);

/// <summary>A kind, a period and a size.</summary>
internal sealed class DrawReviewValidator : AbstractValidator<DrawReview>
{
    public DrawReviewValidator()
    {
        RuleFor(draw => draw.Kind).Choice("vad som ska granskas");
        RuleFor(draw => draw.From).NotNull().WithMessage("Välj från och med vilken dag.");
        RuleFor(draw => draw.To).NotNull().WithMessage("Välj till och med vilken dag.")
            .Must((draw, to) => draw.From is null || to is null || draw.From <= to).WithMessage("Sista dagen kan inte vara före den första.");
        RuleFor(draw => draw.Size).NotNull().WithMessage("Ange hur många läsningar.").InclusiveBetween(1, Limits.ReviewSize).WithMessage($"Välj mellan 1 och {Limits.ReviewSize} läsningar.");
    }
}

/// <summary>POST /api/reviews. What is drawn is stored with its seed in the same commit, and is the same however often it is looked at.</summary>
internal static class DrawReviewRoute
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/reviews", HandleAsync).Requires(Capability.ReviewLog).Creates();

    private static Task<IResult> HandleAsync(DrawReview body, Actor actor, CommandRunner commands, DirectoryIndex directory, CancellationToken ct)
    {
        var sample = new ReviewSample(body.Kind!.Value, body.From!.Value, body.To!.Value, body.Size!.Value, RandomNumberGenerator.GetInt32(int.MaxValue), actor.PrincipalId);
        return commands.CreateAsync(
            session => (Readings: session.Query(sample.Readings(), ReviewSample.ReadAsync), Cases: session.Streams<CaseState>(sample.Cases())),
            (loaded, work) => Store(sample, sample.Draw(loaded.Readings.Value, [.. loaded.Cases.Value.Select(stream => stream.State).OfType<CaseState.Open>()], directory.Current), work),
            ct);
    }

    private static CommandAnswer.Done Store(ReviewSample sample, DrawnReadings drawn, CommandWork work)
    {
        var reviewId = work.NewId();
        work.Effect(new NpgsqlBatchCommand(
            """
            insert into sv_review (review_id, principal_id, kind, drawn_at, drawn_by, first_day, last_day, seed, found) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """)
        {
            Parameters =
            {
                new() { Value = reviewId },
                new() { Value = work.Actor.PrincipalId },
                new() { Value = ReviewSql.CodeOf(sample.Kind) },
                new() { Value = work.Now.ToUniversalTime() },
                new() { Value = work.Actor.PersonId },
                new() { Value = sample.From },
                new() { Value = sample.To },
                new() { Value = sample.Seed },
                new() { Value = drawn.Found },
            },
        });
        work.Effect(new NpgsqlBatchCommand("insert into sv_review_line (review_id, line, log_id) select $1, place, id from unnest($2) with ordinality as drawn (id, place)")
        {
            Parameters = { new() { Value = reviewId }, new() { Value = drawn.LogIds } },
        });
        return new CommandAnswer.Done(reviewId, () => StreamTags.OfVersion(0), Created: true);
    }
}
