using System.Net;
using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Api.Seeding;
using Samverkan.Testing;

namespace Samverkan.Api.Tests;

/// <summary>A session that has been ended is over, whoever still holds a copy of its cookie and wherever it is sent.</summary>
[Collection(nameof(TestSystem.SpareAddress))]
public sealed class EndedSessionTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_sign_out_a_copy_of_the_cookie_opens_nothing_at_any_copy_of_the_host()
    {
        var kurator = await system.NewPersonaAsync("kurator-gnesta");
        var (copy, elsewhere) = (kurator.At(system.Address), kurator.At(system.SecondAddress));
        await copy.GetAsync("/api/reference");
        await elsewhere.GetAsync("/api/reference");

        await kurator.PostAsync("/bff/logout", new { });

        await copy.ProblemAsync(401, "session.missing", HttpMethod.Get, "/api/reference");
        await copy.ProblemAsync(401, "session.missing", HttpMethod.Post, "/bff/extend", new { });
        await IsOverAsync(elsewhere);
    }

    [Fact]
    public async Task Signing_out_leaves_ones_other_sessions_alone()
    {
        var (here, there) = (await system.NewPersonaAsync("kurator-gnesta"), await system.NewPersonaAsync("kurator-gnesta"));

        await here.PostAsync("/bff/logout", new { });

        await there.GetAsync("/api/reference");
    }

    [Fact]
    public async Task An_administrator_ends_every_session_of_a_person_of_their_own_huvudman()
    {
        var administrator = await system.PersonaAsync("administrator-flen");
        var (here, there) = (await system.NewPersonaAsync("samordnare-flen"), (await system.NewPersonaAsync("samordnare-flen")).At(system.SecondAddress));
        var person = (await here.RefreshAsync()).GetProperty("personId").GetGuid();

        using var ended = await administrator.SendAsync(HttpMethod.Post, $"/api/admin/staff/{person}/end-sessions", new { });

        ended.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await here.ProblemAsync(401, "session.missing", HttpMethod.Get, "/api/reference");
        await IsOverAsync(there);
        await (await system.NewPersonaAsync("samordnare-flen")).GetAsync("/api/reference");
    }

    [Fact]
    public async Task Nobody_ends_the_sessions_of_another_huvudmans_staff()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var person = (await kurator.RefreshAsync()).GetProperty("personId").GetGuid();
        var path = $"/api/admin/staff/{person}/end-sessions";

        await (await system.PersonaAsync("administrator-region")).ProblemAsync(404, "not-found", HttpMethod.Post, path, new { });
        await kurator.ProblemAsync(403, "capability.missing", HttpMethod.Post, path, new { });

        await kurator.GetAsync("/api/reference");
    }

    [Fact]
    public async Task While_the_list_of_ended_sessions_cannot_be_read_nobody_is_let_in()
    {
        await using var own = await DirectoryOnlyAsync();
        await using var host = system.BuildHost(
            system.SpareAddress, own, builder => builder.Services.Configure<SessionLengths>(lengths => lengths.Unverified = TimeSpan.FromSeconds(2)));
        await host.StartAsync(Ct);
        var kurator = new Persona(system.SpareAddress);
        await kurator.SignInAsync("kurator-flen");
        await kurator.GetAsync("/api/reference");

        await using (await LockedAsync(own))
        {
            await UntilAsync(kurator, HttpStatusCode.ServiceUnavailable);
            await kurator.ProblemAsync(503, "session.unverified", HttpMethod.Get, "/api/reference");
        }

        await UntilAsync(kurator, HttpStatusCode.OK);
    }

    private async Task<TestDatabase> DirectoryOnlyAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await TestSystem.MigrateAsync(database);
        await using var seeding = system.BuildHost(system.SpareAddress, database);
        await seeding.Services.GetRequiredService<DirectorySeed>().RunAsync(await DirectoryFile.ReadAsync(Path.Combine(RepositoryRoot.Path, "infra", "demo", "directory.json"), Ct), Ct);
        return database;
    }

    // Whoever reads the table waits; the rest of the database answers.
    private static async Task<NpgsqlConnection> LockedAsync(TestDatabase database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.OwnerUrl) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand("begin; lock table samverkan.sv_session_ended in access exclusive mode", connection);
        await command.ExecuteNonQueryAsync(Ct);
        return connection;
    }

    // The other copy of the host looks twice a second; the test looks until it has, and fails if it takes longer than a few.
    private static Task IsOverAsync(Persona persona) => UntilAsync(persona, HttpStatusCode.Unauthorized);

    private static async Task UntilAsync(Persona persona, HttpStatusCode expected)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            using var answer = await persona.SendAsync(HttpMethod.Get, "/api/reference");
            if (answer.StatusCode == expected)
            {
                return;
            }

            await timer.WaitForNextTickAsync(limit.Token);
        }
    }
}
