using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Samverkan.Api.Tests;

/// <summary>The identity provider changes its signing keys while the host runs.</summary>
public sealed class KeyRotationTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sign_in_goes_on_when_the_provider_changes_its_keys_however_often()
    {
        var address = TestSystem.FreeAddress();
        var port = TestSystem.FreeAddress().Port;
        await using var host = system.BuildHost(address, adjust: builder => builder.Configuration["Samverkan:Oidc:Authority"] = $"http://127.0.0.1:{port}");
        await host.StartAsync(Ct);

        for (var keys = 1; keys <= 3; keys++)
        {
            await using var provider = await IdentityProcess.StartAsync(port, address);

            var arrived = await new Persona(address).SignInAsync("kurator-flen");

            arrived.StatusCode.ShouldBe(HttpStatusCode.OK, $"with the keys of start {keys}: {await arrived.Content.ReadAsStringAsync(Ct)}");
        }
    }
}
