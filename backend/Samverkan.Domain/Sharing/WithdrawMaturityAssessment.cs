using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The assessment holds no longer: guardians are asked as before. Another branch's assessment does not exist.</summary>
public sealed record WithdrawMaturityAssessment(Guid AssessmentId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(WithdrawMaturityAssessment command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        return open.Maturity.Any(assessment => assessment.AssessmentId == command.AssessmentId && assessment.Branch == command.By.Branch)
            ? Decision.Accept(new MaturityAssessmentWithdrawn(command.AssessmentId, command.By, command.At))
            : Decision.Refuse(Refusals.MaturityMissing);
    }
}
