namespace Samverkan.Domain.Directory;

/// <summary>
/// Gives a person of the huvudman a role in one of its units, from a day to a day (inclusive). Nobody gives one to themselves: whoever keeps
/// the assignments has no case content, and must not be able to reach it alone (PDL 4 kap. 2 §).
/// </summary>
public sealed record AssignStaff(Guid AssignmentId, Guid PersonId, UnitId Unit, Role Role, DateOnly From, DateOnly? To, Guid? ByPerson, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AssignStaff command, PrincipalState state)
    {
        if (state is not PrincipalState.Present principal)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (principal.Assignments.Any(a => a.AssignmentId == command.AssignmentId))
        {
            return Decision.Nothing;
        }

        return Check(command, principal) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new StaffAssigned(
                command.AssignmentId, command.PersonId, command.Unit, command.Role, command.From, command.To, command.ByPerson, command.At));
    }

    private static Refusal? Check(AssignStaff command, PrincipalState.Present principal)
    {
        if (command.ByPerson == command.PersonId)
        {
            return Refusals.AssignmentToOneself;
        }

        if (principal.Staff.All(s => s.PersonId != command.PersonId))
        {
            return Refusals.StaffMissing;
        }

        if (principal.Units.FirstOrDefault(u => u.Unit == command.Unit) is not { } unit)
        {
            return Refusals.UnitMissing;
        }

        var kind = principal.Branches.FirstOrDefault(b => b.Branch == unit.Branch)?.Kind;
        if (kind is null || !Roles.Of(command.Role).Branches.Contains(kind.Value))
        {
            return Refusals.AssignmentRoleNotInBranch;
        }

        if (command.To < command.From)
        {
            return Refusals.AssignmentPeriodInvalid;
        }

        return principal.Assignments.Any(a => Overlaps(a, command)) ? Refusals.AssignmentOverlaps : null;
    }

    private static bool Overlaps(AssignmentEntry assignment, AssignStaff command) =>
        assignment.PersonId == command.PersonId
        && assignment.Unit == command.Unit
        && assignment.Role == command.Role
        && assignment.From <= (command.To ?? DateOnly.MaxValue)
        && command.From <= (assignment.To ?? DateOnly.MaxValue);
}
