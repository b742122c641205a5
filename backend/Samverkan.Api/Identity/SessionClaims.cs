using System.Globalization;
using System.Security.Claims;

namespace Samverkan.Api.Identity;

/// <summary>What the cookie holds: opaque ids and times. No name, no token, no role; those are looked up.</summary>
internal static class SessionClaims
{
    public const string Scheme = "Samverkan";
    private const string Subject = "sub";
    private const string PersonId = "person";
    private const string AssignmentId = "assignment";
    private const string SessionId = "sid";
    private const string StartedAt = "started";

    /// <summary>A session that begins now.</summary>
    public static ClaimsPrincipal Begin(string subject, Guid personId, DateTimeOffset now) => Create(subject, personId, Guid.NewGuid(), null, now);

    /// <summary>The same session in another assignment; it does not live longer for it.</summary>
    public static ClaimsPrincipal WithAssignment(ClaimsPrincipal principal, Guid assignmentId) =>
        Create(principal.FindFirstValue(Subject)!, PersonOf(principal)!.Value, IdOf(principal)!.Value, assignmentId, StartOf(principal));

    /// <summary>What tells the session from every other; the same in every copy of the cookie.</summary>
    public static Guid? IdOf(ClaimsPrincipal principal) => GuidOf(principal, SessionId);

    public static Guid? PersonOf(ClaimsPrincipal principal) => GuidOf(principal, PersonId);

    public static Guid? AssignmentOf(ClaimsPrincipal principal) => GuidOf(principal, AssignmentId);

    public static DateTimeOffset StartOf(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(StartedAt), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : DateTimeOffset.MinValue;

    private static Guid? GuidOf(ClaimsPrincipal principal, string claim) => Guid.TryParse(principal.FindFirstValue(claim), out var id) ? id : null;

    private static ClaimsPrincipal Create(string subject, Guid personId, Guid sessionId, Guid? assignmentId, DateTimeOffset startedAt)
    {
        var identity = new ClaimsIdentity(Scheme, Subject, roleType: null);
        identity.AddClaim(new Claim(Subject, subject));
        identity.AddClaim(new Claim(PersonId, personId.ToString()));
        identity.AddClaim(new Claim(SessionId, sessionId.ToString()));
        identity.AddClaim(new Claim(StartedAt, startedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));
        if (assignmentId is { } chosen)
        {
            identity.AddClaim(new Claim(AssignmentId, chosen.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }
}
