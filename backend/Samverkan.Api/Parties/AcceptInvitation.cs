using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.AcceptInvitation;

namespace Samverkan.Api.Parties;

/// <summary>The unit takes part; the persons who will work in the case are named.</summary>
public sealed record AcceptInvitation(IReadOnlyList<Guid> Staff);

/// <summary>At least one person is named.</summary>
internal sealed class AcceptInvitationValidator : AbstractValidator<AcceptInvitation>
{
    public AcceptInvitationValidator()
    {
        RuleFor(acceptance => acceptance.Staff).AtMost(Limits.Staff, "personer");
        RuleFor(acceptance => acceptance.Staff).NotEmpty().WithMessage("Välj minst en person som deltar.");
    }
}

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/accept. The unit then holds the child's identity in its own right, so it is found by the number from its side too.</summary>
internal static class AcceptInvitationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/accept", HandleAsync).Requires(Capability.AnswerInvitations).Changes();

    private static Task<IResult> HandleAsync(
        Guid caseId, Guid partyId, AcceptInvitation body, Actor actor, CaseCommands cases, ChildIndex children, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => children.Noting(
                work,
                open,
                Command.Decide(new Command(partyId, work.NewId(), body.Staff, work.UnitStaff, work.Branches, work.By, work.Now), open)),
            ct);
}
