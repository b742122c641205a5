using System.Text.Json;

namespace Samverkan.Load.Running;

/// <summary>The local OpenID Connect provider, where anyone may be any of the demo people.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    private readonly Service _service;

    private IdentityProvider(Service service, string issuer) => (_service, Issuer) = (service, issuer);

    /// <summary>Its address.</summary>
    public string Issuer { get; }

    /// <summary>Starts it for a host at an address.</summary>
    public static async Task<IdentityProvider> StartAsync(Workshop workshop, Uri host)
    {
        var service = Service.Script(
            "identity provider",
            "identity/serve.mjs",
            ["--redirect", new Uri(host, "/signin-oidc").ToString(), "--post-logout", host.ToString()],
            new Dictionary<string, string> { ["SAMVERKAN_OIDC_SECRET"] = workshop.ClientSecret });
        try
        {
            using var ready = JsonDocument.Parse(await service.FirstLineAsync(TimeSpan.FromSeconds(30)));
            return new IdentityProvider(service, ready.RootElement.GetProperty("issuer").GetString()!);
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _service.DisposeAsync();
}
