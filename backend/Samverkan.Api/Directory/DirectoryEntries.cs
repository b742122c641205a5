using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Directory;

/// <summary>A huvudman and what belongs to it, as the host looks it up.</summary>
public sealed record Principal(Guid PrincipalId, string Code, string Name, PrincipalKind Kind, IReadOnlyList<Branch> Branches);

/// <summary>A verksamhetsgren: the secrecy boundary. Its regime follows from <see cref="Kind"/>.</summary>
public sealed record Branch(BranchId Id, BranchKind Kind, string Name, Guid PrincipalId, IReadOnlyList<Unit> Units);

/// <summary>A unit within a branch.</summary>
public sealed record Unit(UnitId Id, BranchId Branch, string Name, string? Municipality, string? Phone);

/// <summary>A person who is known to the directory. <see cref="Name"/> is <c>Borttagen person</c> when the name has been erased.</summary>
public sealed record Person(Guid PersonId, string Subject, string Name, IReadOnlyList<Assignment> Assignments);

/// <summary>A person's work in a unit, in a role; <see cref="To"/> is the last day.</summary>
public sealed record Assignment(Guid AssignmentId, Guid PersonId, UnitId Unit, Role Role, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it holds on a Swedish day.</summary>
    public bool Holds(DateOnly day) => From <= day && (To is null || day <= To);
}
