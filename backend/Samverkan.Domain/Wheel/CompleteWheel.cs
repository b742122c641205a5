using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Wheel;

/// <summary>Ends the conversation. Empty sectors stay neutral; there is nothing that must be filled in.</summary>
public sealed record CompleteWheel(By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CompleteWheel command, WheelState state, CaseState caseState)
    {
        if (OwnWheel.Check(state, caseState, command.By, out var wheel, out _) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return wheel!.CompletedAt is not null ? Decision.Nothing : Decision.Accept(new WheelAssessmentCompleted(command.By, command.At));
    }
}
