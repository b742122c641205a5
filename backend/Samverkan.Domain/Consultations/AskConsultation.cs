using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>
/// Asks a unit of BUP for advice, in writing or to be called. With identity only about a child of a case in which the acting person takes part, and on a
/// basis for BUP; otherwise without identity: then the text is searched for what gives the child away, and BUP gets no link to any case.
/// </summary>
public sealed record AskConsultation(Guid ConsultationId, ConsultationWay Way, ConsultationSide To, ConsultationQuestion Question, ChildAskedAbout Child)
{
    /// <summary>Decides the command.</summary>
    public static PairDecision Decide(AskConsultation command, ConsultationScene scene)
    {
        if (scene.Consultation is ConsultationState.Present)
        {
            return PairDecision.Nothing;
        }

        if (Check(command, scene) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        var head = command.Child.Head(command.ConsultationId, scene);
        var handover = command.Child.HandOver(head, command.To.Branch, scene);
        if (handover.Refusal is { } noBasis)
        {
            return PairDecision.Refuse(noBasis);
        }

        var subject = scene.OpenCase?.ChildId ?? command.ConsultationId;
        return PairDecision.Accept(ChildAskedAbout.Events(handover, scene), new ConsultationAsked(
            command.ConsultationId,
            command.Way,
            scene.Own,
            command.To,
            head,
            subject,
            scene.OpenCase?.CaseId,
            command.Child.WithIdentity,
            Items.Owned(subject, scene.By.Branch, command.Question),
            scene.By,
            scene.At));
    }

    private static Refusal? Check(AskConsultation command, ConsultationScene scene)
    {
        if (!scene.Asks(scene.By.Branch))
        {
            return Refusals.ConsultationNotAsker;
        }

        if (!scene.IsBup(command.To.Branch))
        {
            return Refusals.ConsultationNotBup;
        }

        if (command.Way == ConsultationWay.Phone && string.IsNullOrWhiteSpace(command.Question.CallBack))
        {
            return Refusals.ConsultationCallBackMissing;
        }

        return command.Child.Check(scene)
            ?? (command.Child.WithIdentity ? null : scene.Identifies(command.Question.Text, knowsChild: true, "question"));
    }
}
