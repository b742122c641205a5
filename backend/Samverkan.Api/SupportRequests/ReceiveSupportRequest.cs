using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Command = Samverkan.Domain.SupportRequests.ReceiveSupportRequest;

namespace Samverkan.Api.SupportRequests;

/// <summary>A named person takes the request; the unit becomes a party when it is not one. Further staff may be named at once.</summary>
public sealed record ReceiveSupportRequest(IReadOnlyList<Guid>? Staff);

/// <summary>Further staff may be named.</summary>
internal sealed class ReceiveSupportRequestValidator : AbstractValidator<ReceiveSupportRequest>
{
    public ReceiveSupportRequestValidator() =>
        RuleFor(receipt => receipt.Staff)
            .Must(staff => staff is null || staff.Count <= Limits.Staff)
            .WithMessage($"Högst {Limits.Staff} personer.");
}

/// <summary>POST /api/support-requests/{requestId}/receive. The unit becomes a party in the same commit, over both streams.</summary>
internal static class ReceiveSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/receive", HandleAsync).Requires(Capability.ReceiveSupportRequests).Changes();

    private static Task<IResult> HandleAsync(
        Guid requestId, ReceiveSupportRequest body, Actor actor, BesideCaseCommands commands, ChildIndex children, CancellationToken ct) =>
        commands.OnRequestAsync(
            requestId,
            actor,
            (@case, stream, work) =>
            {
                var open = (CaseState.Open)@case.State;
                var command = new Command(work.NewId(), body.Staff ?? [], work.UnitStaffSince, work.Branches, work.By, work.Now);
                return work.Settle(@case, stream, open.ChildId, children.Noting(work, open, Command.Decide(command, open, stream.State)));
            },
            ct);
}
