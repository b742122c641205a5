using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// A named professional records that the child is mature enough to decide alone whether the professional's own branch may tell others about some
/// areas (OSL 12 kap. 3 §), and on what grounds. Refused for a child younger than the age of <see cref="AgeRules.ChildMayDecideAloneFrom"/>, or whose birth
/// date is not known.
/// </summary>
public sealed record AssessMaturity(Guid AssessmentId, IReadOnlyList<InformationArea> Areas, string Grounds, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AssessMaturity command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Maturity.Any(assessment => assessment.AssessmentId == command.AssessmentId))
        {
            return Decision.Nothing;
        }

        if (command.Areas.Count == 0)
        {
            return Decision.Refuse(Refusals.MaturityAreasMissing);
        }

        var born = ChildBirth.Of(open, command.By.Branch);
        return AgeRules.Reached(AgeRules.ChildMayDecideAloneFrom, born, SwedishCalendar.DayOf(command.At), ifUnknown: false)
            ? Decision.Accept(new MaturityAssessed(
                command.AssessmentId, [.. command.Areas.Distinct()], Items.Owned(open.ChildId, command.By.Branch, command.Grounds), command.By, command.At))
            : Decision.Refuse(Refusals.MaturityTooYoung);
    }
}
