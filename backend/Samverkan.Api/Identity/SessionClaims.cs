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
    private const string StartedAt = "started";

    public static ClaimsPrincipal Create(string subject, Guid personId, Guid? assignmentId, DateTimeOffset startedAt)
    {
        var identity = new ClaimsIdentity(Scheme, Subject, roleType: null);
        identity.AddClaim(new Claim(Subject, subject));
        identity.AddClaim(new Claim(PersonId, personId.ToString()));
        identity.AddClaim(new Claim(StartedAt, startedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        if (assignmentId is { } chosen)
        {
            identity.AddClaim(new Claim(AssignmentId, chosen.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }

    /// <summary>The same session in another assignment; it does not live longer for it.</summary>
    public static ClaimsPrincipal WithAssignment(ClaimsPrincipal principal, Guid assignmentId) =>
        Create(principal.FindFirstValue(Subject)!, PersonOf(principal)!.Value, assignmentId, StartOf(principal));

    public static Guid? PersonOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(PersonId), out var id) ? id : null;

    public static Guid? AssignmentOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(AssignmentId), out var id) ? id : null;

    public static DateTimeOffset StartOf(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(StartedAt), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.MinValue;
}
