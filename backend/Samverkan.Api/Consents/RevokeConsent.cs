using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Sharing.RevokeConsent;

namespace Samverkan.Api.Consents;

/// <summary>One person takes the consent back. Every reading that rested on it ends at once.</summary>
public sealed record RevokeConsent(Guid PersonId, string? Note);

/// <summary>Who takes it back.</summary>
internal sealed class RevokeConsentValidator : AbstractValidator<RevokeConsent>
{
    public RevokeConsentValidator()
    {
        RuleFor(revocation => revocation.PersonId).NotEmpty().WithMessage("Välj vem som återkallar.");
        RuleFor(revocation => revocation.Note).OptionalProse("anteckningen");
    }
}

/// <summary>POST /api/cases/{caseId}/consents/{consentId}/revoke</summary>
internal static class RevokeConsentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents/{consentId:guid}/revoke", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid consentId, RevokeConsent body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId, actor, (open, work) => Command.Decide(new Command(consentId, body.PersonId, body.Note, work.By, work.Now), open), ct);
}
