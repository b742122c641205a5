using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.InviteParty;

namespace Samverkan.Api.Parties;

/// <summary>Invites a unit, on a basis for telling it who the child is.</summary>
public sealed record InviteParty(string UnitId, string Purpose, LegalBasis? Basis, string? BasisReason);

/// <summary>An invitation names a unit, why, and the basis.</summary>
internal sealed class InvitePartyValidator : AbstractValidator<InviteParty>
{
    public InvitePartyValidator()
    {
        RuleFor(invitation => invitation.UnitId).Line("enhet");
        RuleFor(invitation => invitation.Purpose).Prose("varför enheten bjuds in");
        RuleFor(invitation => invitation.Basis).Choice("på vilken grund enheten får veta");
        RuleFor(invitation => invitation.BasisReason).OptionalProse("skälet");
    }
}

/// <summary>POST /api/cases/{caseId}/parties</summary>
internal static class InvitePartyRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, InviteParty body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var partyId = Guid.CreateVersion7();
        return cases.EnterAsync(
            caseId,
            partyId,
            actor,
            (open, work) => work.FindUnit(body.UnitId) is { } unit
                ? Command.Decide(new Command(partyId, unit.Id, unit.Branch, body.Purpose, body.Basis!.Value, body.BasisReason, work.Branches, work.By, work.Now), open)
                : Decision.Refuse(Refusals.UnitUnknown),
            ct);
    }
}
