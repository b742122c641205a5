using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Consultations.WithdrawConsultation;

namespace Samverkan.Api.Consultations;

/// <summary>Takes back a question that BUP has not answered. <see cref="Reason"/> is read by the asking side alone.</summary>
public sealed record WithdrawConsultation(string? Reason);

/// <summary>A few words, or none.</summary>
internal sealed class WithdrawConsultationValidator : AbstractValidator<WithdrawConsultation>
{
    public WithdrawConsultationValidator()
    {
        RuleFor(withdrawal => withdrawal.Reason).OptionalLine("skälet");
    }
}

/// <summary>POST /api/consultations/{consultationId}/withdraw</summary>
internal static class WithdrawConsultationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/consultations/{consultationId:guid}/withdraw", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid consultationId, WithdrawConsultation body, Actor actor, ConsultationCommands consultations, CancellationToken ct) =>
        consultations.ContinueAsync(consultationId, actor, (scene, _) => Command.Decide(new(body.Reason), scene), ct);
}
