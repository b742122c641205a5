using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Bff;

/// <summary>Who is signed in, and what the page needs to act for them.</summary>
public sealed record User(
    Guid PersonId,
    string Name,
    IReadOnlyList<Assignment> Assignments,
    Assignment? Active,
    IReadOnlyList<Capability> Capabilities,
    string CsrfToken,
    DateTimeOffset ExpiresAt,
    int WarnSeconds,
    string LoggedOutUrl);

/// <summary>An assignment that can be chosen today.</summary>
public sealed record Assignment(
    Guid AssignmentId,
    Role Role,
    string RoleName,
    string UnitId,
    string UnitName,
    string BranchId,
    string BranchName,
    BranchKind BranchKind,
    string PrincipalName);

/// <summary>Builds <see cref="User"/>.</summary>
internal sealed class UserView(DirectoryIndex directory, IAntiforgery antiforgery, IOptions<SessionLengths> lengths)
{
    public User Of(HttpContext context, Session session)
    {
        var now = directory.Current;
        var assignments = session.Assignments.Select(assignment => ViewOf(now, assignment)).OfType<Assignment>().ToList();
        return new User(
            session.Person.PersonId,
            session.Person.Name,
            assignments,
            assignments.FirstOrDefault(assignment => assignment.AssignmentId == session.Active?.AssignmentId),
            [.. (session.Active?.Capabilities ?? new HashSet<Capability>()).Order()],
            antiforgery.GetAndStoreTokens(context).RequestToken!,
            session.ExpiresAt,
            (int)lengths.Value.Warning.TotalSeconds,
            LoggedOutUrl: "/");
    }

    private static Assignment? ViewOf(DirectorySnapshot now, AssignmentEntry assignment)
    {
        if (now.FindUnit(assignment.Unit) is not { } unit || now.FindBranch(unit.Branch) is not { } branch)
        {
            return null;
        }

        return new Assignment(
            assignment.AssignmentId,
            assignment.Role,
            Roles.Of(assignment.Role).Name,
            unit.Id.Value,
            unit.Name,
            branch.Id.Value,
            branch.Name,
            branch.Kind,
            now.FindPrincipal(branch.PrincipalId)!.Name);
    }
}
