using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Directory;

/// <summary>A huvudman and what belongs to it, as the host looks it up.</summary>
public sealed record DirectoryPrincipal(Guid PrincipalId, string Code, string Name, PrincipalKind Kind, IReadOnlyList<DirectoryBranch> Branches);

/// <summary>A verksamhetsgren: the secrecy boundary. Its regime follows from <see cref="Kind"/>.</summary>
public sealed record DirectoryBranch(BranchId Id, BranchKind Kind, string Name, Guid PrincipalId, PrincipalKind PrincipalKind, IReadOnlyList<DirectoryUnit> Units);

/// <summary>A unit within a branch.</summary>
public sealed record DirectoryUnit(UnitId Id, BranchId Branch, string Name, string? Municipality, string? Phone);

/// <summary>A person who is known to the directory. <see cref="Name"/> is <c>Borttagen person</c> when the name has been erased.</summary>
public sealed record DirectoryPerson(Guid PersonId, string Subject, string Name, IReadOnlyList<AssignmentEntry> Assignments);
