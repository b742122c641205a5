using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>The page of a child's case tells what meetings came to: to the branch that brought the child up, and by name to whom it was handed. To have been in the room opens nothing.</summary>
public sealed class CaseMeetingsTests(TestSystem system)
{
    private static readonly string[] s_perspectives = ["child", "guardian", "professional"];

    [Fact]
    public async Task What_was_said_without_a_name_stands_whole_in_the_authors_case_and_nowhere_in_anybody_elses()
    {
        var (term, story, item) = await BroughtUpAsync();
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Prova en lugn start"));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Bara för oss", ownOnly: true));
        await DecideAsync(term, item, "Vi provar");

        var seen = (await MeetingsAsync(term.Counsellor, story)).ShouldHaveSingleItem();

        var asked = seen.GetProperty("asked");
        asked.GetProperty("question").GetString().ShouldBe("Alma Påhittad kommer inte till skolan.");
        asked.GetProperty("story").GetString().ShouldBe("Ett barn kommer inte till skolan.");
        asked.GetProperty("mode").GetString().ShouldBe("anonymous");
        Texts(seen, "notes").ShouldBe(["Prova en lugn start", "Bara för oss"]);
        var note = seen.GetProperty("notes")[0];
        note.GetProperty("author").GetProperty("personName").GetString().ShouldBe("Henrik Alnäs");
        note.GetProperty("ownerName").GetString().ShouldBe(asked.GetProperty("author").GetProperty("branchName").GetString());
        Texts(seen, "decisions").ShouldBe(["Vi provar"]);
        seen.GetProperty("meeting").GetProperty("startsAt").GetDateTimeOffset().ShouldBe(term.Begins);
        seen.GetProperty("meeting").GetProperty("way").GetProperty("meetingId").GetGuid().ShouldBe(term.MeetingId);

        (await MeetingsAsync(term.BupConsultant, story)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_said_by_name_reaches_whoever_has_a_basis_as_long_as_it_holds()
    {
        var (term, story, item) = await BroughtUpAsync();
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Sagt utan namn"));
        await NameAsync(term, story, item);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Bara för oss", ownOnly: true));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/views", new { perspective = "child", personId = (Guid?)null, of = "decision", text = "Bra, säger barnet" });
        await DecideAsync(term, item, "Vi provar");

        var seen = (await MeetingsAsync(term.BupConsultant, story)).ShouldHaveSingleItem();

        var asked = seen.GetProperty("asked");
        asked.GetProperty("question").GetString().ShouldBe("Alma Påhittad kommer inte till skolan.");
        asked.GetProperty("story").ValueKind.ShouldBe(JsonValueKind.Null);
        asked.GetProperty("mode").ValueKind.ShouldBe(JsonValueKind.Null);
        asked.GetProperty("why").GetProperty("basis").GetString().ShouldBe("consent");
        asked.GetProperty("sharedWith").GetArrayLength().ShouldBe(0);
        Texts(seen, "decisions").ShouldBe(["Vi provar"]);
        seen.GetProperty("views").EnumerateArray().ShouldHaveSingleItem().GetProperty("said").GetProperty("text").GetString().ShouldBe("Bra, säger barnet");
        // What was said without a name is not widened by the name that came afterwards.
        Texts(seen, "notes").ShouldBeEmpty();
        var own = (await MeetingsAsync(term.Counsellor, story)).ShouldHaveSingleItem();
        Texts(own, "notes").ShouldBe(["Sagt utan namn", "Bara för oss"]);
        own.GetProperty("asked").GetProperty("sharedWith").EnumerateArray().Select(share => share.GetProperty("branchId").GetString()).ShouldContain(Forms.Bup);

        await story.RevokeAsync("identity");
        (await MeetingsAsync(term.BupConsultant, story)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Told_without_identity_again_the_question_is_gone_for_others_and_what_was_said_by_name_stays()
    {
        var (term, story, item) = await BroughtUpAsync();
        await NameAsync(term, story, item);
        await DecideAsync(term, item, "Vi provar");
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/story", new { story = "Ett annat sätt att säga det." });

        var seen = (await MeetingsAsync(term.BupConsultant, story)).ShouldHaveSingleItem();

        seen.GetProperty("asked").ValueKind.ShouldBe(JsonValueKind.Null);
        Texts(seen, "decisions").ShouldBe(["Vi provar"]);
    }

    [Fact]
    public async Task Taken_back_it_is_the_authors_alone_also_in_the_timeline_and_in_what_is_taken_out()
    {
        var (term, story, item) = await BroughtUpAsync();
        await NameAsync(term, story, item);
        await DecideAsync(term, item, "Vi provar");
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/withdrawal", new { });

        (await MeetingsAsync(term.BupConsultant, story)).ShouldBeEmpty();
        (await term.BupConsultant.GetAsync($"{story.Path}/timeline")).ToString().ShouldNotContain("elevhälsomötet");
        var child = (await story.SeenAsync(story.Opener)).GetProperty("child").GetProperty("personId").GetGuid();
        (await term.BupConsultant.GetAsync($"{story.Path}/export?scope=child&for={child}&format=json")).ToString().ShouldNotContain("Vi provar");
        (await MeetingsAsync(term.Counsellor, story)).ShouldHaveSingleItem().GetProperty("asked").GetProperty("withdrawn").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_action_is_told_with_who_answers_for_it_and_what_effect_it_had_in_three_views()
    {
        var (term, story, item) = await BroughtUpAsync();
        var planned = await term.Counsellor.PostAsync(
            $"/api/eht/items/{item}/actions",
            new { what = "Lugn start", responsible = await term.AttendeeAsync(term.Counsellor), due = system.Today.AddDays(9), reach = "indicated", kind = "remedying", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null });
        var action = (await MeetingsAsync(term.Counsellor, story))[0].GetProperty("actions")[0].GetProperty("what").GetProperty("writingId").GetGuid();
        planned.GetProperty("id").GetGuid().ShouldBe(item);
        await term.Counsellor.PostAsync(
            $"/api/eht/items/{item}/actions/{action}/follow-up",
            new { result = "done", effects = s_perspectives.Select(perspective => new { perspective, text = $"Bättre ({perspective})" }), due = (DateOnly?)null });

        var told = (await MeetingsAsync(term.Counsellor, story))[0].GetProperty("actions")[0];

        told.GetProperty("responsibleName").GetString().ShouldBe("Elin Granvik");
        told.GetProperty("result").GetString().ShouldBe("done");
        told.GetProperty("effects").EnumerateArray().Select(effect => effect.GetProperty("said").GetProperty("text").GetString())
            .ShouldBe(s_perspectives.Select(perspective => $"Bättre ({perspective})"));
    }

    [Fact]
    public async Task Who_takes_part_in_the_case_and_not_in_the_meetings_is_shown_no_way_to_them()
    {
        var (term, story, item) = await BroughtUpAsync();
        await NameAsync(term, story, item);
        await term.Head.PostAsync(
            $"{term.SeriesPath}/members/removal", new { personId = await term.BupConsultant.PersonIdAsync(), unitId = Forms.BupUnit }, await term.Head.TagAsync(term.SeriesPath));

        var meeting = (await MeetingsAsync(term.BupConsultant, story)).ShouldHaveSingleItem().GetProperty("meeting");

        meeting.GetProperty("startsAt").GetDateTimeOffset().ShouldBe(term.Begins);
        meeting.GetProperty("way").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Who_was_in_the_room_and_takes_no_part_in_the_case_is_answered_as_if_there_were_none()
    {
        var (term, story, _) = await BroughtUpAsync();

        var there = await term.Social.ProblemAsync(404, "not-found", HttpMethod.Get, $"{story.Path}/meetings");

        there.ToString().ShouldNotContain(story.CaseId.ToString());
    }

    [Fact]
    public async Task An_open_case_page_is_told_at_once_and_the_one_who_wrote_in_the_room_is_not_told_which_case_it_was()
    {
        var (term, story, item) = await BroughtUpAsync();
        await using var own = await LivePage.OpenAsync(term.Counsellor);
        await using var bup = await LivePage.OpenAsync(term.BupConsultant);

        // What happened before the pages listened may still be on its way; it comes before the end of the first note.
        await WriteAsync("Vi hör");
        var before = bup.Seen.Count;
        await WriteAsync("Prova en lugn start");
        await WriteAsync("Tack");

        bup.Seen.Skip(before).ShouldNotContain(line => line.Contains(story.CaseId.ToString(), StringComparison.Ordinal));
        var key = Guid.NewGuid();
        await term.Counsellor.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Vi provar"), key: key);
        string?[] told = [(await own.NextAboutAsync(key)).GetProperty("kind").GetString(), (await own.NextAboutAsync(key)).GetProperty("kind").GetString()];
        told.ShouldBe(["eht-term", "case"]);

        await NameAsync(term, story, item);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Nu med namn"));
        (await bup.NextAboutAsync(story.CaseId)).GetProperty("kind").GetString().ShouldBe("case");

        async Task WriteAsync(string text)
        {
            var mine = Guid.NewGuid();
            await term.BupConsultant.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note(text), key: mine);
            await bup.NextAboutAsync(mine);
        }
    }

    [Fact]
    public async Task An_open_case_page_is_told_when_the_consent_that_only_a_decision_rests_on_is_taken_back()
    {
        var (term, story) = (await Term.PlannedAsync(system), await CaseStory.OpenAsync(system));
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola"], ["identity", "situation"]);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", term.BupConsultant);
        var consentId = await story.ConsentAsync(term.BupConsultant, ["0482-elevhalsa"], ["health"]);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/decision", new { text = "BUP ringer hem", revision = 0, ownOnly = false, recipients = (object[]?)null });
        Texts((await MeetingsAsync(term.Counsellor, story)).Single(), "decisions").ShouldBe(["BUP ringer hem"]);
        await using var page = await LivePage.OpenAsync(term.Counsellor);
        // What happened before the page listened may still be on its way; it comes before what the page itself does, which it is told of twice.
        var key = Guid.NewGuid();
        await term.Counsellor.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Bara för oss", ownOnly: true), key: key);
        await page.NextAboutAsync(key);
        await page.NextAboutAsync(key);

        var guardian = (await story.SeenAsync(term.BupConsultant)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();
        await story.DoAsync(term.BupConsultant, $"consents/{consentId}/revoke", new { personId = guardian, note = (string?)null });

        (await page.NextAboutAsync(story.CaseId)).GetProperty("kind").GetString().ShouldBe("case");
        Texts((await MeetingsAsync(term.Counsellor, story)).Single(), "decisions").ShouldBeEmpty();
    }

    private async Task<(Term Term, CaseStory Story, Guid Item)> BroughtUpAsync()
    {
        var (term, story) = (await Term.PlannedAsync(system), await CaseStory.OpenAsync(system));
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", term.BupConsultant, "Familjen vet.");
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        return (term, story, item);
    }

    private static async Task NameAsync(Term term, CaseStory story, Guid item)
    {
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola"], ["identity", "situation"]);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });
    }

    private static async Task DecideAsync(Term term, Guid item, string text) =>
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/decision", new { text, revision = 0, ownOnly = false, recipients = (object[]?)null });

    private static async Task<JsonElement[]> MeetingsAsync(Persona persona, CaseStory story) =>
        [.. (await persona.GetAsync($"{story.Path}/meetings")).GetProperty("items").EnumerateArray()];

    private static string[] Texts(JsonElement item, string of) => [.. item.GetProperty(of).EnumerateArray().Select(said => said.GetProperty("text").GetString()!)];
}
