using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Existence is secret too: whoever may not know gets the answer of what does not exist, and two parties' views hint at nothing of each other's.</summary>
public sealed partial class SecrecyTests(TestSystem system)
{
    private static readonly string[] s_personal = ["%Ytterovanlig%", "%201801012392%", "%magen%"];

    [Theory]
    [InlineData("kurator-flen-syskonskola")]
    [InlineData("kurator-flen-kollega")]
    [InlineData("rektor-flen")]
    [InlineData("socialsekreterare-flen")]
    [InlineData("socialsekreterare-vingaker")]
    public async Task Whoever_takes_no_part_gets_the_answer_of_a_case_that_does_not_exist(string subject)
    {
        var story = await CaseStory.OpenAsync(system);
        var outsider = await system.PersonaAsync(subject);
        foreach (var path in new[] { "", "/timeline", "/meetings", "/readers", "/recipients?area=wheel" })
        {
            var there = await AnswerAsync(outsider, $"{story.Path}{path}");
            there.ShouldStartWith("404");
            there.ShouldBe(await AnswerAsync(outsider, $"/api/cases/{Guid.NewGuid()}{path}"));
        }
    }

    [Fact]
    public async Task Neither_does_a_command_tell_an_outsider_that_the_case_is_there()
    {
        var story = await CaseStory.OpenAsync(system);
        var outsider = await system.PersonaAsync("kurator-flen-syskonskola");

        var there = await RefusalAsync(outsider, $"{story.Path}/contacts");
        var nowhere = await RefusalAsync(outsider, $"/api/cases/{Guid.NewGuid()}/contacts");

        there.ShouldBe(nowhere);
        there.ShouldStartWith("404");
    }

    [Fact]
    public async Task Two_parties_that_may_not_know_of_each_other_see_two_complete_cases()
    {
        var story = await CaseStory.OpenAsync(system);
        var school = story.Opener;
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var bup = await system.PersonaAsync("bup-konsult");
        await story.ConsentAsync(school, [Forms.SocialServices, Forms.Bup], ["identity"]);
        await story.JoinAsync(school, Forms.SocialServicesUnit, "consent", social);
        await story.JoinAsync(school, Forms.BupUnit, "consent", bup);
        await story.DoAsync(social, "contacts", Forms.NewContact("Socialtjänstens hemliga kontakt"));
        await story.DoAsync(bup, "contacts", Forms.NewContact("BUP:s hemliga kontakt"));
        await story.WheelAsync(bup, "BUP:s egna ord");

        var toSocial = await story.SeenAsync(social);
        var toBup = await story.SeenAsync(bup);

        toSocial.ToString().ShouldNotContain("BUP");
        toSocial.ToString().ShouldNotContain("Henrik Alnäs");
        toBup.ToString().ShouldNotContain("Socialtjänst");
        toBup.ToString().ShouldNotContain("Samira Holmgren");
        toSocial.GetProperty("parties").GetArrayLength().ShouldBe(2);
        toBup.GetProperty("parties").GetArrayLength().ShouldBe(2);
        (await social.GetAsync($"{story.Path}/timeline")).ToString().ShouldNotContain("Henrik Alnäs");
        (await bup.GetAsync($"{story.Path}/timeline")).ToString().ShouldNotContain("Samira Holmgren");
        (await social.GetAsync($"{story.Path}/readers")).ToString().ShouldNotContain("Henrik Alnäs");
        (await social.GetAsync($"{story.Path}/recipients?area=contacts")).ToString().ShouldNotContain("bup");
        await system.ListsCaughtUpAsync();
        (await RowAsync(social, story)).GetProperty("partyCount").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_unit_that_takes_part_unseen_is_invited_as_if_it_did_not()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var bup = await system.PersonaAsync("bup-konsult");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices, Forms.Bup], ["identity"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", bup);

        await story.DoAsync(social, "parties", new { unitId = Forms.BupUnit, purpose = "Samråd.", basis = "osl26_9", basisReason = "Behövs för behandlingen." });
    }

    [Fact]
    public async Task What_belongs_to_another_case_is_not_found_in_this_one()
    {
        var one = await CaseStory.OpenAsync(system);
        var other = await CaseStory.OpenAsync(system);
        var persona = one.Opener;
        var consentId = await other.ConsentAsync(persona, [Forms.SocialServices], ["identity", "situation"]);
        var contactId = (await other.DoAsync(persona, "contacts", Forms.NewContact("Fritidsgården"))).GetProperty("id").GetGuid();
        var guardian = (await other.SeenAsync(persona)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();
        var party = (await other.SeenAsync(persona)).GetProperty("parties")[0].GetProperty("partyId").GetGuid();

        await one.RefusedAsync(persona, 404, "consent.missing", $"consents/{consentId}/answers", Forms.Answer(guardian, "declined"));
        await one.RefusedAsync(persona, 404, "consent.missing", $"consents/{consentId}/revoke", new { personId = guardian, note = (string?)null });
        await one.RefusedAsync(persona, 404, "contact.missing", $"contacts/{contactId}/end", new { });
        await one.RefusedAsync(persona, 404, "not-found", $"parties/{party}/leave", new { });
    }

    [Fact]
    public async Task A_wheel_and_a_request_are_not_found_by_those_who_may_not_know_of_their_case()
    {
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "situation"]);
        var wheelId = await story.WheelAsync(story.Opener, "Tycker om bild");
        var requestId = await story.AskSupportAsync(story.Opener);
        foreach (var subject in new[] { "kurator-flen-kollega", "socialsekreterare-vingaker", "bup-konsult" })
        {
            var outsider = await system.PersonaAsync(subject);
            (await AnswerAsync(outsider, $"/api/wheels/{wheelId}")).ShouldBe(await AnswerAsync(outsider, $"/api/wheels/{Guid.NewGuid()}"));
            (await AnswerAsync(outsider, $"/api/support-requests/{requestId}")).ShouldBe(await AnswerAsync(outsider, $"/api/support-requests/{Guid.NewGuid()}"));
            (await RefusalAsync(outsider, $"/api/wheels/{wheelId}/complete", new { })).ShouldStartWith("404");
        }
    }

    [Fact]
    public async Task A_protected_guardians_whereabouts_stay_with_the_branch_that_wrote_them()
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(guardians: [Forms.Guardian("Sara Påhittad", protection: "protectedRegistration")]));
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);

        var guardian = (await story.SeenAsync(social)).GetProperty("guardians")[0];

        guardian.GetProperty("name").GetString().ShouldBe("Sara Påhittad");
        guardian.GetProperty("phone").ValueKind.ShouldBe(JsonValueKind.Null);
        guardian.GetProperty("email").ValueKind.ShouldBe(JsonValueKind.Null);
        (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("phone").GetString().ShouldBe("0157-00 00 00");
    }

    [Fact]
    public async Task How_the_relatives_of_a_protected_child_are_reached_stays_with_the_branch_that_wrote_it()
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(protection: "protectedRegistration"));
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);

        var guardians = (await story.SeenAsync(social)).GetProperty("guardians").EnumerateArray().ToList();

        guardians.Count.ShouldBe(2);
        guardians.ShouldAllBe(guardian => guardian.GetProperty("phone").ValueKind == JsonValueKind.Null && guardian.GetProperty("email").ValueKind == JsonValueKind.Null);
        (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("phone").GetString().ShouldBe("0157-00 00 00");
    }

    [Fact]
    public async Task Nothing_personal_stands_in_the_clear_in_the_tables()
    {
        await CaseStory.OpenAsync(system, "kurator-oxelosund", Forms.OpenCase(Forms.Number("201801012392"), givenName: "Ytterovanlig"));

        var found = await system.ScalarAsync<long>(
            "select (select count(*) from mt_events where data::text like any($1)) + (select count(*) from mt_doc_case where data::text like any($1))",
            new object[] { s_personal });

        found.ShouldBe(0);
    }

    private static async Task<JsonElement> RowAsync(Persona persona, CaseStory story) =>
        (await persona.CasesAsync()).Single(row => row.GetProperty("caseId").GetGuid() == story.CaseId);

    private static async Task<string> AnswerAsync(Persona persona, string path)
    {
        using var response = await persona.SendAsync(HttpMethod.Get, path);
        return await ReadAsync(response);
    }

    private static async Task<string> RefusalAsync(Persona persona, string path, object? body = null)
    {
        using var response = await persona.SendAsync(HttpMethod.Post, path, body ?? Forms.NewContact("x"), ifMatch: "1");
        return await ReadAsync(response);
    }

    // The trace id is the request's own; everything else has to be the same.
    private static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        var headers = string.Join(';', response.Headers.Where(header => header.Key is not "Date").Select(header => header.Key).Order(StringComparer.Ordinal));
        return $"{(int)response.StatusCode} {headers} {TraceId().Replace(await response.Content.ReadAsStringAsync(), "")}";
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
