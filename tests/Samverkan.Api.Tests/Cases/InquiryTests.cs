using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>What did the unit know, and when: an inquiry sees the case as the unit could see it at a time.</summary>
public sealed class InquiryTests(TestSystem system)
{
    [Fact]
    public async Task What_has_been_revoked_and_corrected_since_stands_as_it_stood()
    {
        var (story, _, consentId) = await CaseStory.SharedWheelAsync(system);
        var inquirer = await system.PersonaAsync("utredare-flen");
        var then = await LastEventAsync(story);
        var guardian = (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();
        await story.DoAsync(story.Opener, $"consents/{consentId}/revoke", new { personId = guardian, note = (string?)null });
        var now = await LastEventAsync(story);

        var before = await AskAsync(inquirer, story, then);
        before.GetProperty("case").GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("strengths").GetString().ShouldBe("Tycker om bild");
        before.GetProperty("case").GetProperty("actions").GetArrayLength().ShouldBe(0);
        before.GetProperty("case").GetProperty("ownItems").GetArrayLength().ShouldBe(0, "nothing can be done about what has been");
        before.GetProperty("entries").GetArrayLength().ShouldBeGreaterThan(0);
        before.GetProperty("entries").EnumerateArray().ShouldAllBe(entry => entry.GetProperty("at").GetDateTimeOffset() <= then);
        (await AskAsync(inquirer, story, now)).GetProperty("case").GetProperty("wheels").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task It_is_itself_a_line_in_the_read_log_with_the_number_of_the_inquiry()
    {
        var (story, _, _) = await CaseStory.SharedWheelAsync(system);
        await AskAsync(await system.PersonaAsync("utredare-flen"), story, await LastEventAsync(story));

        (await system.ScalarAsync<long>("select count(*) from sv_access_log where case_id = $1 and reason like 'Utredning SN-2026/17:%' and 'wheel' = any(areas)", story.CaseId)).ShouldBe(1);
    }

    [Fact]
    public async Task Before_the_unit_took_part_and_for_other_verksamheter_there_is_no_such_case()
    {
        var story = await CaseStory.OpenAsync(system);
        var inquirer = await system.PersonaAsync("utredare-flen");
        var alone = await LastEventAsync(story);

        await RefusedAsync(inquirer, story, alone, Forms.SocialServicesUnit);
        await RefusedAsync(inquirer, story, alone, "0482-elevhalsa-ronnbar");
        await RefusedAsync(inquirer, story, alone, "0428-ifo-barn");
        await inquirer.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/inquiries", Body("S-0000-0000", alone, Forms.SocialServicesUnit));
    }

    [Fact]
    public async Task Only_an_inquirer_looks_back_and_never_into_the_time_to_come()
    {
        var story = await CaseStory.OpenAsync(system);
        foreach (var subject in new[] { "kurator-flen", "socialsekreterare-flen", "loggranskare-flen", "arkivarie-flen" })
        {
            await (await system.PersonaAsync(subject)).ProblemAsync(
                403, "capability.missing", HttpMethod.Post, "/api/inquiries", Body("S-0000-0000", system.Time.GetUtcNow(), Forms.SocialServicesUnit));
        }

        var inquirer = await system.PersonaAsync("utredare-flen");
        await inquirer.ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/inquiries", Body("S-0000-0000", system.Time.GetUtcNow().AddDays(1), Forms.SocialServicesUnit));
        await inquirer.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path.Replace("/api/cases/", "/api/cases/x", StringComparison.Ordinal));
        await inquirer.ProblemAsync(403, "capability.missing", HttpMethod.Get, story.Path);
    }

    private async Task<DateTimeOffset> LastEventAsync(CaseStory story) => new(
        await system.ScalarAsync<DateTime>(
            "select max(timestamp) from mt_events where stream_id = $1 or stream_id in (select id from mt_doc_wheel_assessment where data ->> 'caseId' = $2)",
            story.CaseId,
            story.CaseId.ToString()),
        TimeSpan.Zero);

    private static async Task<JsonElement> AskAsync(Persona inquirer, CaseStory story, DateTimeOffset at) =>
        await inquirer.PostAsync("/api/inquiries", Body(await NumberAsync(story), at, Forms.SocialServicesUnit));

    private static async Task RefusedAsync(Persona inquirer, CaseStory story, DateTimeOffset at, string unitId) =>
        await inquirer.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/inquiries", Body(await NumberAsync(story), at, unitId));

    private static async Task<string> NumberAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;

    private static object Body(string caseNumber, DateTimeOffset at, string unitId) => new { caseNumber, unitId, at, kind = "lexSarah", reference = "SN-2026/17" };
}
