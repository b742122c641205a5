using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.TakeOutCase;

namespace Samverkan.Api.Cases;

/// <summary>The case is kept elsewhere from now on, and why.</summary>
public sealed record TakeOutCase(string Reason);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class TakeOutCaseValidator : AbstractValidator<TakeOutCase>
{
    public TakeOutCaseValidator()
    {
        RuleFor(exit => exit.Reason).Prose("varför ärendet tas ut");
    }
}

/// <summary>POST /api/cases/{caseId}/take-out</summary>
internal static class TakeOutCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/take-out", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, TakeOutCase body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => Command.Decide(new Command(body.Reason, work.By, work.Now), open),
            ct);
}
