using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Samverkan.Api.Directory;

namespace Samverkan.Api.Identity;

/// <summary>Sign-in and session.</summary>
internal static class IdentityServices
{
    public const string OpenIdScheme = "OpenId";

    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<EndedSessions>();
        services.AddHostedService<EndedSessionsFollower>();
        services.AddSingleton(provider => new SessionReader(
            provider.GetRequiredService<DirectoryIndex>(), provider.GetRequiredService<EndedSessions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddOptions<SessionLengths>().BindConfiguration("Samverkan:Session");
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddAuthentication(SessionClaims.Scheme)
            .AddCookie(SessionClaims.Scheme)
            .AddScheme<OpenIdOptions, OpenIdHandler>(OpenIdScheme, openId => Configure(openId, builder.Configuration.GetSection("Samverkan:Oidc")));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdOptions>, OAuthPostConfigureOptions<OpenIdOptions, OpenIdHandler>>());
        services.AddSingleton<IAntiforgeryAdditionalDataProvider, AssignmentInToken>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = "X-CSRF";
            // A form is never sent here, and reading one would take in a body before its size is known to be fit.
            antiforgery.SuppressReadingTokenFromFormBody = true;
            antiforgery.Cookie.Name = "samverkan-csrf";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void Configure(OpenIdOptions options, IConfigurationSection settings)
    {
        options.Authority = Uri.TryCreate(settings["Authority"], UriKind.Absolute, out var authority) ? authority : null!;
        options.ClientId = settings["ClientId"]!;
        options.ClientSecret = settings["ClientSecret"]!;
        options.CallbackPath = settings["CallbackPath"] ?? "/signin-oidc";
        options.SignInScheme = SessionClaims.Scheme;
        options.UsePkce = true;
        options.Scope.Add("openid");
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.Events.OnRemoteFailure = SignInFailure.AnswerAsync;
        options.Discovery = authority is null ? null! : new ProviderDiscovery(authority);
    }
}
