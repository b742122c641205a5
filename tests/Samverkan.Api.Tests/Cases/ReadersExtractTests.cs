using System.Net;
using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>"Vem har sett", handed to the child or a guardian: who may get it, what it tells, and that it was handed out.</summary>
public sealed class ReadersExtractTests(TestSystem system)
{
    private const string Assessment = "Alma vill själv att mamma får veta.";

    [Fact]
    public async Task The_guardian_is_told_of_the_own_branch_and_of_those_with_their_yes()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        await story.SeenAsync(social);
        var bup = await system.PersonaAsync("bup-konsult");
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", bup, "Familjen vet inte om det.");
        await story.SeenAsync(bup);

        var extract = await ExtractAsync(story, await GuardianAsync(story));

        var units = extract.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("unitName").GetString()).Distinct().ToList();
        units.Count.ShouldBe(2);
        extract.ToString().ShouldNotContain("BUP");
        extract.ToString().ShouldNotContain("Deltar i ärendet");
        extract.GetProperty("entries").EnumerateArray().ShouldContain(entry => entry.GetProperty("personName").GetString() == "Samira Holmgren" && entry.GetProperty("areas").GetArrayLength() == 0);
    }

    [Fact]
    public async Task An_assessment_is_needed_and_kept_and_that_it_was_handed_out_is_a_line_of_the_log()
    {
        var story = await CaseStory.OpenAsync(system);
        var guardian = await GuardianAsync(story);
        await story.Opener.ProblemAsync(422, "readers.assessment-missing", HttpMethod.Post, PathOf(story), new { personId = guardian, assessment = (string?)null });

        await ExtractAsync(story, guardian);

        (await system.ScalarAsync<string>("select action from sv_access_log where case_id = $1 and reason = 'Lämnade ut vem har sett'", story.CaseId)).ShouldBe("disclose");
        var kept = await system.ScalarAsync<string>("select assessment from sv_readers_handed_out where case_id = $1 and recipient = $2", story.CaseId, guardian);
        kept.ShouldNotBeEmpty();
        kept.ShouldNotContain("Alma");
    }

    [Fact]
    public async Task On_paper_it_is_a_page_of_its_own_and_logged_as_printed()
    {
        var story = await CaseStory.OpenAsync(system);

        using var paper = await story.Opener.SendAsync(HttpMethod.Post, $"{PathOf(story)}/print", new { personId = await GuardianAsync(story), assessment = Assessment });

        paper.StatusCode.ShouldBe(HttpStatusCode.OK);
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await paper.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Elin Granvik, Skolkurator");
        (await system.ScalarAsync<string>("select action from sv_access_log where case_id = $1 and reason = 'Lämnade ut vem har sett'", story.CaseId)).ShouldBe("print");
    }

    [Fact]
    public async Task Of_a_protected_child_neither_units_nor_names_are_told()
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(protection: "secrecyMarking"));

        var extract = await ExtractAsync(story, await GuardianAsync(story));

        extract.GetProperty("placesWithheld").GetBoolean().ShouldBeTrue();
        extract.ToString().ShouldNotContain("Elin Granvik");
        extract.ToString().ShouldNotContain("Rönnbär");
        extract.GetProperty("entries")[0].GetProperty("branchKind").GetString().ShouldBe("Elevhälsa");
    }

    [Fact]
    public async Task Whoever_takes_no_part_or_only_reads_in_an_emergency_hands_out_nothing()
    {
        var story = await CaseStory.OpenAsync(system);
        var guardian = await GuardianAsync(story);
        var sibling = await system.PersonaAsync("kurator-flen-syskonskola");
        await sibling.ProblemAsync(404, "not-found", HttpMethod.Post, PathOf(story), new { personId = guardian, assessment = Assessment });
        await story.BreakGlassAsync(sibling);

        await sibling.ProblemAsync(404, "not-found", HttpMethod.Post, PathOf(story), new { personId = guardian, assessment = Assessment });
        await story.Opener.ProblemAsync(404, "not-found", HttpMethod.Post, PathOf(story), new { personId = Guid.NewGuid(), assessment = Assessment });
    }

    private static string PathOf(CaseStory story) => $"{story.Path}/readers/extract";

    private static Task<JsonElement> ExtractAsync(CaseStory story, Guid personId) => story.Opener.PostAsync(PathOf(story), new { personId, assessment = Assessment });

    private static async Task<Guid> GuardianAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();
}
