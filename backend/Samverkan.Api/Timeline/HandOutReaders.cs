using System.Text;
using FluentValidation;
using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Timeline;

/// <summary>
/// "Vem har sett" for the child or a guardian. From 13 until 16 years a special assessment goes with it: why it does the child no harm. In the body, since it is
/// personal.
/// </summary>
public sealed record HandOutReaders(Guid PersonId, string? Assessment);

/// <summary>A recipient, and an assessment of bounded length.</summary>
internal sealed class HandOutReadersValidator : AbstractValidator<HandOutReaders>
{
    public HandOutReadersValidator()
    {
        RuleFor(handed => handed.PersonId).NotEmpty().WithMessage("Välj vem det lämnas ut till.");
        RuleFor(handed => handed.Assessment).OptionalProse("bedömningen");
    }
}

/// <summary>Who has read, as it is handed to the child or a guardian: latest first, without reasons.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Entries">The readings.</param>
/// <param name="PlacesWithheld">Units and names are left out, because somebody in the case has or may have protected identity.</param>
/// <param name="More">There are older readings than those that fit.</param>
public sealed record ReadersExtract(string CaseNumber, DateTimeOffset MadeAt, IReadOnlyList<ExtractedReading> Entries, bool PlacesWithheld, bool More);

/// <summary>One reading. Of another branch than the one that hands it out, what was read besides that branch's own items is not told.</summary>
public sealed record ExtractedReading(DateTimeOffset At, string BranchKind, string? UnitName, string? PersonName, string? RoleName, IReadOnlyList<string> Areas);

/// <summary>
/// POST /api/cases/{caseId}/readers/extract, and …/extract/print for paper. By named staff of a party; whose readings it may tell of is decided by
/// <see cref="WhoHasSeenRules"/>. That it was handed out is itself a line of the log.
/// </summary>
internal static class HandOutReadersRoute
{
    private const int Most = 1000;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/cases/{caseId:guid}/readers/extract", ShowAsync).Requires(Capability.WorkInCase).Shows<ReadersExtract>().Refuses(422);
        app.MapPost("/api/cases/{caseId:guid}/readers/extract/print", PrintAsync)
            .Requires(Capability.WorkInCase)
            .Produces<string>(StatusCodes.Status200OK, "text/html")
            .Refuses(400, 401, 403, 404, 422);
    }

    private static Task<IResult> ShowAsync(Guid caseId, HandOutReaders body, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        HandOutAsync(caseId, body, AccessAction.Disclose, actor, viewpoints, reads, (extract, _) => Results.Ok(extract), ct);

    private static Task<IResult> PrintAsync(Guid caseId, HandOutReaders body, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        HandOutAsync(caseId, body, AccessAction.Print, actor, viewpoints, reads, (extract, _) => Results.Content(ReadersPaper.Of(extract), "text/html; charset=utf-8"), ct);

    private static async Task<IResult> HandOutAsync(
        Guid caseId,
        HandOutReaders body,
        AccessAction action,
        Actor actor,
        Viewpoints viewpoints,
        ReadRunner reads,
        Func<ReadersExtract, string?, IResult> serve,
        CancellationToken ct)
    {
        Refusal? refusal = null;
        var assessed = !string.IsNullOrWhiteSpace(body.Assessment);
        var answer = await reads.ReadAsync<ReadersExtract>(
            async (session, stop) =>
            {
                var stream = session.Stream<CaseState>(caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (stream.State is not CaseState.Open open || CaseAccess.Decide(at.Viewer, open, at.Now) is not CaseAccess.Staff)
                {
                    return ReadAnswer.NotFound<ReadersExtract>();
                }

                var decided = WhoHasSeenRules.Decide(at.Viewer, open, body.PersonId, assessed, at.Sharing);
                if (decided is not WhoHasSeen.Given given)
                {
                    refusal = (decided as WhoHasSeen.Refused)?.Refusal;
                    return ReadAnswer.NotFound<ReadersExtract>();
                }

                var readings = session.Query(ExtractRows.Of(caseId, at.Viewer.Branch, given.Branches, Most + 1), (reader, token) => ExtractRows.ReadAsync(reader, at, given.PlacesWithheld, token));
                await session.LoadAsync(stop);
                session.Effect(Kept(session.Keys, open, body, at));
                var extract = new ReadersExtract(open.Number, at.Now, [.. readings.Value.Take(Most)], given.PlacesWithheld, readings.Value.Count > Most);
                return ReadAnswer.Recorded(extract, null, new AccessLogEntry(caseId, [], [at.Viewer.Branch], "Lämnade ut vem har sett") { Action = action });
            },
            serve,
            ct);
        return refusal is null || refusal == Refusals.NotFound ? answer : ProblemResult.Of(refusal);
    }

    private static NpgsqlBatchCommand Kept(KeyScope keys, CaseState.Open open, HandOutReaders body, Viewpoint at) => new(
        "insert into sv_readers_handed_out (case_id, recipient, person_id, assignment_id, branch, at, assessment) values ($1, $2, $3, $4, $5, $6, $7)")
    {
        Parameters =
        {
            new() { Value = open.CaseId },
            new() { Value = body.PersonId },
            new() { Value = at.By.PersonId },
            new() { Value = at.By.AssignmentId },
            new() { Value = at.By.Branch.Value },
            new() { Value = at.Now.ToUniversalTime() },
            new()
            {
                Value = string.IsNullOrWhiteSpace(body.Assessment) ? DBNull.Value : keys.Seal(new KeyRef(open.ChildId, at.By.Branch.Value), Encoding.UTF8.GetBytes(body.Assessment)),
                NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text,
            },
        },
    };
}
