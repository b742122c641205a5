using FluentValidation;
using Npgsql;
using Samverkan.Api.Cases;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;
using Command = Samverkan.Domain.Cases.BreakGlass;

namespace Samverkan.Api.BreakGlass;

/// <summary>Nödöppning of a case by its number, or by the child's personnummer or samordningsnummer; one of the two.</summary>
public sealed record OpenInEmergency(string? CaseNumber, string? ChildNumber, string Reason);

/// <summary>One number, and a reason that the reviewer can judge.</summary>
internal sealed class OpenInEmergencyValidator : AbstractValidator<OpenInEmergency>
{
    public OpenInEmergencyValidator()
    {
        RuleFor(opening => opening.CaseNumber).OptionalLine("ärendenumret");
        RuleFor(opening => opening.ChildNumber).MaximumLength(Limits.ChildNumber).WithMessage("Kontrollera barnets nummer.");
        RuleFor(opening => opening.CaseNumber)
            .Must((opening, _) => string.IsNullOrWhiteSpace(opening.CaseNumber) != string.IsNullOrWhiteSpace(opening.ChildNumber))
            .WithMessage("Ange antingen ärendets nummer eller barnets.");
        RuleFor(opening => opening.Reason).Prose("varför du behöver läsa ärendet nu");
    }
}

/// <summary>
/// POST /api/break-glass. In the body, so that no number is in an address. A case that the person's branch has no part in is answered like one that does not
/// exist, and as slowly, and that it was tried is kept (<see cref="EmergencyAttempts"/>). It needs no If-Match: whoever asks has not been able to read the case.
/// </summary>
internal static class OpenInEmergencyRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/break-glass", HandleAsync)
            .Requires(Capability.WorkInCase)
            .Produces<CommandResult>()
            .Refuses(400, 401, 403, 404, 409, 413, 415, 422, 429)
            .RequireRateLimiting(RateLimits.BreakGlass);

    private static async Task<IResult> HandleAsync(
        OpenInEmergency body, Actor actor, CommandRunner commands, EmergencyAttempts attempts, NumberPolicy numbers, ChildIndex children, TimeProvider time, CancellationToken ct)
    {
        var began = time.GetTimestamp();
        var cases = CasesOf(body, actor, numbers, children);
        var refused = false;
        var result = await commands.CreateAsync(
            session => session.Streams<CaseState>(cases),
            (found, work) =>
            {
                var answer = Open(found.Value, body.Reason, actor, work);
                refused = answer is CommandAnswer.Refused;
                return answer;
            },
            ct);
        return await EvenTiming.KeepAsync(refused ? await attempts.KeepAsync(result, body.Reason, actor, ct) : result, began, time, ct);
    }

    private static CommandAnswer Open(IReadOnlyList<StreamHandle<CaseState>> found, string reason, Actor actor, CommandWork work)
    {
        var grantId = work.NewId();
        var tried = found.Select(stream => (Stream: stream, Decision: Command.Decide(new Command(grantId, reason, actor.Viewer, work.By, work.Now), stream.State))).ToList();
        // A child may have had two cases opened by units that did not know of each other; then it is the latest that is needed now.
        var (stream, decision) = tried
            .Where(one => one.Decision is not Decision.Refused { Refusal.Code: "not-found" })
            .OrderByDescending(one => ((CaseState.Open)one.Stream.State).OpenedAt)
            .FirstOrDefault();
        if (stream?.State is not CaseState.Open open)
        {
            return CommandAnswer.Refuse(Refusals.NotFound);
        }

        if (decision is Decision.Accepted { Events: [BreakGlassOpened opened] })
        {
            EmergencyLedger.Opened(work, open.CaseId, opened);
        }

        return decision is Decision.Refused refused
            ? CommandAnswer.Refuse(refused.Refusal, new { open.CaseId })
            : work.Settle(stream, open.ChildId, decision);
    }

    private static NpgsqlBatchCommand CasesOf(OpenInEmergency body, Actor actor, NumberPolicy numbers, ChildIndex children) =>
        string.IsNullOrWhiteSpace(body.ChildNumber)
            ? CaseNumber.CasesOf(body.CaseNumber!)
            : ChildIndex.CasesOf(numbers.Recognise(body.ChildNumber.Trim()) is { } number ? children.HashOf(number) : null, actor.Branch);
}
