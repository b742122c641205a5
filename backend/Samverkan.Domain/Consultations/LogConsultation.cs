using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>
/// Enters a telephone consultation that has been held, by either side; both read it. Only the asking side can tie it to a child's case. What BUP enters
/// is without identity: what it has to write about a known child belongs in its own journal.
/// </summary>
public sealed record LogConsultation(
    Guid ConsultationId, ConsultationSide Other, string Question, ConsultationAdvice Advice, DateTimeOffset HeldAt, ChildAskedAbout Child)
{
    /// <summary>Decides the command.</summary>
    public static PairDecision Decide(LogConsultation command, ConsultationScene scene)
    {
        if (scene.Consultation is ConsultationState.Present)
        {
            return PairDecision.Nothing;
        }

        if ((CheckSides(command, scene) ?? command.Child.Check(scene) ?? CheckTexts(command, scene)) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        var head = command.Child.Head(command.ConsultationId, scene);
        var handover = command.Child.HandOver(head, command.Other.Branch, scene);
        return handover.Refusal is { } noBasis
            ? PairDecision.Refuse(noBasis)
            : PairDecision.Accept(ChildAskedAbout.Events(handover, scene), Logged(command, head, scene));
    }

    private static ConsultationLogged Logged(LogConsultation command, ItemHead head, ConsultationScene scene)
    {
        var subject = scene.OpenCase?.ChildId ?? command.ConsultationId;
        var byBup = scene.IsBup(scene.By.Branch);
        return new(
            command.ConsultationId,
            byBup ? command.Other : scene.Own,
            byBup ? scene.Own : command.Other,
            head,
            subject,
            scene.OpenCase?.CaseId,
            command.Child.WithIdentity,
            Items.Owned(subject, scene.By.Branch, new ConsultationQuestion(command.Question, null)),
            Items.Owned(subject, scene.By.Branch, command.Advice),
            command.HeldAt,
            scene.By,
            scene.At);
    }

    private static Refusal? CheckSides(LogConsultation command, ConsultationScene scene)
    {
        if (command.HeldAt > scene.At)
        {
            return Refusals.ConsultationInFuture;
        }

        if (scene.IsBup(scene.By.Branch))
        {
            return !scene.Asks(command.Other.Branch) ? Refusals.ConsultationOtherSide
                : scene.OpenCase is not null || command.Child.WithIdentity ? Refusals.ConsultationBupNamesNobody
                : null;
        }

        return !scene.Asks(scene.By.Branch) ? Refusals.ConsultationNotAsker
            : !scene.IsBup(command.Other.Branch) ? Refusals.ConsultationNotBup
            : null;
    }

    private static Refusal? CheckTexts(LogConsultation command, ConsultationScene scene) => command.Child.WithIdentity
        ? null
        : scene.Identifies(command.Question, knowsChild: true, "question") ?? AdviceTexts.Check(command.Advice, knowsChild: true, scene);
}
