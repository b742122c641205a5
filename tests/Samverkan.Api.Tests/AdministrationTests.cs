using System.Net;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests;

/// <summary>Assignments are given and ended by the huvudman's own administrator, and a change holds from the next request.</summary>
public sealed class AdministrationTests(TestSystem system)
{
    private static readonly Guid s_processLead = Guid.Parse("6447443f-2d7d-47c9-b8b5-bf592408d532");

    [Fact]
    public async Task An_administrator_sees_the_assignments_of_their_own_huvudman()
    {
        var rows = await (await system.PersonaAsync("administrator-flen")).GetAsync("/api/admin/assignments");

        rows.EnumerateArray().Select(row => row.GetProperty("unitId").GetString()!).ShouldAllBe(unit => unit.StartsWith("0482-", StringComparison.Ordinal));
        await (await system.PersonaAsync("kurator-flen")).ProblemAsync(403, "capability.missing", HttpMethod.Get, "/api/admin/assignments");
    }

    [Fact]
    public async Task An_assignment_that_is_given_can_be_chosen_and_one_that_is_ended_stops_working()
    {
        var administrator = await system.PersonaAsync("administrator-flen");
        var kerstin = await system.NewPersonaAsync("processledare-flen");
        var copy = kerstin.At(system.SecondAddress);
        await kerstin.GetAsync("/api/directory");

        var given = await administrator.ChangeAssignmentsAsync("/api/admin/assignments", new { personId = s_processLead, unitId = "0482-stod-samordning", role = "processLead", from = "2024-01-01", to = (string?)null });
        given.StatusCode.ShouldBe(HttpStatusCode.OK, await given.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await kerstin.HasAssignmentsAsync(2);
        await kerstin.ProblemAsync(403, "assignment.required", HttpMethod.Get, "/api/directory");

        var ended = await administrator.ChangeAssignmentsAsync("/api/admin/assignments/b8bbca1b-7fa7-4ac3-bc25-996ff3350c02/end", new { lastDay = "2025-01-31" });
        ended.StatusCode.ShouldBe(HttpStatusCode.OK, await ended.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await kerstin.HasAssignmentsAsync(1);
        await copy.HasAssignmentsAsync(1);
        (await copy.RefreshAsync()).GetProperty("active").GetProperty("unitId").GetString().ShouldBe("0482-stod-samordning");
        (await kerstin.RefreshAsync()).GetProperty("active").GetProperty("unitId").GetString().ShouldBe("0482-stod-samordning");
    }

    [Fact]
    public async Task A_unit_of_another_huvudman_cannot_be_named()
    {
        var answer = await (await system.PersonaAsync("administrator-flen")).ChangeAssignmentsAsync(
            "/api/admin/assignments",
            new { personId = s_processLead, unitId = "0428-ifo-barn", role = "socialWorker", from = "2026-01-01", to = (string?)null });

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("unit.missing");
    }

    [Fact]
    public async Task Ones_own_unit_is_listed_and_no_other()
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var staff = await kurator.GetAsync("/api/directory/units/0482-elevhalsa-ronnbar/staff");

        staff.GetProperty("staff").EnumerateArray().Select(person => person.GetProperty("name").GetString()).ShouldBe(["Elin Granvik", "Jonas Myrbäck"]);
        await kurator.ProblemAsync(404, "not-found", HttpMethod.Get, "/api/directory/units/0482-ifo-barn/staff");
        await kurator.ProblemAsync(404, "not-found", HttpMethod.Get, "/api/directory/units/no-such-unit/staff");
    }

    [Fact]
    public async Task The_list_of_the_unit_says_whom_the_commands_would_take()
    {
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var staff = (await social.GetAsync("/api/directory/units/0482-ifo-barn/staff")).GetProperty("staff").EnumerateArray().ToList();

        staff.Where(person => !person.GetProperty("mayTakePart").GetBoolean()).Select(person => person.GetProperty("roleName").GetString()).ShouldBe(["Enhetschef", "Utredare"], ignoreOrder: true);
        foreach (var person in staff)
        {
            var named = new { kind = "colleague", personId = person.GetProperty("personId").GetGuid() };
            using var answer = await social.SendAsync(HttpMethod.Post, "/api/cases", Cases.Forms.OpenCase(coordinator: named));

            answer.StatusCode.ShouldBe(person.GetProperty("mayCoordinate").GetBoolean() ? HttpStatusCode.Created : HttpStatusCode.UnprocessableEntity, person.ToString());
            person.GetProperty("mayTakePart").GetBoolean().ShouldBe(person.GetProperty("mayCoordinate").GetBoolean());
        }
    }
}
