using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Consultations.AskConsultation;

namespace Samverkan.Api.Consultations;

/// <summary>A question to a unit of BUP. <see cref="CallBack"/> is where whoever asks can be called; <see cref="Child"/> is left out when no child of a case is meant.</summary>
public sealed record AskConsultation(ConsultationWay? Way, string UnitId, string Question, string? CallBack, ChildInQuestion? Child);

/// <summary>A way, a unit and a question.</summary>
internal sealed class AskConsultationValidator : AbstractValidator<AskConsultation>
{
    public AskConsultationValidator()
    {
        RuleFor(body => body.Way).Choice("telefon eller skriftligt");
        RuleFor(body => body.UnitId).Line("enhet inom BUP");
        RuleFor(body => body.Question).Prose("frågan");
        RuleFor(body => body.CallBack).Phone();
        RuleFor(body => body.Child!).SetValidator(new ChildInQuestionValidator()).When(body => body.Child is not null);
    }
}

/// <summary>POST /api/consultations</summary>
internal static class AskConsultationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/consultations", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(AskConsultation body, Actor actor, ConsultationCommands consultations, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var question = new ConsultationQuestion(body.Question, string.IsNullOrWhiteSpace(body.CallBack) ? null : body.CallBack.Trim());
        return consultations.BeginAsync(
            id,
            body.Child?.CaseId,
            actor,
            (scene, work) => work.FindUnit(body.UnitId) is { } unit
                ? Command.Decide(new(id, body.Way!.Value, new(unit.Id, unit.Branch), question, ChildInQuestion.Of(body.Child)), scene)
                : PairDecision.Refuse(Refusals.UnitUnknown),
            ct);
    }
}
