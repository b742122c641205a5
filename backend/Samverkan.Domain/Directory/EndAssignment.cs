namespace Samverkan.Domain.Directory;

/// <summary>Ends an assignment after a day; it can be brought forward, never prolonged.</summary>
public sealed record EndAssignment(Guid AssignmentId, DateOnly LastDay, Guid? ByPerson, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(EndAssignment command, PrincipalState state)
    {
        if (state is not PrincipalState.Present principal
            || principal.Assignments.FirstOrDefault(a => a.AssignmentId == command.AssignmentId) is not { } assignment)
        {
            return Decision.Refuse(Refusals.AssignmentMissing);
        }

        if (assignment.To == command.LastDay)
        {
            return Decision.Nothing;
        }

        return command.LastDay < assignment.From || command.LastDay > assignment.To
            ? Decision.Refuse(Refusals.AssignmentPeriodInvalid with { Field = "lastDay" })
            : Decision.Accept(new AssignmentEnded(command.AssignmentId, command.LastDay, command.ByPerson, command.At));
    }
}
