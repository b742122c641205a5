using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>
/// What somebody in the room could find out besides what they are shown: by what is refused and how, by what has changed in a case of their own, by what is counted and
/// what is told, and by having been let in once.
/// </summary>
public sealed partial class AgendaAttackTests(TestSystem system)
{
    private static readonly string[] s_everything = ["identity", "situation", "wheel", "contacts"];

    [Fact]
    public async Task How_a_story_is_answered_does_not_tell_whether_there_is_a_case_or_whose_it_is()
    {
        var term = await Term.PlannedAsync(system);
        var (theirs, other) = (await CaseStory.OpenAsync(system), await CaseStory.OpenAsync(system));
        await theirs.JoinAsync(theirs.Opener, Forms.BupUnit, "harmAssessment", term.BupConsultant, "Familjen vet.");
        Guid?[] cases = [theirs.CaseId, other.CaseId, null];
        List<Guid> items = [];
        foreach (var caseId in cases)
        {
            items.Add(await term.SubmitAsync(term.Counsellor, term.Item("individual", "anonymous", caseId, "Ett barn kommer inte till skolan.", "Ett barn kommer inte till skolan.")));
        }

        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        foreach (var command in await CommandsAsync(term))
        {
            var answers = new List<string>();
            foreach (var item in items)
            {
                answers.Add(await AnswerAsync(term.BupConsultant, item, command));
            }

            answers.Distinct().Count().ShouldBe(1, $"{command.Step}: {string.Join(" | ", answers)}");
        }
    }

    [Fact]
    public async Task What_is_held_back_is_answered_like_what_there_is_not()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", term.BupConsultant, "Familjen vet.");
        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        foreach (var persona in (Persona[])[term.BupConsultant, term.Social, term.Head])
        {
            foreach (var command in await CommandsAsync(term))
            {
                (await AnswerAsync(persona, held, command)).ShouldBe(await AnswerAsync(persona, Guid.NewGuid(), command), command.Step);
            }

            (await term.SeenAsync(persona)).ToString().ShouldNotContain(held.ToString());
            (await term.SeenAsync(persona)).GetProperty("minutesWished").GetInt32().ShouldBe(0);
        }
    }

    [Fact]
    public async Task What_is_said_of_a_child_without_a_name_leaves_no_mark_in_the_childs_case_for_another_branch()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", term.BupConsultant, "Familjen vet.");
        var before = await MarksAsync(term.BupConsultant, story);
        var logged = await LoggedAsync(term);

        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/taking-up", new { });
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Alma, bara för oss", ownOnly: true));
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Prova en lugn start"));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/decision", new { text = "Vi provar", revision = 0, ownOnly = false, recipients = (object[]?)null });
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/actions", await ActionAsync(term));
        (await term.ItemsAsync(term.BupConsultant)).Single().GetProperty("notes").GetArrayLength().ShouldBe(1);
        await term.BupConsultant.GetAsync($"/api/eht/items/{item}");
        await term.Head.PostAsync($"{term.MeetingPath}/closing", new { });
        await term.SeenAsync(term.BupConsultant);

        // What the reviewer of the region reads is the log of its own people.
        (await LoggedAsync(term)).ShouldBe(logged);
        (await MarksAsync(term.BupConsultant, story)).ShouldBe(before);
    }

    [Fact]
    public async Task Whoever_is_let_in_for_one_item_hears_that_one_and_nothing_else()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        var (one, other) = (await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId)), await term.SubmitAsync(term.Counsellor, term.Group()));
        var guest = await system.PersonaAsync("habilitering-eskilstuna");
        await term.BeginAsync(term.Counsellor);
        await term.Counsellor.PostAsync($"/api/eht/items/{one}/room", new { who = await term.AttendeeAsync(guest), place = "letIn" });

        (await guest.GetAsync($"/api/eht/items/{one}")).GetProperty("hearing").GetString().ShouldBe("withoutIdentity");
        await guest.PostAsync($"/api/eht/items/{one}/notes", Term.Note("Vi har sett det förr"));
        foreach (var path in new[] { $"/api/eht/items/{other}", term.SeriesPath, $"{term.SeriesPath}/calendar", $"/api/eht/terms/{term.CycleId}/follow-up" })
        {
            await guest.ProblemAsync(404, "not-found", HttpMethod.Get, path);
        }

        (await term.ItemsAsync(guest)).Select(item => item.GetProperty("itemId").GetGuid()).ShouldBe([one]);
        var meeting = await term.SeenAsync(guest);
        meeting.GetProperty("meeting").GetProperty("takesItems").GetBoolean().ShouldBeFalse();
        meeting.GetProperty("nextMeeting").ValueKind.ShouldBe(JsonValueKind.Null);
        (await GuestAtAsync(guest, term)).ShouldBeTrue();
        (await GuestAtAsync(term.Counsellor, term)).ShouldBeFalse("a member is no guest");
        await guest.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/eht/items/{other}/notes", Term.Note("Och det?"));
        await guest.ProblemAsync(404, "not-found", HttpMethod.Post, $"{term.MeetingPath}/attendance", new { who = await term.AttendeeAsync(guest), here = true });
        await term.Counsellor.PostAsync($"/api/eht/items/{one}/room", new { who = await term.AttendeeAsync(guest), place = "asUsual" });
        await guest.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/eht/items/{one}");
        await guest.ProblemAsync(404, "not-found", HttpMethod.Get, term.MeetingPath);
        (await GuestAtAsync(guest, term)).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_came_in_to_the_meeting_finds_it_again_and_is_told_of_what_is_done_in_it()
    {
        var term = await Term.PlannedAsync(system);
        var group = await term.SubmitAsync(term.Counsellor, term.Group());
        var guest = await system.PersonaAsync("habilitering-eskilstuna");
        await term.BeginAsync(term.Counsellor);
        await term.Head.PostAsync($"{term.MeetingPath}/attendance", new { who = await term.AttendeeAsync(guest), here = true });
        (await GuestAtAsync(guest, term)).ShouldBeTrue();
        (await term.ItemsAsync(guest)).ShouldHaveSingleItem().GetProperty("itemId").GetGuid().ShouldBe(group);

        await using var page = await LivePage.OpenAsync(guest);
        await term.Head.PostAsync($"/api/eht/items/{group}/taking-up", new { });
        (await page.NextAboutAsync(term.CycleId)).GetProperty("kind").GetString().ShouldBe("eht-term");
    }

    private static async Task<bool> GuestAtAsync(Persona persona, Term term) =>
        (await persona.GetAsync("/api/eht/series")).GetProperty("guestAt").EnumerateArray().Any(at => at.GetProperty("meeting").GetProperty("meetingId").GetGuid() == term.MeetingId);

    [Fact]
    public async Task A_repeat_after_consent_was_taken_back_says_what_it_said_and_nothing_of_the_child()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola"], s_everything);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });
        var key = Guid.NewGuid();
        var said = await term.BupConsultant.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Alma har tid hos oss"), key: key);

        await story.RevokeAsync("identity");
        var again = await term.BupConsultant.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Alma har tid hos oss"), key: key);
        again.ToString().ShouldBe(said.ToString());
        again.ToString().ShouldNotContain("Alma");
        again.ToString().ShouldNotContain(story.CaseId.ToString());
        await term.BupConsultant.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Alma har tid hos oss"));
        await term.BupConsultant.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/eht/items/{item}");
    }

    [Fact]
    public async Task Who_read_by_name_is_logged_with_what_they_read_and_with_nothing_else()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola", Forms.SocialServices], s_everything);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant, term.Social);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });
        // Nobody has said yes to what socialtjänsten tells: its note is its own.
        await term.Social.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Alma är känd hos oss"));
        (await term.ItemsAsync(term.BupConsultant)).Single().GetProperty("notes").GetArrayLength().ShouldBe(0);

        var branches = await system.ScalarAsync<string[]>(
            "select item_branches from sv_access_log where case_id = $1 and branch = $2 order by id desc limit 1", story.CaseId, Forms.Bup);
        branches.ShouldBe(["0482-elevhalsa"]);
        // And is told so to whoever brought the child up, though BUP takes no part in the case.
        var readers = (await term.Counsellor.GetAsync($"{story.Path}/readers")).GetProperty("entries").EnumerateArray().ToList();
        readers.ShouldContain(entry => entry.GetProperty("unitName").GetString()!.StartsWith("BUP", StringComparison.Ordinal) && entry.GetProperty("reason").GetString() == "Var med i EHT när barnet togs upp");
    }

    private async Task<long> LoggedAsync(Term term) =>
        await system.ScalarAsync<long>("select count(*) from sv_access_log where person_id = $1 and endpoint like '/api/eht/%'", await term.BupConsultant.PersonIdAsync());

    // The page of the case, its tag, its timeline, and what is taken out of it, but for the moment at which that is done.
    private static async Task<string> MarksAsync(Persona persona, CaseStory story)
    {
        var export = await persona.GetAsync($"{story.Path}/export?scope=own&format=json");
        return string.Join('\n', await story.SeenAsync(persona), await persona.TagAsync(story.Path), await persona.GetAsync($"{story.Path}/timeline"), Moment().Replace(export.ToString(), ""));
    }

    private async Task<object> ActionAsync(Term term) => new
    {
        what = "Lugn start", responsible = await term.AttendeeAsync(term.Counsellor), due = system.Today.AddDays(9), reach = "indicated", kind = "remedying", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null,
    };

    private async Task<IReadOnlyList<(string Step, object Body)>> CommandsAsync(Term term) =>
    [
        ("naming", new { recipients = Array.Empty<object>() }),
        ("story", new { story = "Ett annat barn" }),
        ("holding-back", new { }),
        ("withdrawal", new { }),
        ("revision", new { content = new { question = "Ett barn", story = "Ett barn", sectors = Array.Empty<string>(), minutes = 5, needs = Array.Empty<string>() }, revision = 1 }),
        ("room", new { who = await term.AttendeeAsync(term.Counsellor), place = "steppedOut" }),
        ("taking-up", new { }),
        ("notes", Term.Note("Bara för oss", ownOnly: true)),
        ("notes", Term.Note("Alma?")),
        ($"notes/{Guid.NewGuid()}/revision", new { text = "Annat", revision = 1 }),
        ("decision", new { text = "Alma får stöd", revision = 0, ownOnly = false, recipients = (object[]?)null }),
        ("outcomes", new { outcomes = new[] { "consultation" } }),
        ("actions", await ActionAsync(term)),
        ($"actions/{Guid.NewGuid()}/follow-up", new { result = "done", effects = new[] { new { perspective = "professional", text = "Bra" } }, due = (DateOnly?)null }),
        ("views", new { perspective = "child", personId = (Guid?)null, of = "question", text = "Nej" }),
    ];

    private static async Task<string> AnswerAsync(Persona persona, Guid item, (string Step, object Body) command)
    {
        using var answer = await persona.SendAsync(HttpMethod.Post, $"/api/eht/items/{item}/{command.Step}", command.Body);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return $"{(int)answer.StatusCode} {TraceId().Replace(text.Replace(item.ToString(), "item", StringComparison.Ordinal), "")}";
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();

    [GeneratedRegex("\"madeAt\":\"[^\"]*\"|\"exportedAt\":\"[^\"]*\"")]
    private static partial Regex Moment();
}
