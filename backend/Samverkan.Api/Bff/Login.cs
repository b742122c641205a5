using Microsoft.AspNetCore.Authentication;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Bff;

/// <summary>GET /bff/login: off to the identity provider, and back to where one was.</summary>
internal static class LoginRoute
{
    private static readonly Action<ILogger, Exception?> s_unavailable =
        LoggerMessage.Define(LogLevel.Warning, new EventId(1, "SignInUnavailable"), "The identity provider does not answer as it should, and nobody can sign in.");

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/bff/login", HandleAsync).AllowsAnyone("it is how one signs in").RequireRateLimiting(RateLimits.SignIn).ExcludeFromDescription();

    private static async Task HandleAsync(HttpContext context, string? returnUrl, ILoggerFactory loggers)
    {
        try
        {
            await context.ChallengeAsync(IdentityServices.OpenIdScheme, new AuthenticationProperties { RedirectUri = LocalPath(returnUrl) });
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or HttpRequestException or IOException && !context.Response.HasStarted)
        {
            s_unavailable(loggers.CreateLogger(typeof(LoginRoute)), unreachable);
            await SignInFailure.WriteAsync(context, "sign-in.unavailable");
        }
    }

    // Only a path of this site, as browsers write it: an open redirect after sign-in is what phishing is built on, and a header holds nothing but ASCII.
    internal static string LocalPath(string? returnUrl) =>
        returnUrl is ['/', ..] && returnUrl is not ['/', '/' or '\\', ..] && returnUrl.All(letter => letter is > ' ' and < '\x7f') ? returnUrl : "/";
}
