using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Bff;

/// <summary>Writes the session cookie anew and tells the page how things now stand.</summary>
internal sealed class SessionRenewal(SessionReader sessions, UserView users)
{
    public async Task<IResult> RenewAsync(HttpContext context, ClaimsPrincipal principal)
    {
        var properties = new AuthenticationProperties();
        await context.SignInAsync(SessionClaims.Scheme, principal, properties);
        context.User = principal;
        var session = sessions.Of(new AuthenticationTicket(principal, properties, SessionClaims.Scheme))!;
        return Results.Ok(users.Of(context, session));
    }
}
