using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.NameStaff;

namespace Samverkan.Api.Parties;

/// <summary>Names a person of one's own unit who takes part (PDL 4 kap. 2 §: by need).</summary>
public sealed record NameStaff(Guid PersonId);

/// <summary>A person is named.</summary>
internal sealed class NameStaffValidator : AbstractValidator<NameStaff>
{
    public NameStaffValidator() => RuleFor(naming => naming.PersonId).NotEmpty().WithMessage("Välj en person.");
}

/// <summary>POST /api/cases/{caseId}/parties/{partyId}/staff</summary>
internal static class NameStaffRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/parties/{partyId:guid}/staff", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid partyId, NameStaff body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId, actor, (open, work) => Command.Decide(new Command(partyId, body.PersonId, work.UnitStaffSince, work.By, work.Now), open), ct);
}
