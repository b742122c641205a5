using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.AssignCoordinator;

namespace Samverkan.Api.Coordination;

/// <summary>Names a samordnare among the parties' staff; null asks for one.</summary>
public sealed record AssignCoordinator(Guid? PersonId);

/// <summary>Null asks for a samordnare; an empty id is neither.</summary>
internal sealed class AssignCoordinatorValidator : AbstractValidator<AssignCoordinator>
{
    public AssignCoordinatorValidator() =>
        RuleFor(assignment => assignment.PersonId).Must(person => person != Guid.Empty).WithMessage("Välj en person.");
}

/// <summary>POST /api/cases/{caseId}/coordinator</summary>
internal static class AssignCoordinatorRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/coordinator", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, AssignCoordinator body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => body.PersonId is { } person
                ? Command.Decide(new Command(person, work.Branches, work.By, work.Now), open)
                : RequestCoordinator.Decide(new RequestCoordinator(work.By, work.Now), open),
            ct);
}
