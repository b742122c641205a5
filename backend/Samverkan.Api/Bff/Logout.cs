using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Bff;

/// <summary>Where the browser goes to be signed out at the identity provider too.</summary>
public sealed record LoggedOut(string Url);

/// <summary>POST /bff/logout: ends the session in every copy of its cookie.</summary>
internal static class LogoutRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bff/logout", HandleAsync).RequiresSignIn().Shows<LoggedOut>();

    private static async Task<IResult> HandleAsync(HttpContext context, EndedSessions ended, IOptionsMonitor<OpenIdOptions> openId, CancellationToken ct)
    {
        await ended.EndAsync(SessionClaims.IdOf(context.User)!.Value, context.Features.GetRequiredFeature<Session>().Person.PersonId, ct);
        await context.SignOutAsync(SessionClaims.Scheme);
        return Results.Ok(new LoggedOut(await UrlAsync(context, openId.Get(IdentityServices.OpenIdScheme))));
    }

    // No id token is sent as a hint: it would put a token into the browser's history.
    private static async Task<string> UrlAsync(HttpContext context, OpenIdOptions options)
    {
        var home = $"{context.Request.Scheme}://{context.Request.Host}/utloggad";
        try
        {
            var discovered = await options.Discovery.KnownAsync(context.RequestAborted);
            return string.IsNullOrEmpty(discovered.EndSessionEndpoint)
                ? "/"
                : QueryHelpers.AddQueryString(discovered.EndSessionEndpoint, new Dictionary<string, string?> { ["client_id"] = options.ClientId, ["post_logout_redirect_uri"] = home });
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or HttpRequestException or IOException)
        {
            return "/";
        }
    }
}
