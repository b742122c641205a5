using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.StateProtection;

namespace Samverkan.Api.Family;

/// <summary>What one's own branch knows of somebody's protected identity, and from where (folkbokföringen, Polisen, the person).</summary>
public sealed record StateProtection(ProtectionLevel? Level, string Source);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class StateProtectionValidator : AbstractValidator<StateProtection>
{
    public StateProtectionValidator()
    {
        RuleFor(stated => stated.Level).Choice("skyddsnivå");
        RuleFor(stated => stated.Source).Prose("var uppgiften kommer från");
    }
}

/// <summary>POST /api/cases/{caseId}/persons/{personId}/protection</summary>
internal static class StateProtectionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/persons/{personId:guid}/protection", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid personId, StateProtection body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => Command.Decide(new Command(personId, body.Level!.Value, body.Source, work.Branches, work.By, work.Now), open),
            ct);
}
