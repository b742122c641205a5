using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// Who wants to read: a person in one assignment, thus for one unit of one branch and in one role. <see cref="InUnitSince"/> is the first day of
/// the unbroken time that the person has done case work in that unit (<see cref="CaseWorkTime"/>).
/// </summary>
public sealed record Viewer(Guid PersonId, UnitId Unit, BranchId Branch, Role Role, DateOnly InUnitSince)
{
    /// <summary>
    /// Whether it is the unit as a whole that looks, as somebody of it could have: for an inquiry into what the unit knew. It reads and does nothing.
    /// </summary>
    public bool AsUnit { get; private init; }

    /// <summary>A unit as a whole.</summary>
    public static Viewer OfUnit(UnitId unit, BranchId branch) => new(Guid.Empty, unit, branch, Role.Inquirer, DateOnly.MaxValue) { AsUnit = true };

    /// <summary>Whether the role gives this capability.</summary>
    public bool Can(Capability capability) => Roles.Of(Role).Capabilities.Contains(capability);
}
