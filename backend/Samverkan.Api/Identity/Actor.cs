using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Identity;

/// <summary>
/// The person who acts in this request, in the assignment chosen for the session. Built anew for every request from the directory,
/// so an assignment that has ended is not an actor any more. <see cref="InUnitSince"/> is the first day of the unbroken time in the unit. A handler
/// takes it as a parameter.
/// </summary>
public sealed record Actor(
    Guid PersonId,
    string Name,
    Guid AssignmentId,
    Role Role,
    UnitId Unit,
    string UnitName,
    BranchId Branch,
    string BranchName,
    BranchKind BranchKind,
    Guid PrincipalId,
    DateOnly InUnitSince)
{
    /// <summary>What the role of the assignment opens.</summary>
    public IReadOnlySet<Capability> Capabilities => Roles.Of(Role).Capabilities;

    /// <summary>The actor as history keeps them.</summary>
    public By By => new(PersonId, AssignmentId, Unit, Branch);

    /// <summary>The actor as the rules of reading know them.</summary>
    public Viewer Viewer => new(PersonId, Unit, Branch, Role, InUnitSince);

    /// <summary>Lets Minimal APIs hand the actor to a handler. The policy gate has put it there; an endpoint without such a policy has none.</summary>
    public static ValueTask<Actor> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult(context.Features.Get<Actor>() ?? throw new InvalidOperationException("The endpoint's policy demands no capability, so there is no actor."));
    }
}
