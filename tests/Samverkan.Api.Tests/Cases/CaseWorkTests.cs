using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Working in a case: parties, staff, coordinator, contacts, the timeline, lists, and two people at the same page.</summary>
public sealed class CaseWorkTests(TestSystem system)
{
    [Fact]
    public async Task A_stale_page_is_told_what_has_changed_and_by_whom()
    {
        var story = await CaseStory.OpenAsync(system);
        var version = await story.Opener.TagAsync(story.Path);
        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Fritidsgården"));

        var problem = await story.Opener.ProblemAsync(412, "precondition.stale", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Badhuset"), version);

        var change = problem.GetProperty("changes").EnumerateArray().Single();
        change.GetProperty("who").GetString().ShouldBe("Elin Granvik");
        change.GetProperty("text").GetString().ShouldBe("Skolkurator Elin Granvik antecknade en kontakt");
        problem.ToString().ShouldNotContain("Fritidsgården");
        await story.Opener.ProblemAsync(428, "precondition.missing", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Badhuset"));
    }

    [Fact]
    public async Task What_changes_in_a_part_that_is_hidden_neither_shows_in_the_page_nor_stops_a_command()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var before = await story.SeenAsync(social);
        var version = await social.TagAsync(story.Path);
        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Fritidsgården"));
        await story.DoAsync(story.Opener, "wheels", Forms.Wheel());

        (await story.SeenAsync(social)).ToString().ShouldBe(before.ToString());
        (await social.TagAsync(story.Path)).ShouldBe(version);
        var entered = await social.PostAsync($"{story.Path}/contacts", Forms.NewContact("Badhuset"), version);
        entered.GetProperty("version").GetString().ShouldBe(await social.TagAsync(story.Path));
        (await story.SeenAsync(social)).GetProperty("contacts").GetArrayLength().ShouldBe(before.GetProperty("contacts").GetArrayLength() + 1);
    }

    [Fact]
    public async Task What_can_be_seen_no_longer_makes_a_page_stale_and_is_not_told()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var version = await social.TagAsync(story.Path);

        await story.RevokeAsync("identity");

        var problem = await social.ProblemAsync(412, "precondition.stale", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Badhuset"), version);
        problem.GetProperty("changes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_ids_of_the_timeline_are_the_events_own_and_count_nothing()
    {
        var story = await CaseStory.OpenAsync(system);

        var page = await story.Opener.GetAsync($"{story.Path}/timeline?take=2");

        foreach (var entry in page.GetProperty("entries").EnumerateArray())
        {
            (await system.ScalarAsync<long>("select count(*) from mt_events where id = $1", entry.GetProperty("id").GetGuid())).ShouldBe(1);
        }

        page.GetProperty("next").GetGuid().ShouldBe(page.GetProperty("entries")[1].GetProperty("id").GetGuid());
        (await story.Opener.GetAsync($"{story.Path}/timeline?before={Guid.NewGuid()}")).GetProperty("entries").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_timeline_tells_what_was_done_and_never_what_was_written_page_by_page()
    {
        var story = await CaseStory.OpenAsync(system);
        for (var i = 0; i < 4; i++)
        {
            await story.DoAsync(story.Opener, "contacts", Forms.NewContact($"Hemlig plats {i}"));
        }

        List<string> texts = [];
        var next = "";
        do
        {
            var page = await story.Opener.GetAsync($"{story.Path}/timeline?take=3{next}");
            page.GetProperty("entries").GetArrayLength().ShouldBeLessThanOrEqualTo(3);
            texts.AddRange(page.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("text").GetString()!));
            next = page.GetProperty("next").ValueKind == JsonValueKind.Null ? "" : $"&before={page.GetProperty("next").GetGuid()}";
        }
        while (next.Length > 0);

        texts.Count(text => text == "Skolkurator Elin Granvik antecknade en kontakt").ShouldBe(5);
        texts[^1].ShouldBe("Skolkurator Elin Granvik öppnade ärendet");
        texts.ShouldAllBe(text => !text.Contains("Hemlig"));
    }

    [Fact]
    public async Task A_unit_declines_with_a_reason_told_to_the_one_that_invited()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity"]);
        var party = (await story.DoAsync(story.Opener, "parties", new { unitId = Forms.SocialServicesUnit, purpose = "Samordning", basis = "consent", basisReason = (string?)null })).GetProperty("id").GetGuid();
        await system.ListsCaughtUpAsync();
        (await social.GetAsync("/api/cases?filter=invited")).GetProperty("invitations").EnumerateArray().Single(row => row.GetProperty("caseId").GetGuid() == story.CaseId).GetProperty("purpose").GetString().ShouldBe("Samordning");

        await story.DoAsync(social, $"parties/{party}/decline", new { reason = "Familjen har redan stöd." });

        var declined = (await story.SeenAsync(story.Opener)).GetProperty("parties").EnumerateArray().Single(row => row.GetProperty("partyId").GetGuid() == party);
        declined.GetProperty("status").GetString().ShouldBe("declined");
        declined.GetProperty("declineReason").GetString().ShouldBe("Familjen har redan stöd.");
        await social.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
    }

    [Fact]
    public async Task A_named_colleague_takes_part_until_removed()
    {
        var story = await CaseStory.OpenAsync(system);
        var colleague = await system.PersonaAsync("kurator-flen-kollega");
        var person = await colleague.PersonIdAsync();
        var party = (await story.SeenAsync(story.Opener)).GetProperty("parties")[0].GetProperty("partyId").GetGuid();
        await story.DoAsync(story.Opener, $"parties/{party}/staff", new { personId = person });
        (await story.SeenAsync(colleague)).GetProperty("alias").GetString()!.ShouldNotBeEmpty();

        await story.DoAsync(story.Opener, $"parties/{party}/staff/{person}/remove", new { });

        await colleague.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
        var stranger = await (await system.PersonaAsync("bup-konsult")).PersonIdAsync();
        await story.RefusedAsync(story.Opener, 422, "staff.not-own-unit", $"parties/{party}/staff", new { personId = stranger });
    }

    [Fact]
    public async Task The_coordinator_hands_over_and_the_next_one_accepts()
    {
        var story = await CaseStory.OpenAsync(system);
        var colleague = await system.PersonaAsync("kurator-flen-kollega");
        var person = await colleague.PersonIdAsync();
        var party = (await story.SeenAsync(story.Opener)).GetProperty("parties")[0].GetProperty("partyId").GetGuid();
        await story.RefusedAsync(story.Opener, 422, "coordinator.not-party-staff", "coordinator", new { personId = person });
        await story.DoAsync(story.Opener, $"parties/{party}/staff", new { personId = person });
        await story.DoAsync(story.Opener, "coordinator", new { personId = person });
        await story.RefusedAsync(story.Opener, 422, "coordinator.not-you", "coordinator/accept", new { });

        await story.DoAsync(colleague, "coordinator/accept", new { });

        var coordinator = (await story.SeenAsync(story.Opener)).GetProperty("coordinator");
        coordinator.GetProperty("name").GetString().ShouldBe("Jonas Myrbäck");
        coordinator.GetProperty("accepted").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_holds_ones_own_cases_and_names_no_child()
    {
        var story = await CaseStory.OpenAsync(system, "kurator-eskilstuna", Forms.OpenCase(givenName: "Tuvali"));
        await system.ListsCaughtUpAsync();

        var list = await story.Opener.GetAsync("/api/cases?filter=mine");

        list.ToString().ShouldNotContain("Tuvali");
        var row = list.GetProperty("cases").EnumerateArray().Single(found => found.GetProperty("caseId").GetGuid() == story.CaseId);
        row.GetProperty("waitingFor").GetString().ShouldBe("Ingenting väntar");
        row.GetProperty("phase").GetString().ShouldBe("discover");
        (await (await system.PersonaAsync("skolskoterska-eskilstuna")).CasesAsync()).ShouldNotContain(row => row.GetProperty("caseId").GetGuid() == story.CaseId);
    }

    [Fact]
    public async Task The_page_says_what_can_be_done_and_why_something_cannot()
    {
        var story = await CaseStory.OpenAsync(system);

        var actions = (await story.SeenAsync(story.Opener)).GetProperty("actions").EnumerateArray().ToDictionary(action => action.GetProperty("name").GetString()!);

        actions["askConsent"].GetProperty("allowed").GetBoolean().ShouldBeTrue();
        actions["sendSupportRequest"].GetProperty("allowed").GetBoolean().ShouldBeTrue();
        actions["leave"].GetProperty("allowed").GetBoolean().ShouldBeFalse();
        actions["leave"].GetProperty("reason").GetString().ShouldBe("Ni är den enda som deltar. Ett ärende måste ha minst en deltagande enhet.");
    }

    [Fact]
    public async Task A_wheel_holds_whose_words_they_are_and_a_cleared_sector_is_neutral_again()
    {
        var story = await CaseStory.OpenAsync(system);
        var guardian = (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();
        await story.RefusedAsync(story.Opener, 422, "wheel.respondent-invalid", "wheels", Forms.Wheel("guardian", Guid.NewGuid()));
        var wheelId = (await story.DoAsync(story.Opener, "wheels", Forms.Wheel("guardian", guardian))).GetProperty("id").GetGuid();
        await story.Opener.PostAsync($"/api/wheels/{wheelId}/sectors/safe", Forms.Sector("Mormor"), "1");
        await story.Opener.ProblemAsync(422, "wheel.unknown-sector", HttpMethod.Post, $"/api/wheels/{wheelId}/sectors/lycklig", Forms.Sector("x"), "2");

        var described = await story.Opener.GetAsync($"/api/wheels/{wheelId}");
        described.GetProperty("respondentName").GetString().ShouldBe("Sara Påhittad");
        described.GetProperty("sectors")[0].GetProperty("strengths").GetString().ShouldBe("Mormor");
        await story.Opener.PostAsync($"/api/wheels/{wheelId}/sectors/safe", Forms.Sector(null), "2");

        (await story.Opener.GetAsync($"/api/wheels/{wheelId}")).GetProperty("sectors").GetArrayLength().ShouldBe(0);
        await story.Opener.PostAsync($"/api/wheels/{wheelId}/complete", new { }, "3");
        await story.Opener.ProblemAsync(409, "wheel.completed", HttpMethod.Post, $"/api/wheels/{wheelId}/sectors/safe", Forms.Sector("x"), "4");
    }

    [Fact]
    public async Task The_wheels_definition_comes_in_the_language_asked_for_or_its_own()
    {
        var persona = await system.PersonaAsync("kurator-flen");

        (await persona.GetAsync("/api/wheel-definitions")).EnumerateArray().Single(row => row.GetProperty("current").GetBoolean()).GetProperty("id").GetString().ShouldBe("barnets-basta-hjulet");
        (await persona.GetAsync("/api/wheel-definitions/barnets-basta-hjulet/1?locale=ar")).GetProperty("reviewed").GetBoolean().ShouldBeFalse();
        (await persona.GetAsync("/api/wheel-definitions/barnets-basta-hjulet/1?locale=xx")).GetProperty("sectors").GetArrayLength().ShouldBe(8);
        await persona.ProblemAsync(404, "not-found", HttpMethod.Get, "/api/wheel-definitions/barnets-basta-hjulet/9");
    }
}
