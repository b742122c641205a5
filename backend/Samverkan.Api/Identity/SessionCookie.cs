using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Samverkan.Api.Identity;

/// <summary>
/// The session cookie: out of reach of scripts, and <c>Lax</c> rather than <c>Strict</c> because the way back from the identity
/// provider is a navigation from another site that must carry it on.
/// </summary>
internal sealed class SessionCookie(IOptions<SessionLengths> lengths, TimeProvider time) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == SessionClaims.Scheme)
        {
            Configure(options);
        }
    }

    public void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "samverkan";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = lengths.Value.Idle;
        options.SlidingExpiration = true;
        options.TimeProvider = time;
        options.Events.OnSigningIn = SigningInAsync;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnCheckSlidingExpiration = CheckSlidingAsync;
    }

    private Task SigningInAsync(CookieSigningInContext context)
    {
        var latest = SessionClaims.StartOf(context.Principal!) + lengths.Value.Longest;
        var next = time.GetUtcNow() + lengths.Value.Idle;
        context.Properties.ExpiresUtc = next < latest ? next : latest;
        return Task.CompletedTask;
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (SessionClaims.StartOf(context.Principal!) + lengths.Value.Longest <= time.GetUtcNow())
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SessionClaims.Scheme);
        }
    }

    // A page that only listens or asks who is signed in does not keep the session alive: nobody may be sitting there.
    private Task CheckSlidingAsync(CookieSlidingExpirationContext context)
    {
        var latest = SessionClaims.StartOf(context.Principal!) + lengths.Value.Longest;
        context.ShouldRenew &= context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<KeepsNoSessionAlive>() is null
            && time.GetUtcNow() + lengths.Value.Idle <= latest;
        return Task.CompletedTask;
    }
}

/// <summary>Marks an endpoint that a page calls on its own, without anybody at the keyboard.</summary>
internal sealed record KeepsNoSessionAlive;
