using Microsoft.AspNetCore.Authentication;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Identity;

/// <summary>
/// Makes a <see cref="Session"/> out of the cookie, the list of ended sessions and the directory, anew for each request. A sign-out and the
/// end of an assignment therefore hold for every copy of the cookie.
/// </summary>
public sealed class SessionReader
{
    private readonly DirectoryIndex _directory;
    private readonly EndedSessions _ended;
    private readonly TimeProvider _time;

    internal SessionReader(DirectoryIndex directory, EndedSessions ended, TimeProvider time)
    {
        _directory = directory;
        _ended = ended;
        _time = time;
    }

    /// <summary>Whether the host can tell a session that has been ended from one that has not. While it cannot, no session is to be trusted.</summary>
    public bool CanTell => _ended.AreKnown;

    /// <summary>The session of the request; null when there is none, it has been ended, or the person is no longer in the directory.</summary>
    public Session? Read(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Ticket is { } ticket ? Of(ticket) : null;
    }

    /// <summary>The session of a ticket; null when it has been ended or the person is no longer in the directory.</summary>
    public Session? Of(AuthenticationTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var now = _directory.Current;
        return SessionClaims.PersonOf(ticket.Principal) is { } personId && IsAlive(ticket, personId) && now.FindPerson(personId) is { } person
            ? Of(now, person, SessionClaims.AssignmentOf(ticket.Principal), ticket.Properties.ExpiresUtc ?? DateTimeOffset.MinValue)
            : null;
    }

    private bool IsAlive(AuthenticationTicket ticket, Guid personId) =>
        SessionClaims.IdOf(ticket.Principal) is { } sessionId && !_ended.Has(sessionId, personId, SessionClaims.StartOf(ticket.Principal));

    private Session Of(DirectorySnapshot now, DirectoryPerson person, Guid? chosen, DateTimeOffset expiresAt)
    {
        var today = SwedishCalendar.DayOf(_time.GetUtcNow());
        var valid = person.Assignments.Where(assignment => assignment.Holds(today)).ToList();
        var active = valid is [var only] ? only : valid.FirstOrDefault(assignment => assignment.AssignmentId == chosen);
        return new Session(person, valid, active is null ? null : ActorOf(now, person, active, today), expiresAt);
    }

    private static Actor? ActorOf(DirectorySnapshot now, DirectoryPerson person, AssignmentEntry assignment, DateOnly today) =>
        now.FindUnit(assignment.Unit) is { } unit && now.FindBranch(unit.Branch) is { } branch
            ? new Actor(
                person.PersonId, person.Name, assignment.AssignmentId, assignment.Role, unit.Id, unit.Name, branch.Id, branch.Name, branch.Kind, branch.PrincipalId,
                CaseWorkTime.UnbrokenSince(person.Assignments, unit.Id, today) ?? assignment.KnownFrom)
            : null;
}
