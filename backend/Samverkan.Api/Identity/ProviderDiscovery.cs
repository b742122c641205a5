using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Samverkan.Api.Identity;

/// <summary>What the provider publishes of itself: its endpoints and signing keys. Fetched when first needed, and kept.</summary>
internal sealed class ProviderDiscovery
{
    private readonly string _address;
    private readonly HttpDocumentRetriever _documents;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _kept;

    public ProviderDiscovery(Uri authority)
    {
        _address = $"{authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration";
        _documents = new HttpDocumentRetriever { RequireHttps = !authority.IsLoopback };
        _kept = new ConfigurationManager<OpenIdConnectConfiguration>(_address, new OpenIdConnectConfigurationRetriever(), _documents);
    }

    /// <summary>What was published when it was last fetched, at most some hours ago.</summary>
    public Task<OpenIdConnectConfiguration> KnownAsync(CancellationToken ct) => _kept.GetConfigurationAsync(ct);

    /// <summary>
    /// What is published now. What is kept is renewed in the background and at most every five minutes, which is too late for somebody
    /// who signs in just after the provider has changed its keys.
    /// </summary>
    public Task<OpenIdConnectConfiguration> FreshAsync(CancellationToken ct)
    {
        _kept.RequestRefresh();
        return OpenIdConnectConfigurationRetriever.GetAsync(_address, _documents, ct);
    }
}
