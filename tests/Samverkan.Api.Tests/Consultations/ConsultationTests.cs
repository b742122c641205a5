using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Consultations;

/// <summary>Consultations with BUP over HTTP.</summary>
public sealed class ConsultationTests(TestSystem system)
{
    private const string Answer = "Korta dagar först.";

    [Fact]
    public async Task A_question_without_a_child_is_answered_and_stands_in_the_log_of_both()
    {
        var (counsellor, bup) = await PersonasAsync();
        var id = await AskAsync(counsellor, Question("Ett barn sover inte. Vad kan skolan göra?"));
        var asked = await RowAsync(bup, id);
        asked.GetProperty("isAsker").GetBoolean().ShouldBeFalse();
        asked.GetProperty("answeredAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await SeenAsync(bup, id)).GetProperty("question").GetString().ShouldBe("Ett barn sover inte. Vad kan skolan göra?");
        await bup.PostAsync($"/api/consultations/{id}/answer", AnswerOf("Sömn"));
        foreach (var reader in new[] { counsellor, bup, await system.PersonaAsync("kurator-flen-kollega") })
        {
            var row = await RowAsync(reader, id);
            row.GetProperty("theme").GetString().ShouldBe("Sömn");
            row.GetProperty("days").GetInt32().ShouldBe(0);
            (await SeenAsync(reader, id)).GetProperty("advice").GetString().ShouldBe(Answer);
        }

        await bup.ProblemAsync(409, "consultation.is-answered", HttpMethod.Post, $"/api/consultations/{id}/answer", AnswerOf("Sömn"));
    }

    [Fact]
    public async Task It_does_not_exist_for_anybody_else()
    {
        var (counsellor, _) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        Guid[] ids = [await AskAsync(counsellor, Question("Ett barn sover inte.")), await AskAsync(counsellor, Question("Ett barn äter inte.", Child(story.CaseId)))];
        foreach (var subject in new[] { "kurator-flen-syskonskola", "socialsekreterare-flen" })
        {
            var stranger = await system.PersonaAsync(subject);
            foreach (var id in ids)
            {
                (await stranger.GetAsync("/api/consultations")).ToString().ShouldNotContain(id.ToString());
                await stranger.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/consultations/{id}");
                await stranger.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/consultations/{id}/answer", AnswerOf("Sömn"));
                await stranger.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/consultations/{id}/withdraw", new { reason = (string?)null });
            }
        }

        var outsider = await system.PersonaAsync("socialsekreterare-flen");
        await outsider.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/consultations", Question("Ett barn äter inte.", Child(story.CaseId)));
        await outsider.ProblemAsync(404, "not-found", HttpMethod.Post, "/api/consultations", Question("Ett barn äter inte.", Child(Guid.NewGuid())));
    }

    [Fact]
    public async Task No_answer_to_bup_says_who_a_child_without_identity_is()
    {
        var (counsellor, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        await counsellor.ProblemAsync(422, "eht.text-identifies", HttpMethod.Post, "/api/consultations", Question("Almas mamma är orolig.", Child(story.CaseId)));
        var id = await AskAsync(counsellor, Question("Ett barn och en storebror som heter Tindrande.", Child(story.CaseId)));
        await story.DoAsync(story.Opener, "related", new { kind = "sibling", name = "Tindrande Påhittad", birthDate = (DateOnly?)null, phone = (string?)null, note = (string?)null, protection = "none" });
        await bup.PostAsync($"/api/consultations/{id}/answer", new { theme = "Är det Alma?", advice = "Är det Alma?", basis = (string?)null, basisReason = (string?)null });

        var seen = await SeenAsync(bup, id);
        seen.GetProperty("question").GetString().ShouldBe("Ett barn och en storebror som heter […].");
        seen.GetProperty("child").ValueKind.ShouldBe(JsonValueKind.Null);
        seen.GetProperty("advice").GetString().ShouldBe("Är det Alma?");
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;
        foreach (var text in new[] { seen.ToString(), (await bup.GetAsync("/api/consultations")).ToString() })
        {
            foreach (var secret in new[] { story.CaseId.ToString(), number, "Påhittad", "Tindrande" })
            {
                text.ShouldNotContain(secret);
            }
        }

        var own = await SeenAsync(counsellor, id);
        own.GetProperty("child").GetProperty("caseId").GetGuid().ShouldBe(story.CaseId);
        own.GetProperty("advice").GetString().ShouldBe("Är det Alma?");
        (await LoggedAsync(story.CaseId, "04-bup")).ShouldBe(0);
    }

    [Fact]
    public async Task By_name_on_a_basis_and_the_reading_is_recorded()
    {
        var (counsellor, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        var question = Question("Alma Påhittad kommer inte till skolan.", Child(story.CaseId, withIdentity: true));
        await counsellor.ProblemAsync(422, "disclosure.no-basis", HttpMethod.Post, "/api/consultations", question);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        var id = await AskAsync(counsellor, question);

        var child = (await SeenAsync(bup, id)).GetProperty("child");
        child.GetProperty("name").GetString().ShouldBe("Alma Påhittad");
        child.GetProperty("caseId").ValueKind.ShouldBe(JsonValueKind.Null);
        (await LoggedAsync(story.CaseId, "04-bup")).ShouldBe(1);
        (await RowAsync(bup, id)).ToString().ShouldNotContain("Alma");
        (await OpenBasesAsync(bup, id)).ShouldBe(["harmAssessment", "osl10_2", "otherStatute"], ignoreOrder: true);
        (await OpenBasesAsync(counsellor, id)).ShouldBeEmpty();
        await bup.ProblemAsync(422, "disclosure.no-basis", HttpMethod.Post, $"/api/consultations/{id}/answer", AnswerOf("Frånvaro"));
        await bup.PostAsync($"/api/consultations/{id}/answer", AnswerOf("Frånvaro", "harmAssessment", "Familjen vill att skolan vet."));
        (await SeenAsync(counsellor, id)).GetProperty("advice").GetString().ShouldBe(Answer);

        await story.RevokeAsync("identity");
        var left = await SeenAsync(bup, id);
        left.GetProperty("question").ValueKind.ShouldBe(JsonValueKind.Null);
        left.GetProperty("child").ValueKind.ShouldBe(JsonValueKind.Null);
        left.GetProperty("advice").GetString().ShouldBe(Answer);
    }

    [Fact]
    public async Task From_a_case_it_is_offered_to_those_who_consult_bup()
    {
        var story = await CaseStory.OpenAsync(system);
        var bup = await system.PersonaAsync("bup-konsult");
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", bup, "Familjen vet.");
        (await ActionsAsync(story.Opener)).ShouldContain("consult");
        (await ActionsAsync(bup)).ShouldNotContain("consult");

        async Task<string[]> ActionsAsync(Persona persona) => [.. (await story.SeenAsync(persona)).GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("name").GetString()!)];
    }

    [Fact]
    public async Task A_call_is_entered_by_either_side()
    {
        var (counsellor, bup) = await PersonasAsync();
        var held = system.Time.GetUtcNow().AddMinutes(-20);
        foreach (var (by, reader, other) in new[] { (counsellor, bup, Forms.BupUnit), (bup, counsellor, "0482-elevhalsa-ronnbar") })
        {
            var body = new { unitId = other, heldAt = held, question = "Ett barn sover inte.", theme = "Sömn", advice = Answer, child = (object?)null };
            var id = (await by.PostAsync("/api/consultations/calls", body)).GetProperty("id").GetGuid();
            var row = await RowAsync(reader, id);
            row.GetProperty("way").GetString().ShouldBe("phone");
            row.GetProperty("askingUnitName").GetString().ShouldBe("Elevhälsan Rönnbärsskolan");
            (await SeenAsync(reader, id)).GetProperty("advice").GetString().ShouldBe(Answer);
        }

        await bup.ProblemAsync(422, "consultation.in-future", HttpMethod.Post, "/api/consultations/calls", new { unitId = "0482-elevhalsa-ronnbar", heldAt = held.AddHours(1), question = "Ett barn.", theme = "Sömn", advice = Answer, child = (object?)null });
        await bup.ProblemAsync(422, "consultation.not-asker", HttpMethod.Post, "/api/consultations", Question("Ett barn sover inte."));
        (await counsellor.GetAsync("/api/consultations")).GetProperty("mayAsk").GetBoolean().ShouldBeTrue();
        (await bup.GetAsync("/api/consultations")).GetProperty("isAsked").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_answer_reaches_whoever_waits_for_it_and_nobody_else_hears_of_it()
    {
        var (counsellor, bup) = await PersonasAsync();
        await using var asker = await LivePage.OpenAsync(counsellor);
        await using var asked = await LivePage.OpenAsync(bup);
        var stranger = await system.PersonaAsync("kurator-flen-syskonskola");
        await using var elsewhere = await LivePage.OpenAsync(stranger);
        var id = await AskAsync(counsellor, Question("Ett barn sover inte."));
        (await asked.NextAboutAsync(id)).GetProperty("kind").GetString().ShouldBe("consultation");
        await asker.NextAboutAsync(id);

        await bup.PostAsync($"/api/consultations/{id}/answer", AnswerOf("Sömn"));
        (await asker.NextAboutAsync(id)).GetProperty("kind").GetString().ShouldBe("consultation");

        // Their own question comes after whatever they could have heard of the other.
        await elsewhere.NextAboutAsync(await AskAsync(stranger, Question("Ett barn äter inte.")));
        elsewhere.Seen.ShouldNotContain(line => line.Contains(id.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_is_taken_back_waits_for_nobody_and_says_nothing_any_more()
    {
        var (counsellor, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        object[] questions = [Question("Ett barn sover inte."), Question("Alma Påhittad sover inte.", Child(story.CaseId, withIdentity: true))];
        foreach (var question in questions)
        {
            var id = await AskAsync(counsellor, question);
            (await bup.GetAsync("/api/eht/agenda")).ToString().ShouldContain(id.ToString());
            await bup.ProblemAsync(422, "consultation.not-own", HttpMethod.Post, $"/api/consultations/{id}/withdraw", new { reason = "Nej" });
            await using var page = await LivePage.OpenAsync(bup);

            await counsellor.PostAsync($"/api/consultations/{id}/withdraw", new { reason = "Det löste sig hemma." });

            (await page.NextAboutAsync(id)).GetProperty("kind").GetString().ShouldBe("consultation");
            (await bup.GetAsync("/api/eht/agenda")).ToString().ShouldNotContain(id.ToString());
            var row = await RowAsync(bup, id);
            row.GetProperty("withdrawnAt").GetDateTimeOffset().ShouldBe(system.Time.GetUtcNow(), TimeSpan.FromMinutes(1));
            var theirs = (await SeenAsync(bup, id)).ToString();
            theirs.ShouldNotContain("sover");
            theirs.ShouldNotContain("Påhittad");
            theirs.ShouldNotContain("löste sig");
            await bup.ProblemAsync(409, "consultation.is-withdrawn", HttpMethod.Post, $"/api/consultations/{id}/answer", AnswerOf("Sömn", "harmAssessment", "Familjen vet."));
            var own = await SeenAsync(counsellor, id);
            own.GetProperty("withdrawn").GetProperty("reason").GetString().ShouldBe("Det löste sig hemma.");
            own.GetProperty("mayWithdraw").GetBoolean().ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_question_that_bup_has_answered_stands()
    {
        var (counsellor, bup) = await PersonasAsync();
        var id = await AskAsync(counsellor, Question("Ett barn sover inte."));
        (await SeenAsync(counsellor, id)).GetProperty("mayWithdraw").GetBoolean().ShouldBeTrue();
        (await SeenAsync(bup, id)).GetProperty("mayWithdraw").GetBoolean().ShouldBeFalse();
        await bup.PostAsync($"/api/consultations/{id}/answer", AnswerOf("Sömn"));
        await counsellor.ProblemAsync(409, "consultation.answer-stands", HttpMethod.Post, $"/api/consultations/{id}/withdraw", new { reason = (string?)null });
    }

    [Fact]
    public async Task A_consent_that_is_taken_back_is_told_to_bup_that_had_the_name()
    {
        var (_, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        var id = await AskAsync(story.Opener, Question("Alma sover inte.", Child(story.CaseId, withIdentity: true)));
        (await SeenAsync(bup, id)).GetProperty("child").ValueKind.ShouldBe(JsonValueKind.Object);
        await using var page = await LivePage.OpenAsync(bup);

        await story.RevokeAsync("identity");

        (await page.NextAboutAsync(id)).GetProperty("kind").GetString().ShouldBe("consultation");
        await bup.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/consultations/{id}");
    }

    [Fact]
    public async Task What_the_reader_may_not_know_of_makes_no_page_shorter_and_is_no_place_to_go_on_from()
    {
        var (asker, colleague) = (await system.PersonaAsync("socialsekreterare-flen"), await system.PersonaAsync("socialsekreterare-flen-kollega"));
        var story = await CaseStory.OpenAsync(system, "socialsekreterare-flen");
        var seen = await AskAsync(asker, Question("Ett barn sover inte."));
        List<string> hidden = [];
        foreach (var number in Enumerable.Range(1, 51))
        {
            hidden.Add((await AskAsync(asker, Question($"Fråga {number}", Child(story.CaseId)))).ToString());
        }

        var log = await colleague.GetAsync("/api/consultations");
        log.GetProperty("consultations")[0].GetProperty("consultationId").GetGuid().ShouldBe(seen);
        hidden.ShouldNotContain(log.GetProperty("next").ToString());
    }

    [Fact]
    public async Task What_is_recorded_is_what_was_shown_and_no_answer_that_was_not()
    {
        var (counsellor, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", bup);
        var consentId = await story.ConsentAsync(bup, ["0482-elevhalsa"], ["health"]);
        var id = await AskAsync(counsellor, Question("Alma sover inte.", Child(story.CaseId, withIdentity: true)));
        await bup.PostAsync($"/api/consultations/{id}/answer", AnswerOf("Sömn", "consent"));
        (await SeenAsync(counsellor, id)).GetProperty("advice").GetString().ShouldBe(Answer);
        (await LastAsync("areas")).ShouldBe(["identity", "situation", "health"], ignoreOrder: true);

        var personId = (await story.SeenAsync(bup)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();
        await story.DoAsync(bup, $"consents/{consentId}/revoke", new { personId, note = (string?)null });
        (await SeenAsync(counsellor, id)).GetProperty("advice").ValueKind.ShouldBe(JsonValueKind.Null);
        (await LastAsync("areas")).ShouldBe(["identity", "situation"], ignoreOrder: true);
        (await LastAsync("item_branches")).ShouldBe(["0482-elevhalsa"]);

        Task<string[]> LastAsync(string column) =>
            system.ScalarAsync<string[]>($"select {column} from sv_access_log where case_id = $1 and branch = '0482-elevhalsa' order by id desc limit 1", story.CaseId);
    }

    [Fact]
    public async Task What_changes_in_the_case_and_not_in_the_consultation_is_not_told_to_bup()
    {
        var (counsellor, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        var id = await AskAsync(counsellor, Question("Alma sover inte.", Child(story.CaseId, withIdentity: true)));
        await using var page = await LivePage.OpenAsync(bup);
        await using var own = await LivePage.OpenAsync(counsellor);
        // What happened before the pages listened may still be on its way; it comes before this.
        await page.NextAboutAsync(await AskAsync(counsellor, Question("Ett barn sover inte.")));

        var (before, key) = (page.Seen.Count, Guid.NewGuid());
        await counsellor.JsonAsync(HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Ridskolan"), await counsellor.TagAsync(story.Path), key);
        await own.NextAboutAsync(key);
        await page.NextAboutAsync(await AskAsync(counsellor, Question("Ett barn äter inte.")));
        page.Seen.Skip(before).ShouldNotContain(line => line.Contains(id.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bup_that_takes_part_in_the_case_is_not_told_by_what_changes_there_that_it_was_asked_about_it()
    {
        var (counsellor, bup) = await PersonasAsync();
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", bup);
        var id = await AskAsync(counsellor, Question("Ett barn och en storebror som heter Tindrande.", Child(story.CaseId)));
        await using var page = await LivePage.OpenAsync(bup);
        await using var own = await LivePage.OpenAsync(counsellor);
        // What happened before the pages listened may still be on its way; it comes before this.
        await page.NextAboutAsync(await AskAsync(counsellor, Question("Ett barn sover inte.")));

        var (before, key) = (page.Seen.Count, Guid.NewGuid());
        await counsellor.JsonAsync(
            HttpMethod.Post, $"{story.Path}/related", new { kind = "sibling", name = "Tindrande Påhittad", birthDate = (DateOnly?)null, phone = (string?)null, note = (string?)null, protection = "none" }, await counsellor.TagAsync(story.Path), key);
        // Whoever asked is told, and when they have been everybody has.
        await own.NextAboutAsync(key);
        await page.NextAboutAsync(await AskAsync(counsellor, Question("Ett barn äter inte.")));

        page.Seen.Skip(before).ShouldNotContain(line => line.Contains(id.ToString(), StringComparison.Ordinal));
        (await SeenAsync(bup, id)).GetProperty("question").GetString().ShouldBe("Ett barn och en storebror som heter […].");
    }

    [Fact]
    public async Task A_log_goes_on_page_by_page()
    {
        var vingaker = await system.PersonaAsync("kurator-vingaker");
        foreach (var number in Enumerable.Range(1, 51))
        {
            await AskAsync(vingaker, Question($"Fråga {number}", unitId: "04-bup-nykoping"));
        }

        var first = await vingaker.GetAsync("/api/consultations");
        first.GetProperty("consultations").GetArrayLength().ShouldBe(50);
        var second = await vingaker.GetAsync($"/api/consultations?before={first.GetProperty("next").GetGuid()}");
        second.GetProperty("consultations").GetArrayLength().ShouldBeGreaterThanOrEqualTo(1);
        first.ToString().ShouldNotContain(second.GetProperty("consultations")[0].GetProperty("consultationId").GetString()!);
    }

    internal static object Question(string text, object? child = null, string unitId = Forms.BupUnit) => new { way = "writing", unitId, question = text, callBack = (string?)null, child };

    internal static object Child(Guid caseId, bool withIdentity = false) =>
        new { caseId, withIdentity, area = (string?)null, concerns = (Guid[]?)null, basis = (string?)null, basisReason = (string?)null };

    internal static object AnswerOf(string theme, string? basis = null, string? basisReason = null) => new { theme, advice = Answer, basis, basisReason };

    private static async Task<Guid> AskAsync(Persona persona, object body) => (await persona.PostAsync("/api/consultations", body)).GetProperty("id").GetGuid();

    private static Task<JsonElement> SeenAsync(Persona persona, Guid id) => persona.GetAsync($"/api/consultations/{id}");

    private static async Task<string[]> OpenBasesAsync(Persona persona, Guid id) =>
        [.. (await SeenAsync(persona, id)).GetProperty("bases").EnumerateArray().Where(basis => basis.GetProperty("allowed").GetBoolean()).Select(basis => basis.GetProperty("basis").GetString()!)];

    private static async Task<JsonElement> RowAsync(Persona persona, Guid id) =>
        (await persona.GetAsync("/api/consultations")).GetProperty("consultations").EnumerateArray().Single(row => row.GetProperty("consultationId").GetGuid() == id);

    private Task<long> LoggedAsync(Guid caseId, string branch) =>
        system.ScalarAsync<long>("select count(*) from sv_access_log where case_id = $1 and branch = $2 and endpoint like '/api/consultations%'", caseId, branch);

    private async Task<(Persona Counsellor, Persona Bup)> PersonasAsync() => (await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("bup-konsult"));
}
