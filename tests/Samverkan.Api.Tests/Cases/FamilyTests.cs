using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Siblings, protected identity, corrections, objections, exceptions, taking back and taking out, as the people in the case meet them.</summary>
public sealed class FamilyTests(TestSystem system)
{
    [Fact]
    public async Task A_correction_and_an_objection_stand_beside_the_item_for_whoever_sees_it()
    {
        var (story, social) = await SharedAsync();
        var guardian = Persons(await story.SeenAsync(story.Opener))[0];
        await story.DoAsync(story.Opener, "child/correct", Child("Alva"));
        var identity = (await story.SeenAsync(story.Opener)).GetProperty("child").GetProperty("itemId").GetGuid();
        await story.DoAsync(story.Opener, $"items/{identity}/objections", new { personId = guardian, text = "Hon heter Alma." });

        var own = Notes(await story.SeenAsync(story.Opener));
        own.Select(note => note.GetProperty("kind").GetString()).ShouldBe(["corrected", "objection"]);
        own[0].GetProperty("text").GetString().ShouldBe("Felstavat.");
        own[1].GetProperty("text").GetString().ShouldBe("Hon heter Alma.");
        (await story.SeenAsync(story.Opener)).GetProperty("child").GetProperty("givenName").GetString().ShouldBe("Alva");
        // Socialtjänsten holds a copy of its own, which it corrects itself; the item that was corrected is not what it is shown.
        (await story.SeenAsync(social)).GetProperty("child").GetProperty("givenName").GetString().ShouldBe("Alma");
    }

    [Fact]
    public async Task A_number_that_was_corrected_is_what_the_case_is_found_by()
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(Forms.Number("201401012396")));
        await story.DoAsync(story.Opener, "child/correct", Child("Alma", Forms.Number("201501012395")));

        Found(await story.Opener.PostAsync("/api/cases/search", new { text = "201501012395" })).ShouldContain(story.CaseId);
        Found(await story.Opener.PostAsync("/api/cases/search", new { text = "201401012396" })).ShouldNotContain(story.CaseId);
    }

    [Fact]
    public async Task What_concerns_a_sibling_waits_for_the_siblings_own_yes()
    {
        var (story, social) = await SharedAsync();
        var sibling = (await story.DoAsync(story.Opener, "related", Sibling())).GetProperty("id").GetGuid();
        var wheelId = (await story.DoAsync(story.Opener, "wheels", Forms.Wheel())).GetProperty("id").GetGuid();
        var sector = new { strengths = "Leker med Bo.", challenges = (string?)null, recipients = new[] { new { branchId = Forms.SocialServices, basis = "consent", reason = (string?)null } }, concerns = new[] { sibling } };
        await story.Opener.ProblemAsync(422, "disclosure.no-basis", HttpMethod.Post, $"/api/wheels/{wheelId}/sectors/included", sector, await story.Opener.TagAsync($"/api/wheels/{wheelId}"));

        var consent = await story.AskConsentAsync(story.Opener, [Forms.SocialServices], ["wheel"], [sibling]);
        await story.DoAsync(story.Opener, $"consents/{consent}/answers", Forms.Answer(sibling, "given"));
        await story.Opener.PostAsync($"/api/wheels/{wheelId}/sectors/included", sector, await story.Opener.TagAsync($"/api/wheels/{wheelId}"));
        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(1);
        (await story.SeenAsync(social)).GetProperty("related").GetArrayLength().ShouldBe(0, "the sibling was not handed over");
        (await story.SeenAsync(story.Opener)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("concerns")[0].GetGuid().ShouldBe(sibling);
        (await story.SeenAsync(social)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("concerns").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_siblings_protection_hides_where_everybody_is_from_other_branches()
    {
        var (story, social) = await SharedAsync();
        (await story.SeenAsync(social)).GetProperty("guardians")[0].GetProperty("phone").GetString().ShouldNotBeNull();
        var sibling = (await story.DoAsync(story.Opener, "related", Sibling())).GetProperty("id").GetGuid();
        await story.DoAsync(story.Opener, $"persons/{sibling}/protection", new { level = "protectedRegistration", source = "Folkbokföringen" });

        (await story.SeenAsync(social)).GetProperty("guardians")[0].GetProperty("phone").GetString().ShouldBeNull();
        (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("phone").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task An_exception_lets_one_guardians_silence_be_and_is_shown_with_who_recorded_it()
    {
        var story = await CaseStory.OpenAsync(system);
        var persons = Persons(await story.SeenAsync(story.Opener));
        var consent = await story.AskConsentAsync(story.Opener, [Forms.SocialServices], ["identity"], persons);
        await story.DoAsync(story.Opener, $"consents/{consent}/answers", Forms.Answer(persons[0], "given"));
        var body = new { personId = persons[1], ground = "guardianPrevented", reason = "Kan inte nås.", until = system.Today.AddDays(20) };
        await story.RefusedAsync(story.Opener, 422, "consent-exception.period", $"consents/{consent}/exceptions", body with { until = system.Today.AddYears(2) });
        await story.DoAsync(story.Opener, $"consents/{consent}/exceptions", body);

        var shown = (await story.SeenAsync(story.Opener)).GetProperty("consents")[0];
        shown.GetProperty("status").GetString().ShouldBe("inForce");
        shown.GetProperty("exceptions")[0].GetProperty("recordedBy").GetString().ShouldNotBeNullOrEmpty();
        shown.GetProperty("coverage")[0].GetProperty("why").GetString()!.ShouldContain("undantag");
    }

    [Fact]
    public async Task A_withdrawn_item_is_gone_for_those_it_was_handed_to()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var item = (await story.SeenAsync(story.Opener)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("itemId").GetGuid();
        await story.RefusedAsync(social, 422, "item.not-author", $"items/{item}/withdraw", new { reason = (string?)null });
        await story.DoAsync(story.Opener, $"items/{item}/withdraw", new { reason = "Fel barn." });

        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(0);
        Notes(await story.SeenAsync(story.Opener)).Single().GetProperty("kind").GetString().ShouldBe("withdrawn");
        Notes(await story.SeenAsync(social)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_taken_out_is_in_no_list_and_each_sees_only_what_is_its_own()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var stranger = await system.PersonaAsync("kurator-vingaker");
        await story.RefusedAsync(social, 422, "take-out.not-yours", "take-out", new { reason = "Hotbild." });
        await story.DoAsync(story.Opener, "take-out", new { reason = "Hotbild." });
        await system.ListsCaughtUpAsync();

        foreach (var persona in new[] { story.Opener, social })
        {
            (await persona.GetAsync("/api/cases")).GetProperty("cases").EnumerateArray().Select(row => row.GetProperty("caseId").GetGuid()).ShouldNotContain(story.CaseId);
        }

        var seen = await story.SeenAsync(social);
        seen.GetProperty("takenOut").GetProperty("reason").ValueKind.ShouldBe(JsonValueKind.Null);
        seen.GetProperty("wheels").GetArrayLength().ShouldBe(0);
        seen.GetProperty("actions").GetArrayLength().ShouldBe(0);
        (await story.SeenAsync(story.Opener)).GetProperty("takenOut").GetProperty("reason").GetString().ShouldBe("Hotbild.");
        await story.RefusedAsync(social, 409, "case.taken-out", "contacts", Forms.NewContact("Badhuset"));
        await stranger.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
    }

    [Fact]
    public async Task Whoever_reads_by_a_consent_is_told_before_it_ends()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system, system.Today.AddDays(20));
        Codes(await story.SeenAsync(social)).ShouldContain("sight.ends-soon");
        Codes(await story.SeenAsync(story.Opener)).ShouldContain("consent.ends-soon");
        await system.ListsCaughtUpAsync();
        var row = (await story.Opener.GetAsync("/api/cases")).GetProperty("cases").EnumerateArray().Single(found => found.GetProperty("caseId").GetGuid() == story.CaseId);
        row.GetProperty("nextStep").GetString().ShouldBe("Fråga familjen om samtycket ska förnyas");
    }

    /// <summary>A sibling as entered.</summary>
    internal static object Sibling() => new { kind = "sibling", name = "Bo Påhittad", birthDate = "2017-05-01", phone = (string?)null, note = (string?)null, protection = "none" };

    /// <summary>The child as corrected.</summary>
    internal static object Child(string givenName, object? number = null) => new
    {
        givenName, familyName = "Påhittad", birthDate = Forms.Born, number, registeredMunicipality = "0482", schoolMunicipality = "0482",
        placingMunicipality = (string?)null, language = "sv", needsInterpreter = false, reason = "Felstavat.",
    };

    private async Task<(CaseStory Story, Persona Social)> SharedAsync()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "wheel"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);
        return (story, social);
    }

    private static Guid[] Persons(JsonElement seen) => [.. seen.GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid())];

    private static List<JsonElement> Notes(JsonElement seen) => [.. seen.GetProperty("notes").EnumerateArray()];

    private static List<string?> Codes(JsonElement seen) => [.. seen.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("code").GetString())];

    private static List<Guid> Found(JsonElement answer) => [.. answer.GetProperty("cases").EnumerateArray().Select(row => row.GetProperty("caseId").GetGuid())];
}
