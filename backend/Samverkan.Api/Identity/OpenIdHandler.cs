using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samverkan.Api.Directory;

namespace Samverkan.Api.Identity;

/// <summary>
/// Sign-in by OpenID Connect: authorization code with PKCE (the framework's OAuth handler), and on top of it what makes it OpenID
/// Connect — discovery, nonce, and an id token whose signature, issuer, audience and time are checked. Of the token only the
/// subject is used, and no token is kept.
/// </summary>
internal sealed class OpenIdHandler(
    IOptionsMonitor<OpenIdOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    DirectoryIndex directory) : OAuthHandler<OpenIdOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";
    private static readonly JsonWebTokenHandler s_tokens = new() { MapInboundClaims = false };

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = WebEncoders.Base64UrlEncode(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        await DiscoverAsync();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response?.RootElement.TryGetProperty("id_token", out var text) == true ? text.GetString() : null;
        var subject = await SubjectOfAsync(idToken ?? throw new SignInFailedException("sign-in.failed"), properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null);
        var person = directory.Current.FindSubject(subject) ?? throw new SignInFailedException("person.unknown");
        var session = new AuthenticationProperties { RedirectUri = properties.RedirectUri };
        return new AuthenticationTicket(SessionClaims.Begin(subject, person.PersonId, TimeProvider.GetUtcNow()), session, Scheme.Name);
    }

    private async Task<string> SubjectOfAsync(string idToken, string? nonce)
    {
        var result = await ValidateAsync(idToken, await DiscoverAsync());
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have rotated its keys since we last looked.
            result = await ValidateAsync(idToken, await Options.Discovery.FreshAsync(Context.RequestAborted));
        }

        return result.IsValid && nonce is not null && ClaimOf(result, Nonce) == nonce && ClaimOf(result, "sub") is { Length: > 0 } subject
            ? subject
            : throw new SignInFailedException("sign-in.failed", result.Exception);
    }

    private static string? ClaimOf(TokenValidationResult result, string name) => result.Claims.TryGetValue(name, out var value) ? value as string : null;

    private Task<TokenValidationResult> ValidateAsync(string idToken, OpenIdConnectConfiguration discovered) =>
        s_tokens.ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = discovered.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = discovered.SigningKeys,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(1),
        });

    private async Task<OpenIdConnectConfiguration> DiscoverAsync()
    {
        var discovered = await Options.Discovery.KnownAsync(Context.RequestAborted);
        Options.AuthorizationEndpoint = discovered.AuthorizationEndpoint;
        Options.TokenEndpoint = discovered.TokenEndpoint;
        return discovered;
    }
}

/// <summary>The sign-in was refused; <see cref="Code"/> is a published problem code.</summary>
internal sealed class SignInFailedException(string code, Exception? reason = null) : Exception($"Sign-in refused: {code}. {reason?.Message}".TrimEnd(), reason)
{
    public string Code { get; } = code;
}
