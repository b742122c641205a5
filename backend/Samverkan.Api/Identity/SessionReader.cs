using Microsoft.AspNetCore.Authentication;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Identity;

/// <summary>Makes a <see cref="Session"/> out of the cookie and the directory, anew for each request.</summary>
public sealed class SessionReader(DirectoryIndex directory, TimeProvider time)
{
    /// <summary>The session of the request; null when there is none or the person is no longer in the directory.</summary>
    public Session? Read(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Ticket is { } ticket ? Of(ticket) : null;
    }

    /// <summary>The session of a ticket; null when the person is no longer in the directory.</summary>
    public Session? Of(AuthenticationTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var now = directory.Current;
        return SessionClaims.PersonOf(ticket.Principal) is { } personId && now.FindPerson(personId) is { } person
            ? Of(now, person, SessionClaims.AssignmentOf(ticket.Principal), ticket.Properties.ExpiresUtc ?? DateTimeOffset.MinValue)
            : null;
    }

    private Session Of(DirectorySnapshot now, DirectoryPerson person, Guid? chosen, DateTimeOffset expiresAt)
    {
        var today = SwedishCalendar.DayOf(time.GetUtcNow());
        var valid = person.Assignments.Where(assignment => assignment.Holds(today)).ToList();
        var active = valid is [var only] ? only : valid.FirstOrDefault(assignment => assignment.AssignmentId == chosen);
        return new Session(person, valid, active is null ? null : ActorOf(now, person, active), expiresAt);
    }

    private static Actor? ActorOf(DirectorySnapshot now, DirectoryPerson person, AssignmentEntry assignment) =>
        now.FindUnit(assignment.Unit) is { } unit && now.FindBranch(unit.Branch) is { } branch
            ? new Actor(person.PersonId, person.Name, assignment.AssignmentId, assignment.Role, unit.Id, unit.Name, branch.Id, branch.Name, branch.Kind, branch.PrincipalId)
            : null;
}
