namespace Samverkan.Domain.Directory;

/// <summary>A verksamhetsgren as the directory holds it.</summary>
public sealed record BranchEntry(BranchId Branch, BranchKind Kind, string Name);

/// <summary>A unit as the directory holds it.</summary>
public sealed record UnitEntry(UnitId Unit, BranchId Branch, string Name, string? Municipality, string? Phone);

/// <summary>A member of staff as the directory holds them.</summary>
public sealed record StaffEntry(Guid PersonId, string Subject, Personal<StaffDetails> Details);

/// <summary>
/// An assignment as the directory holds it; <see cref="To"/> is the last day, null until further notice. <see cref="KnownFrom"/> is the first day on
/// which it counts as work in the unit: never earlier than the day an administrator entered it, so that an assignment entered with a past day
/// gives nobody back what they had before.
/// </summary>
public sealed record AssignmentEntry(Guid AssignmentId, Guid PersonId, UnitId Unit, Role Role, DateOnly From, DateOnly? To, DateOnly KnownFrom)
{
    /// <summary>Whether the person works in the assignment on a Swedish day.</summary>
    public bool Holds(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>The state of a huvudman's stream: its branches, units, staff and assignments.</summary>
public abstract record PrincipalState
{
    private PrincipalState()
    {
    }

    /// <summary>No such huvudman.</summary>
    public sealed record Missing : PrincipalState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>A huvudman.</summary>
    public sealed record Present(
        Guid PrincipalId,
        string Code,
        string Name,
        PrincipalKind Kind,
        IReadOnlyList<BranchEntry> Branches,
        IReadOnlyList<UnitEntry> Units,
        IReadOnlyList<StaffEntry> Staff,
        IReadOnlyList<AssignmentEntry> Assignments) : PrincipalState;

    /// <summary>The state after one more event. Total: an event that does not fit changes nothing.</summary>
    public static PrincipalState Evolve(PrincipalState state, object @event) => (state, @event) switch
    {
        (Missing, PrincipalRegistered e) => new Present(e.PrincipalId, e.Code, e.Name, e.Kind, [], [], [], []),
        (Present p, BranchRegistered e) => p with { Branches = [.. p.Branches.Where(b => b.Branch != e.Branch), new BranchEntry(e.Branch, e.Kind, e.Name)] },
        (Present p, UnitRegistered e) => p with { Units = [.. p.Units.Where(u => u.Unit != e.Unit), new UnitEntry(e.Unit, e.Branch, e.Name, e.Municipality, e.Phone)] },
        (Present p, StaffRegistered e) => p with { Staff = [.. p.Staff.Where(s => s.PersonId != e.PersonId), new StaffEntry(e.PersonId, e.Subject, e.Details)] },
        (Present p, StaffAssigned e) => p with { Assignments = [.. p.Assignments, Assigned(e)] },
        (Present p, AssignmentEnded e) => p with { Assignments = [.. p.Assignments.Select(a => a.AssignmentId == e.AssignmentId ? a with { To = e.LastDay } : a)] },
        _ => state,
    };

    // What comes with the directory itself, and from no person, is taken at its word.
    private static AssignmentEntry Assigned(StaffAssigned e)
    {
        var entered = SwedishCalendar.DayOf(e.At);
        return new(e.AssignmentId, e.PersonId, e.Unit, e.Role, e.From, e.To, e.ByPerson is null || entered < e.From ? e.From : entered);
    }
}
