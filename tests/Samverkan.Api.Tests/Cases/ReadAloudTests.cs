using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>What is read aloud to a family is a published text; which, and in what language, is kept with each answer.</summary>
public sealed class ReadAloudTests(TestSystem system)
{
    [Fact]
    public async Task The_text_is_served_by_version_and_language_and_in_swedish_where_there_is_no_other()
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var version = (await kurator.GetAsync("/api/consent-texts")).EnumerateArray().Single(row => row.GetProperty("current").GetBoolean()).GetProperty("version").GetInt32();

        (await kurator.GetAsync($"/api/consent-texts/{version}?locale=sv")).GetProperty("choice").GetString()!.ShouldContain("Ni bestämmer själva");
        var arabic = await kurator.GetAsync($"/api/consent-texts/{version}?locale=ar");
        (arabic.GetProperty("locale").GetString(), arabic.GetProperty("reviewed").GetBoolean()).ShouldBe(("ar", false));
        (await kurator.GetAsync($"/api/consent-texts/{version}?locale=xx")).GetProperty("locale").GetString().ShouldBe("sv");
        await kurator.ProblemAsync(404, "not-found", HttpMethod.Get, "/api/consent-texts/99");
    }

    [Fact]
    public async Task Each_answer_names_the_text_and_the_language_that_it_was_read_in()
    {
        var (story, consentId, guardians) = await AskedAsync("sv");

        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[0], "given"));
        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[1], "given", readIn: "ar"));

        var consent = await ConsentAsync(story);
        TextOf(consent).ShouldBe((1, "sv"));
        var persons = consent.GetProperty("persons").EnumerateArray().ToDictionary(person => person.GetProperty("personId").GetGuid());
        TextOf(persons[guardians[0]]).ShouldBe((1, "sv"));
        TextOf(persons[guardians[1]]).ShouldBe((1, "ar"));
    }

    [Fact]
    public async Task Nothing_is_said_to_have_been_read_to_somebody_who_has_not_answered()
    {
        var (story, _, _) = await AskedAsync("ar");

        var consent = await ConsentAsync(story);

        TextOf(consent).ShouldBe((1, "ar"));
        consent.GetProperty("persons").EnumerateArray().ShouldAllBe(person => person.GetProperty("readAloud").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task A_text_that_does_not_exist_has_not_been_read()
    {
        var (story, consentId, guardians) = await AskedAsync("sv");

        await story.RefusedAsync(story.Opener, 422, "consent.unknown-text", "consents", Request(guardians, "xx"));
        await story.RefusedAsync(story.Opener, 422, "consent.unknown-text", $"consents/{consentId}/answers", Forms.Answer(guardians[0], "given", readIn: "xx"));
    }

    [Fact]
    public async Task The_language_of_a_family_is_nowhere_in_clear()
    {
        var (story, _, _) = await AskedAsync("ar");

        var stored = await system.ScalarAsync<string>("select data::text from mt_events where stream_id = $1 and type = 'secrecy_consent_requested_v2'", story.CaseId);

        stored.ShouldNotContain("locale");
    }

    private async Task<(CaseStory Story, Guid ConsentId, Guid[] Guardians)> AskedAsync(string readIn)
    {
        var story = await CaseStory.OpenAsync(system);
        var guardians = (await story.SeenAsync(story.Opener)).GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid()).ToArray();
        var consentId = (await story.DoAsync(story.Opener, "consents", Request(guardians, readIn))).GetProperty("id").GetGuid();
        return (story, consentId, guardians);
    }

    private object Request(Guid[] persons, string readIn) => Forms.Consent([Forms.SocialServices], ["wheel"], persons, system.Today, system.Today.AddMonths(6), readIn);

    private static async Task<JsonElement> ConsentAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("consents")[0];

    private static (int, string?) TextOf(JsonElement owner) =>
        (owner.GetProperty("readAloud").GetProperty("version").GetInt32(), owner.GetProperty("readAloud").GetProperty("locale").GetString());
}
