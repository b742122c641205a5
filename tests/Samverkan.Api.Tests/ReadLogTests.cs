using System.Text.Json;
using Npgsql;

namespace Samverkan.Api.Tests;

/// <summary>Every reading of personal content is recorded with it, or does not happen.</summary>
public sealed class ReadLogTests(TestSystem system)
{
    [Fact]
    public async Task A_reviewer_is_told_whether_the_log_is_as_it_was_sealed_and_nobody_else_is()
    {
        const string Path = "/api/access-log/seals/verification";

        var found = await (await system.PersonaAsync("loggranskare-flen")).GetAsync(Path);

        found.GetProperty("firstFault").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, found.ToString());
        await (await system.PersonaAsync("kurator-flen")).ProblemAsync(403, "capability.missing", HttpMethod.Get, Path);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reading_leaves_who_what_and_why()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var (id, _) = await Bodies.OpenAsync(kurator);

        await kurator.GetAsync($"/api/cases/{id}");

        await using var lines = system.Owner.CreateCommand("select person_id, unit, branch, areas, item_branches, reason, endpoint from sv_access_log where case_id = $1");
        lines.Parameters.Add(new() { Value = id });
        await using var reader = await lines.ExecuteReaderAsync(Ct);
        (await reader.ReadAsync(Ct)).ShouldBeTrue();
        reader.GetGuid(0).ShouldBe(Guid.Parse("2e766d5c-54d0-4a40-a6a9-04233acbe8f7"));
        reader.GetString(1).ShouldBe("0482-elevhalsa-ronnbar");
        reader.GetFieldValue<string[]>(3).ShouldContain("identity");
        reader.GetFieldValue<string[]>(4).ShouldBe(["0482-elevhalsa"]);
        reader.GetString(5).ShouldNotBeNullOrEmpty();
        reader.GetString(6).ShouldContain("/api/cases/{caseId");
    }

    [Fact]
    public async Task A_reading_that_cannot_be_recorded_is_not_served()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var (id, _) = await Bodies.OpenAsync(kurator);
        JsonElement problem;
        await using (await FullLog.OfAsync(system, id))
        {
            problem = await kurator.ProblemAsync(500, "read.not-recorded", HttpMethod.Get, $"/api/cases/{id}");
        }

        problem.ToString().ShouldNotContain("Testbäck");
        problem.ToString().ShouldNotContain("the log is full");
        (await kurator.GetAsync($"/api/cases/{id}")).ToString().ShouldContain("Testbäck");
    }

    [Theory]
    [InlineData("delete from sv_access_log")]
    [InlineData("update sv_access_log set reason = 'x'")]
    [InlineData("truncate sv_access_log")]
    public async Task The_hosts_own_role_can_neither_change_nor_take_away_a_line(string sql)
    {
        await using var command = system.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);

        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_reviewer_sees_the_readings_of_their_own_huvudman_only()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var (id, _) = await Bodies.OpenAsync(kurator);
        var number = (await kurator.GetAsync($"/api/cases/{id}")).GetProperty("number").GetString();
        await system.ListsCaughtUpAsync();

        var flen = await (await system.PersonaAsync("loggranskare-flen")).GetAsync("/api/access-log");
        var region = await (await system.PersonaAsync("loggranskare-region")).GetAsync("/api/access-log");

        flen.GetProperty("entries").EnumerateArray().ShouldContain(line => line.GetProperty("caseNumber").GetString() == number && line.GetProperty("personName").GetString() == "Elin Granvik");
        region.ToString().ShouldNotContain(number!);
        await kurator.ProblemAsync(403, "capability.missing", HttpMethod.Get, "/api/access-log");
    }
}
