using System.Net;
using System.Text.Json;
using Samverkan.Api.Tests.Eht;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>To be named is for the work one had then. Whoever leaves the unit and comes back begins without cases.</summary>
[Collection(MovesTheClock.Name)]
public sealed class ReemploymentTests(TestSystem system)
{
    private const string Unit = "04-vardcentral-ronnen";

    [Fact]
    public async Task Old_cases_are_not_there_for_one_who_comes_back_until_they_are_named_again()
    {
        var story = await CaseStory.OpenAsync(system, "lakare-vardcentral");
        var nurse = await system.NewPersonaAsync("sjukskoterska-vardcentral");
        var nurseId = await nurse.PersonIdAsync();
        await NameAsync(story, story.Opener, nurseId);
        await system.ListsCaughtUpAsync();
        (await nurse.CasesAsync()).Select(CaseId).ShouldContain(story.CaseId);
        var term = await Term.PlannedAsync(system);
        await term.JoinAsync(nurse, Unit);
        await term.SubmitAsync(term.Head, term.Group());
        (await AgendaAsync(nurse)).ShouldContain(term.SeriesId.ToString());
        var administrator = await system.PersonaAsync("administrator-region");
        await EndAsync(administrator, nurseId, lastDay: system.Today);
        await EmployAsync(administrator, nurseId, from: system.Today.AddDays(2));

        using (system.Time.Ahead(TimeSpan.FromDays(1)))
        {
            await (await system.NewPersonaAsync("sjukskoterska-vardcentral")).HasAssignmentsAsync(0);
        }

        using (system.Time.Ahead(TimeSpan.FromDays(3)))
        {
            var back = await system.NewPersonaAsync("sjukskoterska-vardcentral");
            await back.HasAssignmentsAsync(1);
            await back.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
            await story.RefusedAsync(back, 404, "not-found", "contacts", Forms.NewContact("Ridskolan"));
            (await back.GetAsync("/api/cases")).GetProperty("total").GetInt32().ShouldBe(0);
            (await AgendaAsync(back)).ShouldNotContain(term.SeriesId.ToString());
            await back.ProblemAsync(404, "not-found", HttpMethod.Get, term.MeetingPath);

            await NameAsync(story, await system.NewPersonaAsync("lakare-vardcentral"), nurseId);
            await system.ListsCaughtUpAsync();

            (await story.SeenAsync(back)).GetProperty("caseId").GetGuid().ShouldBe(story.CaseId);
            (await back.CasesAsync()).Select(CaseId).ShouldBe([story.CaseId]);
        }
    }

    private static async Task<string> AgendaAsync(Persona persona) => $"{await persona.GetAsync("/api/eht/series")}{await persona.GetAsync("/api/eht/agenda")}";

    private static async Task NameAsync(CaseStory story, Persona colleague, Guid personId)
    {
        var party = (await story.SeenAsync(colleague)).GetProperty("parties")[0].GetProperty("partyId").GetGuid();
        await story.DoAsync(colleague, $"parties/{party}/staff", new { personId });
    }

    private static async Task EndAsync(Persona administrator, Guid personId, DateOnly lastDay)
    {
        var rows = await administrator.GetAsync("/api/admin/assignments");
        var assignmentId = rows.EnumerateArray().Single(row => row.GetProperty("personId").GetGuid() == personId).GetProperty("assignmentId").GetGuid();
        using var ended = await administrator.ChangeAssignmentsAsync($"/api/admin/assignments/{assignmentId}/end", new { lastDay });
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task EmployAsync(Persona administrator, Guid personId, DateOnly from)
    {
        using var given = await administrator.ChangeAssignmentsAsync(
            "/api/admin/assignments", new { personId, unitId = Unit, role = "careProfessional", from, to = (string?)null });
        given.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Guid CaseId(JsonElement row) => row.GetProperty("caseId").GetGuid();
}
