using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Seeding;
using Samverkan.Testing;

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

    [Theory]
    [InlineData("Samverkan:MasterKeyFile", "")]
    [InlineData("Samverkan:MasterKeyFile", "/nowhere/master.key")]
    [InlineData("Samverkan:IndexKeyFile", "")]
    [InlineData("Samverkan:IndexKeyFile", "/nowhere/index.key")]
    [InlineData("Samverkan:Oidc:Authority", "")]
    [InlineData("Samverkan:Oidc:Authority", "http://id.example.se")]
    [InlineData("Samverkan:Oidc:ClientId", "")]
    [InlineData("Samverkan:Oidc:ClientSecret", "")]
    [InlineData("Samverkan:Database:App", "")]
    [InlineData("Samverkan:Database:App", "Host=127.0.0.1;Port=1;Username=nobody;Password=none;Database=none")]
    public async Task A_setting_that_is_missing_or_wrong_stops_the_start_and_is_named(string setting, string value)
    {
        await using var app = system.BuildHost(system.SpareAddress, adjust: builder => builder.Configuration[setting] = value);

        var refusal = await Should.ThrowAsync<SetupException>(() => StartCheck.RunAsync(app.Services, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain(setting[..setting.LastIndexOf(':')]);
        refusal.Message.ShouldContain(setting[(setting.LastIndexOf(':') + 1)..]);
    }

    [Fact]
    public async Task A_database_that_has_not_been_migrated_stops_the_start_with_what_to_do()
    {
        await using var empty = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await using var app = system.BuildHost(system.SpareAddress, empty);

        (await Should.ThrowAsync<SetupException>(() => StartCheck.RunAsync(app.Services, TestContext.Current.CancellationToken))).Message.ShouldContain("migrate");
    }

    [Fact]
    public async Task Settings_that_are_right_let_the_host_start()
    {
        await using var app = system.BuildHost(system.SpareAddress);

        await Should.NotThrowAsync(() => StartCheck.RunAsync(app.Services, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("migrat")]
    [InlineData("rebuild")]
    [InlineData("serve", "--urls=http://127.0.0.1:0")]
    public async Task A_mistyped_command_is_refused_and_starts_no_host(params string[] words)
    {
        (await Should.ThrowAsync<SetupException>(() => HostCommands.DispatchAsync(words))).Message.ShouldStartWith($"There is no command {words[0]}");
        (await HostCommands.RunAsync(words)).ShouldBe(1);
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
