using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.CorrectGuardian;

namespace Samverkan.Api.Corrections;

/// <summary>A guardian's details as they should be, and why they are corrected.</summary>
public sealed record CorrectGuardian(string Name, GuardianKind? Kind, string? Phone, string? Email, string Language, bool NeedsInterpreter, string Reason);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class CorrectGuardianValidator : AbstractValidator<CorrectGuardian>
{
    public CorrectGuardianValidator()
    {
        RuleFor(guardian => guardian.Name).Line("namn");
        RuleFor(guardian => guardian.Kind).Choice("relation till barnet");
        RuleFor(guardian => guardian.Phone).Phone();
        RuleFor(guardian => guardian.Email).Email();
        RuleFor(guardian => guardian.Language).Language();
        RuleFor(guardian => guardian.Reason).Prose("varför uppgiften rättas");
    }
}

/// <summary>POST /api/cases/{caseId}/guardians/{personId}/correct</summary>
internal static class CorrectGuardianRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/guardians/{personId:guid}/correct", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid personId, CorrectGuardian body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => Command.Decide(new Command(
                work.NewId(),
                personId,
                body.Kind!.Value,
                new GuardianDetails(body.Name, body.Phone, body.Email, body.Language, body.NeedsInterpreter),
                body.Reason,
                work.Branches,
                work.By,
                work.Now), open),
            ct);
}
