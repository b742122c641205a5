using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Wheel;

/// <summary>Begins a wheel on one version of a definition. Only a guardian's wheel names whose words it bears; the child's are the child's.</summary>
public sealed record StartWheel(
    Guid AssessmentId, string DefinitionId, int DefinitionVersion, Perspective Perspective, Guid? RespondentId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(StartWheel command, WheelState state, CaseState caseState)
    {
        if (!Participation.TryFind(caseState, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(caseState, command.By));
        }

        if (state is WheelState.Present)
        {
            return Decision.Nothing;
        }

        var valid = command.Perspective switch
        {
            Perspective.Guardian => open.Guardians.Any(g => g.PersonId == command.RespondentId),
            Perspective.Child => command.RespondentId is null || command.RespondentId == open.ChildId,
            _ => command.RespondentId is null,
        };
        return valid
            ? Decision.Accept(new WheelAssessmentStarted(
                command.AssessmentId,
                open.CaseId,
                open.ChildId,
                command.DefinitionId,
                command.DefinitionVersion,
                command.Perspective,
                command.Perspective == Perspective.Child ? open.ChildId : command.RespondentId,
                command.By,
                command.At))
            : Decision.Refuse(Refusals.WheelRespondentInvalid);
    }
}
