using Microsoft.AspNetCore.Authentication.OAuth;

namespace Samverkan.Api.Identity;

/// <summary>The framework's OAuth options, with endpoints and keys taken from the provider's own discovery document.</summary>
internal sealed class OpenIdOptions : OAuthOptions
{
    /// <summary>The issuer, e.g. <c>https://id.example.se</c>. Plain http is accepted on loopback only.</summary>
    public Uri Authority { get; set; } = null!;

    /// <summary>What the provider publishes of itself.</summary>
    public ProviderDiscovery Discovery { get; set; } = null!;

    /// <summary>Checks what is known before the provider has been asked; endpoints are not.</summary>
    public override void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(ClientId);
        ArgumentException.ThrowIfNullOrEmpty(ClientSecret);
        if (Authority is not { IsAbsoluteUri: true } || (Authority.Scheme != Uri.UriSchemeHttps && !Authority.IsLoopback))
        {
            throw new InvalidOperationException("Samverkan:Oidc:Authority must be an https address; http is accepted on loopback only.");
        }
    }
}
