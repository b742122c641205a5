using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Sharing;

/// <summary>Who wants to read: a person in one assignment, thus for one unit of one branch and in one role.</summary>
public sealed record Viewer(Guid PersonId, UnitId Unit, BranchId Branch, Role Role)
{
    /// <summary>Whether the role gives this capability.</summary>
    public bool Can(Capability capability) => Roles.Of(Role).Capabilities.Contains(capability);
}
