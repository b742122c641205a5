using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Every reading of personal content leaves its line, with what was really shown; and who has looked is told to those it concerns.</summary>
public sealed class ReadLogTests(TestSystem system)
{
    [Fact]
    public async Task Each_reading_writes_one_line_with_what_was_shown()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var wheelId = (await story.SeenAsync(social)).GetProperty("wheels")[0].GetProperty("wheelId").GetGuid();
        var reader = await social.PersonIdAsync();
        foreach (var path in new[] { story.Path, $"/api/wheels/{wheelId}", $"{story.Path}/timeline", $"{story.Path}/meetings", $"{story.Path}/readers", $"{story.Path}/recipients?area=wheel" })
        {
            var before = await LinesAsync(story.CaseId, reader);

            await social.GetAsync(path);

            (await LinesAsync(story.CaseId, reader)).ShouldBe(before + 1, path);
        }
    }

    [Fact]
    public async Task The_line_names_the_areas_and_the_branches_that_were_shown_and_no_others()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        await story.SeenAsync(social);

        var (areas, branches) = await LastAsync(story.CaseId, await social.PersonIdAsync());

        areas.ShouldBe(["contacts", "identity", "wheel"], ignoreOrder: true);
        branches.ShouldBe(["0482-elevhalsa", "0482-ifo"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_request_that_has_not_been_taken_is_recorded_when_it_is_opened()
    {
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "situation"]);
        var requestId = await story.AskSupportAsync(story.Opener);
        var colleague = await system.PersonaAsync("socialsekreterare-flen-kollega");
        var reader = await colleague.PersonIdAsync();

        await colleague.GetAsync($"/api/support-requests/{requestId}");

        (await LinesAsync(story.CaseId, reader)).ShouldBe(1);
        (await LastAsync(story.CaseId, reader)).Areas.ShouldBe(["identity", "situation"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_refusal_that_tells_what_has_changed_is_a_reading_with_its_line()
    {
        var (story, version) = await ChangedAsync();
        var reader = await story.Opener.PersonIdAsync();
        var before = await LinesAsync(story.CaseId, reader);

        var stale = await StaleAsync(story.Opener, story, version);

        stale.GetProperty("changes").GetArrayLength().ShouldBe(1);
        (await LinesAsync(story.CaseId, reader)).ShouldBe(before + 1);
        (await LastAsync(story.CaseId, reader)).Branches.ShouldBe(["0482-elevhalsa"]);
    }

    [Fact]
    public async Task A_refusal_that_may_tell_nothing_reads_nothing()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var version = await social.TagAsync(story.Path);
        await story.RevokeAsync("identity");
        var reader = await social.PersonIdAsync();
        var before = await LinesAsync(story.CaseId, reader);

        var stale = await StaleAsync(social, story, version);

        stale.GetProperty("changes").GetArrayLength().ShouldBe(0);
        (await LinesAsync(story.CaseId, reader)).ShouldBe(before);
    }

    [Fact]
    public async Task What_has_changed_is_not_told_when_it_cannot_be_recorded()
    {
        var (story, version) = await ChangedAsync();
        await using var full = await FullLog.OfAsync(system, story.CaseId);

        var problem = await story.Opener.ProblemAsync(500, "read.not-recorded", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Ridskolan"), version);

        problem.GetProperty("changes").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task What_was_not_shown_is_not_recorded()
    {
        var story = await CaseStory.OpenAsync(system);
        var outsider = await system.PersonaAsync("kurator-flen-kollega");

        await outsider.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);

        (await LinesAsync(story.CaseId, await outsider.PersonIdAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_looked_is_told_to_the_branch_that_wrote()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        await story.SeenAsync(social);

        var readers = (await story.Opener.GetAsync($"{story.Path}/readers")).GetProperty("entries").EnumerateArray().ToList();

        var other = readers.First(entry => entry.GetProperty("personName").GetString() == "Samira Holmgren");
        other.GetProperty("what").GetString().ShouldBe("Uppgifter som er verksamhet har skrivit");
        readers.First(entry => entry.GetProperty("personName").GetString() == "Elin Granvik").GetProperty("what").GetString()!.ShouldContain("Vem barnet är");
    }

    [Fact]
    public async Task A_search_that_finds_is_recorded_and_finds_ones_own_only()
    {
        var story = await CaseStory.OpenAsync(system, "kurator-nykoping", Forms.OpenCase(Forms.Number("201401012396"), givenName: "Saga"));
        await system.ListsCaughtUpAsync();
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;
        var reader = await story.Opener.PersonIdAsync();
        var other = await system.PersonaAsync("kurator-strangnas");
        foreach (var text in new[] { number.ToLowerInvariant(), "20140101-2396", "saga" })
        {
            var before = await LinesAsync(story.CaseId, reader);

            (await SearchAsync(story.Opener, text)).ShouldBe([story.CaseId], text);

            (await LinesAsync(story.CaseId, reader)).ShouldBe(before + 1, text);
            (await SearchAsync(other, text)).ShouldBeEmpty(text);
        }
    }

    /// <summary>A case that has been changed since the version.</summary>
    private async Task<(CaseStory Story, string Version)> ChangedAsync()
    {
        var story = await CaseStory.OpenAsync(system);
        var version = await story.Opener.TagAsync(story.Path);
        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Simskolan"));
        return (story, version);
    }

    private static Task<JsonElement> StaleAsync(Persona persona, CaseStory story, string version) =>
        persona.ProblemAsync(412, "precondition.stale", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Ridskolan"), version);

    private static async Task<Guid[]> SearchAsync(Persona persona, string text) =>
        [.. (await persona.PostAsync("/api/cases/search", new { text })).GetProperty("cases").EnumerateArray().Select(row => row.GetProperty("caseId").GetGuid())];

    private Task<long> LinesAsync(Guid caseId, Guid personId) =>
        system.ScalarAsync<long>("select count(*) from sv_access_log where case_id = $1 and person_id = $2", caseId, personId);

    private async Task<(string[] Areas, string[] Branches)> LastAsync(Guid caseId, Guid personId) =>
        (await system.ScalarAsync<string[]>("select areas from sv_access_log where case_id = $1 and person_id = $2 order by id desc limit 1", caseId, personId),
         await system.ScalarAsync<string[]>("select item_branches from sv_access_log where case_id = $1 and person_id = $2 order by id desc limit 1", caseId, personId));
}
