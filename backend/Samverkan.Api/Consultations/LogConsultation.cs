using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Consultations.LogConsultation;

namespace Samverkan.Api.Consultations;

/// <summary>A telephone consultation that has been held. <see cref="UnitId"/> is the other side's unit.</summary>
public sealed record LogConsultation(string UnitId, DateTimeOffset HeldAt, string Question, string Theme, string Advice, ChildInQuestion? Child);

/// <summary>The other side, when, what was asked and what was said.</summary>
internal sealed class LogConsultationValidator : AbstractValidator<LogConsultation>
{
    public LogConsultationValidator()
    {
        RuleFor(body => body.UnitId).Line("enhet");
        RuleFor(body => body.HeldAt).NotEmpty().WithMessage("Ange när samtalet hölls.");
        RuleFor(body => body.Question).Prose("frågan");
        RuleFor(body => body.Theme).Line("tema");
        RuleFor(body => body.Advice).Prose("rådet");
        RuleFor(body => body.Child!).SetValidator(new ChildInQuestionValidator()).When(body => body.Child is not null);
    }
}

/// <summary>POST /api/consultations/calls</summary>
internal static class LogConsultationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/consultations/calls", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(LogConsultation body, Actor actor, ConsultationCommands consultations, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        return consultations.BeginAsync(
            id,
            body.Child?.CaseId,
            actor,
            (scene, work) => work.FindUnit(body.UnitId) is { } unit
                ? Command.Decide(new(id, new(unit.Id, unit.Branch), body.Question, new(body.Theme, body.Advice), body.HeldAt, ChildInQuestion.Of(body.Child)), scene)
                : PairDecision.Refuse(Refusals.UnitUnknown),
            ct);
    }
}
