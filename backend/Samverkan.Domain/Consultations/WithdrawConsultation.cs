using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>
/// The asking unit takes back a question that nobody has answered. BUP then knows that it was asked and taken back, and reads nothing of it. What has been
/// answered stands: BUP has given its advice on it. <see cref="Reason"/> is read by the asking side alone.
/// </summary>
public sealed record WithdrawConsultation(string? Reason)
{
    /// <summary>Decides the command.</summary>
    public static PairDecision Decide(WithdrawConsultation command, ConsultationScene scene)
    {
        if (scene.Consultation is not ConsultationState.Present asked)
        {
            return PairDecision.Refuse(Refusals.NotFound);
        }

        if (WhyNot(asked, scene) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        return asked.Withdrawn is not null
            ? PairDecision.Nothing
            : PairDecision.Accept([], new ConsultationWithdrawn(ReasonOf(command, asked, scene), scene.By, scene.At));
    }

    private static Refusal? WhyNot(ConsultationState.Present asked, ConsultationScene scene)
    {
        if (asked.Asking != scene.Own)
        {
            return Refusals.ConsultationNotOwn;
        }

        if (asked.CaseId is not null && !Participation.TryFind(scene.Case, scene.By, out _, out _))
        {
            return Participation.WhyNot(scene.Case, scene.By);
        }

        return asked.IsAnswered ? Refusals.ConsultationAnswerStands : null;
    }

    private static Personal<string>? ReasonOf(WithdrawConsultation command, ConsultationState.Present asked, ConsultationScene scene) =>
        string.IsNullOrWhiteSpace(command.Reason) ? null : Items.Owned(asked.Subject, scene.By.Branch, command.Reason.Trim());
}
