using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Sharing.RecordConsentException;

namespace Samverkan.Api.Consents;

/// <summary>One guardian's answer is not waited for: on what ground, why, and until when.</summary>
public sealed record RecordConsentException(Guid PersonId, ConsentExceptionGround? Ground, string Reason, DateOnly? Until);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class RecordConsentExceptionValidator : AbstractValidator<RecordConsentException>
{
    public RecordConsentExceptionValidator()
    {
        RuleFor(exception => exception.PersonId).NotEmpty().WithMessage("Välj vårdnadshavare.");
        RuleFor(exception => exception.Ground).Choice("grund");
        RuleFor(exception => exception.Reason).Prose("skälet");
        RuleFor(exception => exception.Until).NotNull().WithMessage("Välj till och med vilken dag undantaget gäller.");
    }
}

/// <summary>POST /api/cases/{caseId}/consents/{consentId}/exceptions</summary>
internal static class RecordConsentExceptionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/consents/{consentId:guid}/exceptions", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, Guid consentId, RecordConsentException body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var exceptionId = Guid.CreateVersion7();
        return cases.EnterAsync(
            caseId,
            exceptionId,
            actor,
            (open, work) => Command.Decide(new Command(
                consentId, exceptionId, body.PersonId, body.Ground!.Value, body.Reason, body.Until!.Value, work.By, work.Now), open),
            ct);
    }
}
