using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests;

/// <summary>What is too much in a minute is refused with when to try again, and to nobody else.</summary>
public sealed class RateLimitTests(TestSystem system)
{
    [Theory]
    [InlineData("Search", "POST", "/api/cases/search", """{"text":"S-AAAA-AAAA"}""")]
    [InlineData("BreakGlass", "POST", "/api/break-glass", """{"caseNumber":"S-AAAA-AAAA","childNumber":null,"reason":"Barnet är här."}""")]
    [InlineData("Export", "GET", "/api/cases/00000000-0000-0000-0000-000000000001/export?scope=own", null)]
    [InlineData("Person", "GET", "/api/cases", null)]
    public async Task The_third_in_a_minute_is_one_too_many_for_the_person_and_for_nobody_else(string limit, string method, string path, string? body)
    {
        var address = TestSystem.FreeAddress();
        await using var host = await HostAsync(address, limit);
        var (kurator, other) = ((await system.PersonaAsync("kurator-flen")).At(address), (await system.PersonaAsync("socialsekreterare-flen")).At(address));
        for (var time = 0; time < 2; time++)
        {
            (await kurator.SendAsync(new HttpMethod(method), path, body)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        using var refused = await kurator.SendAsync(new HttpMethod(method), path, body);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        JsonElement.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("code").GetString().ShouldBe("rate.limited");
        (await other.SendAsync(new HttpMethod(method), path, body)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_third_sign_in_from_one_address_waits()
    {
        var address = TestSystem.FreeAddress();
        await using var host = await HostAsync(address, "SignIn");
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        var login = new Uri("/bff/login", UriKind.Relative);
        for (var time = 0; time < 2; time++)
        {
            (await browser.GetAsync(login, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await browser.GetAsync(login, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private async Task<WebApplication> HostAsync(Uri address, string limit)
    {
        var host = system.BuildHost(address, adjust: builder => builder.Configuration[$"Samverkan:RateLimits:{limit}"] = "2");
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
