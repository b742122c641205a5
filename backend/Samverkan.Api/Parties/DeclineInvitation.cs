using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.DeclineInvitation;

namespace Samverkan.Api.Parties;

/// <summary>The unit declines. The reason is told to the inviting unit.</summary>
public sealed record DeclineInvitation(string? Reason);

/// <summary>A reason may be given.</summary>
internal sealed class DeclineInvitationValidator : AbstractValidator<DeclineInvitation>
{
    public DeclineInvitationValidator() => RuleFor(declining => declining.Reason).OptionalProse("skälet");
}

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/decline</summary>
internal static class DeclineInvitationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/decline", HandleAsync).Requires(Capability.AnswerInvitations).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid partyId, DeclineInvitation body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(partyId, body.Reason, work.By, work.Now), open), ct);
}
