using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Wheel;
using Command = Samverkan.Domain.Wheel.StartWheel;

namespace Samverkan.Api.Wheels;

/// <summary>Begins a wheel from one perspective on one version of one definition.</summary>
public sealed record StartWheel(Perspective? Perspective, Guid? RespondentId, string DefinitionId, int DefinitionVersion);

/// <summary>A perspective and a definition are chosen.</summary>
internal sealed class StartWheelValidator : AbstractValidator<StartWheel>
{
    public StartWheelValidator()
    {
        RuleFor(wheel => wheel.Perspective).Choice("perspektiv");
        RuleFor(wheel => wheel.DefinitionId).Line("hjul");
        RuleFor(wheel => wheel.DefinitionVersion).GreaterThan(0).WithMessage("Välj hjul.");
    }
}

/// <summary>POST /api/cases/{caseId}/wheels. The answer names the new wheel and its version.</summary>
internal static class StartWheelRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/wheels", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, StartWheel body, Actor actor, CaseCommands cases, WheelDefinitions definitions, CancellationToken ct)
    {
        var wheelId = Guid.CreateVersion7();
        return cases.ChangeAsync(
            caseId,
            actor,
            session => session.Stream<WheelState>(wheelId),
            (stream, wheel, work) =>
            {
                var open = (CaseState.Open)stream.State;
                var command = new Command(wheelId, body.DefinitionId, body.DefinitionVersion, body.Perspective!.Value, body.RespondentId, work.By, work.Now);
                var decision = definitions.Has(body.DefinitionId, body.DefinitionVersion)
                    ? Command.Decide(command, wheel.State, open)
                    : Decision.Refuse(Refusals.WheelUnknownDefinition);
                return work.Inner.Settle(wheel, open.ChildId, decision);
            },
            ct);
    }
}
