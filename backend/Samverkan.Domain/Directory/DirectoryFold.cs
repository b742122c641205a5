namespace Samverkan.Domain.Directory;

/// <summary>Folds the events of the stream "principal". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class DirectoryFold
{
    /// <summary>The state after an event.</summary>
    public static PrincipalState Evolve(PrincipalState state, object @event) => (state, @event) switch
    {
        (PrincipalState.Missing, PrincipalRegistered e) => new PrincipalState.Present(e.PrincipalId, e.Code, e.Name, e.Kind, [], [], [], []),
        (PrincipalState.Present p, BranchRegistered e) => p with { Branches = [.. p.Branches, new(e.Branch, e.Kind, e.Name)] },
        (PrincipalState.Present p, UnitRegistered e) => p with { Units = [.. p.Units, new(e.Unit, e.Branch, e.Name, e.Municipality, e.Phone)] },
        (PrincipalState.Present p, StaffRegistered e) => p with { Staff = [.. p.Staff, new(e.PersonId, e.Subject, e.Details)] },
        (PrincipalState.Present p, StaffAssigned e) => p with { Assignments = [.. p.Assignments, new(e.AssignmentId, e.PersonId, e.Unit, e.Role, e.From, e.To)] },
        (PrincipalState.Present p, AssignmentEnded e) => p with
        {
            Assignments = [.. p.Assignments.Select(a => a.AssignmentId == e.AssignmentId ? a with { To = e.LastDay } : a)],
        },
        _ => state,
    };
}
