using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Nödöppning over HTTP: who gets in, what it gives, and who is told.</summary>
[Collection(MovesTheClock.Name)]
public sealed class BreakGlassTests(TestSystem system)
{
    private const string Colleague = "kurator-flen-kollega";
    private const string Sibling = "kurator-flen-syskonskola";

    [Fact]
    public async Task The_case_is_read_until_the_time_is_over_and_no_longer()
    {
        var story = await CaseStory.OpenAsync(system);
        var sibling = await system.PersonaAsync(Sibling);
        await sibling.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);

        (await story.BreakGlassAsync(sibling)).GetProperty("id").GetGuid().ShouldBe(story.CaseId);

        var seen = await story.SeenAsync(sibling);
        seen.GetProperty("child").GetProperty("givenName").GetString().ShouldBe("Alma");
        seen.GetProperty("actions").GetArrayLength().ShouldBe(0);
        var until = seen.GetProperty("emergency").GetProperty("until").GetDateTimeOffset();
        (await sibling.CasesAsync()).Select(row => row.GetProperty("caseId").GetGuid()).ShouldNotContain(story.CaseId);
        using (system.Time.Ahead(until - system.Time.GetUtcNow() - TimeSpan.FromMinutes(1)))
        {
            await story.SeenAsync(await system.NewPersonaAsync(Sibling));
        }

        using (system.Time.Ahead(until - system.Time.GetUtcNow()))
        {
            await (await system.NewPersonaAsync(Sibling)).ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
        }
    }

    [Fact]
    public async Task It_gives_reading_and_nothing_else()
    {
        var story = await CaseStory.OpenAsync(system);
        var wheelId = await story.WheelAsync(story.Opener, "Tycker om bild");
        var sibling = await system.PersonaAsync(Sibling);
        await story.BreakGlassAsync(sibling);

        (await story.SeenAsync(sibling)).GetProperty("wheels")[0].GetProperty("actions").GetArrayLength().ShouldBe(0);
        await story.RefusedAsync(sibling, 422, "case.reading-only", "contacts", Forms.NewContact("Ridskolan"));
        await sibling.ProblemAsync(
            422, "case.reading-only", HttpMethod.Post, $"/api/wheels/{wheelId}/sectors/healthy", Forms.Sector("Annat"), await sibling.TagAsync($"/api/wheels/{wheelId}"));
    }

    [Fact]
    public async Task A_case_that_the_branch_has_no_part_in_is_answered_like_one_that_is_not_there()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;

        var hidden = await social.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/break-glass", Forms.Emergency(number));
        var absent = await social.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/break-glass", Forms.Emergency("S-AAAA-AAAA"));

        Without(hidden, "traceId").ShouldBe(Without(absent, "traceId"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refused_attempt_is_kept_for_the_reviewer_with_its_reason_and_tells_nobody_whether_there_is_such_a_case(bool exists)
    {
        var reason = $"Barnet är här, {Guid.NewGuid()}.";
        var story = await CaseStory.OpenAsync(system);
        var number = exists ? (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()! : "S-AAAA-AAAA";

        await (await system.PersonaAsync("socialsekreterare-flen")).ProblemAsync(404, "not-found", HttpMethod.Post, "/api/break-glass", Forms.Emergency(number, reason: reason));

        var line = (await (await system.PersonaAsync("loggranskare-flen")).GetAsync("/api/access-log")).GetProperty("entries").EnumerateArray()
            .Single(entry => entry.GetProperty("stated").GetString() == reason);
        line.GetProperty("personName").GetString().ShouldBe("Samira Holmgren");
        line.GetProperty("caseNumber").GetString().ShouldBeEmpty();
        line.GetProperty("reason").GetString()!.ShouldContain("nekades");
        (await system.ScalarAsync<long>("select count(*) from sv_access_log where reason = 'Läste skäl till nekade försök till nödöppning'")).ShouldBePositive();
        (await system.ScalarAsync<long>("select count(*) from sv_break_glass_attempt where reason like '%Barnet%'")).ShouldBe(0);
        (await (await system.PersonaAsync("loggranskare-region")).GetAsync("/api/access-log")).ToString().ShouldNotContain(reason);
    }

    [Fact]
    public async Task The_first_attempts_of_a_huvudman_at_once_are_all_kept_and_answered_alike()
    {
        var kurator = await system.PersonaAsync("kurator-vingaker");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => kurator.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/break-glass", Forms.Emergency("S-AAAA-AAAA"))));
    }

    [Fact]
    public async Task By_the_childs_number_too_and_of_a_protected_child()
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(Forms.Number("201901012391"), protection: "protectedRegistration"));
        var sibling = await system.PersonaAsync(Sibling);

        (await sibling.PostAsync("/api/break-glass", Forms.Emergency(null, "20190101-2391"))).GetProperty("id").GetGuid().ShouldBe(story.CaseId);

        (await story.SeenAsync(sibling)).GetProperty("child").GetProperty("givenName").GetString().ShouldBe("Alma");
        await (await system.PersonaAsync("socialsekreterare-flen")).ProblemAsync(404, "not-found", HttpMethod.Post, "/api/break-glass", Forms.Emergency(null, "20190101-2391"));
    }

    [Theory]
    [InlineData(null, null, "Skäl", "caseNumber")]
    [InlineData("S-7K3M-92QF", "20130101-2397", "Skäl", "caseNumber")]
    [InlineData("S-7K3M-92QF", null, "", "reason")]
    public async Task One_number_and_a_reason_are_needed(string? caseNumber, string? childNumber, string reason, string field)
    {
        var problem = await (await system.PersonaAsync(Sibling))
            .ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/break-glass", Forms.Emergency(caseNumber, childNumber, reason));

        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(problem.ToString());
    }

    [Fact]
    public async Task Every_reading_is_marked_in_the_log_and_the_reason_is_nowhere_in_clear()
    {
        const string Secret = "Hotet gäller Almas pappa";
        var story = await CaseStory.OpenAsync(system);
        var colleague = await system.PersonaAsync(Colleague);
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString();
        await colleague.PostAsync("/api/break-glass", Forms.Emergency(number, reason: Secret));
        var grantId = (await story.SeenAsync(colleague)).GetProperty("emergency").GetProperty("grantId").GetGuid();
        await colleague.GetAsync($"{story.Path}/timeline");

        var reasons = await system.ScalarAsync<string[]>(
            "select array_agg(reason order by id) from sv_access_log where case_id = $1 and person_id = $2 and grant_id = $3", story.CaseId, await colleague.PersonIdAsync(), grantId);

        reasons.ShouldBe(["Nödöppning: läste ärendet", "Nödöppning: läste händelserna i ärendet"]);
        (await system.ScalarAsync<long>("select count(*) from mt_events where stream_id = $1 and data::text like '%Hotet%'", story.CaseId)).ShouldBe(0);
    }

    [Fact]
    public async Task Those_who_take_part_for_the_branch_are_told_and_no_other_branch()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);

        await story.BreakGlassAsync(await system.PersonaAsync(Sibling));

        Codes(await story.SeenAsync(story.Opener)).ShouldContain("break-glass.open");
        Codes(await story.SeenAsync(social)).ShouldNotContain("break-glass.open");
        (await EntriesAsync(story, story.Opener)).ShouldContain(text => text.Contains("Farah Lindqvist öppnade ärendet genom nödöppning"));
        (await EntriesAsync(story, social)).ShouldNotContain(text => text.Contains("nödöppning"));
    }

    [Fact]
    public async Task It_lies_before_the_reviewer_at_once_and_the_page_is_told()
    {
        var story = await CaseStory.OpenAsync(system);
        await using var own = await LivePage.OpenAsync(await system.PersonaAsync("loggranskare-flen"));
        await using var staff = await LivePage.OpenAsync(story.Opener);
        await using var others = await LivePage.OpenAsync(await system.PersonaAsync("loggranskare-region"));
        var sibling = await system.PersonaAsync(Sibling);
        await story.BreakGlassAsync(sibling);
        var grantId = (await story.SeenAsync(sibling)).GetProperty("emergency").GetProperty("grantId").GetGuid();

        (await own.NextAboutAsync(grantId)).GetProperty("kind").GetString().ShouldBe("reviews");
        (await staff.NextAboutAsync(story.CaseId)).GetProperty("kind").GetString().ShouldBe("case");
        var theirs = await CaseStory.OpenAsync(system, "bup-konsult");
        var neighbour = await system.PersonaAsync("bup-konsult-eskilstuna");
        await theirs.BreakGlassAsync(neighbour);
        await others.NextAboutAsync((await theirs.SeenAsync(neighbour)).GetProperty("emergency").GetProperty("grantId").GetGuid());
        others.Seen.ShouldNotContain(line => line.Contains(grantId.ToString()));
        (await system.ScalarAsync<string>("select kind from sv_review where review_id = $1", grantId)).ShouldBe("breakGlass");
    }

    [Fact]
    public async Task It_is_ended_early_by_the_person_only()
    {
        var story = await CaseStory.OpenAsync(system);
        var sibling = await system.PersonaAsync(Sibling);
        await story.BreakGlassAsync(sibling);
        var grantId = (await story.SeenAsync(sibling)).GetProperty("emergency").GetProperty("grantId").GetGuid();
        await (await system.PersonaAsync(Colleague)).ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/break-glass/{grantId}/end", new { });

        await sibling.PostAsync($"/api/break-glass/{grantId}/end", new { });

        await sibling.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
        (await system.ScalarAsync<bool>("select ended_at is not null from sv_break_glass where grant_id = $1", grantId)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_case_that_has_been_taken_out_is_opened_by_nobody_and_what_was_open_is_shut()
    {
        var story = await CaseStory.OpenAsync(system);
        var (sibling, colleague) = (await system.PersonaAsync(Sibling), await system.PersonaAsync(Colleague));
        await story.BreakGlassAsync(sibling);
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;

        await story.DoAsync(story.Opener, "take-out", new { reason = "Hotbilden kräver att ärendet förs på papper." });

        await sibling.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
        await colleague.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/break-glass", Forms.Emergency(number));
    }

    [Fact]
    public async Task Whoever_takes_part_is_shown_the_way()
    {
        var story = await CaseStory.OpenAsync(system);
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString();

        var problem = await story.Opener.ProblemAsync(409, "break-glass.not-needed", HttpMethod.Post, "/api/break-glass", Forms.Emergency(number));

        problem.GetProperty("current").GetProperty("caseId").GetGuid().ShouldBe(story.CaseId);
    }

    private static List<string> Codes(JsonElement seen) => [.. seen.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("code").GetString()!)];

    private static async Task<List<string>> EntriesAsync(CaseStory story, Persona persona) =>
        [.. (await persona.GetAsync($"{story.Path}/timeline")).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("text").GetString()!)];

    private static List<string> Without(JsonElement problem, string member) =>
        [.. problem.EnumerateObject().Where(property => property.Name != member).Select(property => property.ToString())];
}
