namespace Samverkan.Domain.Directory;

/// <summary>A verksamhetsgren.</summary>
public sealed record Branch(BranchId Id, BranchKind Kind, string Name);

/// <summary>An enhet.</summary>
public sealed record Unit(UnitId Id, BranchId Branch, string Name, string? Municipality, string? Phone);

/// <summary>A member of staff.</summary>
public sealed record StaffMember(Guid PersonId, string Subject, Personal<StaffDetails> Details);

/// <summary>A person's assignment; both days are inclusive, no last day is until further notice.</summary>
public sealed record Assignment(Guid AssignmentId, Guid PersonId, UnitId Unit, Role Role, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it is in force on a day.</summary>
    public bool InForce(DateOnly day) => From <= day && (To is not { } last || day <= last);
}

/// <summary>One huvudman with its branches, units, staff and assignments: the stream "principal".</summary>
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
        IReadOnlyList<Branch> Branches,
        IReadOnlyList<Unit> Units,
        IReadOnlyList<StaffMember> Staff,
        IReadOnlyList<Assignment> Assignments) : PrincipalState;
}
