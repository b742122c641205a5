using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Seeding;

namespace Samverkan.Api.Tests;

/// <summary>What the host refuses to start with, and what sowing twice gives.</summary>
public sealed class StartTests(TestSystem system)
{
    [Fact]
    public async Task An_endpoint_that_states_no_policy_stops_the_start()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/api/forgotten", () => "open to all");

        Should.Throw<InvalidOperationException>(() => PolicyCheck.Verify(EndpointsOf(app), app.Services)).Message.ShouldContain("/api/forgotten");
    }

    [Fact]
    public async Task A_body_that_nothing_validates_stops_the_start()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapPost("/api/unchecked", (Unchecked body) => body.Text).RequiresSignIn();

        Should.Throw<InvalidOperationException>(() => PolicyCheck.Verify(EndpointsOf(app), app.Services)).Message.ShouldContain(nameof(Unchecked));
    }

    [Fact]
    public async Task Sowing_again_changes_nothing()
    {
        var before = await CountSownAsync();
        before.ShouldBeGreaterThan(0);
        await using var app = system.BuildHost(system.SpareAddress);

        await app.Services.GetRequiredService<Seeder>().RunAsync(TestContext.Current.CancellationToken);

        (await CountSownAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_demonstration_has_six_cases_and_a_request_that_waits()
    {
        await system.ListsCaughtUpAsync();

        var cases = await (await system.PersonaAsync("kurator-flen")).CasesAsync();
        var inbox = (await (await system.PersonaAsync("socialsekreterare-flen")).GetAsync("/api/inbox")).GetProperty("supportRequests");

        cases.Select(row => row.GetProperty("alias").GetString()).Intersect(["Näktergalen", "Tofsvipan", "Gullvivan", "Fjärden", "Rödhaken", "Ängsullen"]).Count().ShouldBe(6);
        inbox.EnumerateArray().ShouldContain(row => row.GetProperty("status").GetString() == "sent");
    }

    private async Task<long> CountSownAsync()
    {
        await using var count = system.Owner.CreateCommand("select count(*) from mt_events where headers ->> 'reason' = 'seed'");
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private static IEnumerable<Microsoft.AspNetCore.Http.Endpoint> EndpointsOf(WebApplication app) =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints);

    private sealed record Unchecked(string Text);
}
