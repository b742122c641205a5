using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.BeginWaiting;

namespace Samverkan.Api.Waiting;

/// <summary>The child waits for BUP, and to whom that is told.</summary>
public sealed record BeginWaiting(WaitingBody Waiting, IReadOnlyList<Recipient> Recipients);

/// <summary>Days, and recipients each with a basis.</summary>
internal sealed class BeginWaitingValidator : AbstractValidator<BeginWaiting>
{
    public BeginWaitingValidator()
    {
        RuleFor(body => body.Waiting).NotNull().WithMessage("Fyll i vad som gäller.").SetValidator(new WaitingBodyValidator());
        RuleFor(body => body.Recipients).Recipients();
    }
}

/// <summary>POST /api/cases/{caseId}/waiting: by a party of BUP.</summary>
internal static class BeginWaitingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/waiting", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, BeginWaiting body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var waitingId = Guid.CreateVersion7();
        return cases.EnterAsync(
            caseId,
            waitingId,
            actor,
            (open, work) => Command.Decide(
                new Command(waitingId, work.NewId(), body.Waiting.Details, CaseWork.Recipients(body.Recipients), work.Branches, work.By, work.Now), open),
            ct);
    }
}
