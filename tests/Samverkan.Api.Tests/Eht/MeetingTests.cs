using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>Series, terms and meetings over HTTP.</summary>
public sealed class MeetingTests(TestSystem system)
{
    [Fact]
    public async Task A_series_is_there_for_its_members_and_for_nobody_else()
    {
        var term = await Term.PlannedAsync(system);
        var list = await term.BupConsultant.GetAsync("/api/eht/series");
        list.GetProperty("mayOpen").GetBoolean().ShouldBeFalse();
        var row = list.GetProperty("series").EnumerateArray().Single(one => one.GetProperty("seriesId").GetGuid() == term.SeriesId);
        row.GetProperty("nextMeeting").GetProperty("meetingId").GetGuid().ShouldBe(term.MeetingId);
        (await term.Head.GetAsync("/api/eht/series")).GetProperty("mayOpen").GetBoolean().ShouldBeTrue();

        var stranger = await system.PersonaAsync("kurator-flen-syskonskola");
        (await stranger.GetAsync("/api/eht/series")).ToString().ShouldNotContain(term.SeriesId.ToString());
        foreach (var path in new[] { term.SeriesPath, $"{term.SeriesPath}/proposed-term", term.MeetingPath })
        {
            await stranger.ProblemAsync(404, "not-found", HttpMethod.Get, path);
        }

        await stranger.ProblemAsync(404, "not-found", HttpMethod.Post, $"{term.SeriesPath}/members", new { personId = Guid.NewGuid(), unitId = "0482-ifo-barn", part = "chair" }, "1");
        await stranger.ProblemAsync(404, "not-found", HttpMethod.Post, $"{term.MeetingPath}/opening", new { present = Array.Empty<object>() });
        await stranger.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/eht/terms/{term.CycleId}/items", term.Group());
    }

    [Fact]
    public async Task A_term_is_proposed_without_breaks_and_holidays()
    {
        var term = await Term.PlannedAsync(system);
        var proposal = await term.Head.GetAsync($"{term.SeriesPath}/proposed-term?year=2027&half=spring");
        proposal.GetProperty("name").GetString().ShouldBe("VT 2027");
        var days = proposal.GetProperty("days").EnumerateArray().ToDictionary(day => day.GetProperty("day").GetString()!, day => day.GetProperty("leftOut").GetString());
        days.Keys.ShouldAllBe(day => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayOfWeek == DayOfWeek.Thursday);
        days.Values.ShouldContain("sommarlov");
        days.Values.Count(left => left is null).ShouldBeInRange(6, 12);
    }

    [Fact]
    public async Task A_calendar_says_when_and_where_and_nothing_else()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        using var answer = await term.BupConsultant.SendAsync(HttpMethod.Get, $"{term.SeriesPath}/calendar");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.Split('\n').Count(line => line.StartsWith("BEGIN:VEVENT", StringComparison.Ordinal)).ShouldBe(2);
        text.ShouldContain("LOCATION:Rum 12");
        text.ShouldContain($"UID:{term.MeetingId}@samverkan");
        text.Split('\n').Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).ShouldAllBe(line => line.Trim() == "SUMMARY:Möte i Samverkan");
        text.ShouldNotContain("BUP");
        text.ShouldNotContain("barn");
        await (await system.PersonaAsync("kurator-flen-syskonskola")).ProblemAsync(404, "not-found", HttpMethod.Get, $"{term.SeriesPath}/calendar");
    }

    [Fact]
    public async Task Each_sees_a_complete_agenda_of_what_they_may()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await term.SubmitAsync(term.Counsellor, term.Group());
        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma Påhittad väntar.", null));
        var anonymous = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));

        var own = await term.ItemsAsync(term.Counsellor);
        own.Length.ShouldBe(3);
        own[2].GetProperty("child").GetProperty("name").GetString().ShouldBe("Alma Påhittad");
        own[2].GetProperty("gate").EnumerateArray().Count(row => !row.GetProperty("holds").GetBoolean()).ShouldBe(3);

        var bup = await term.SeenAsync(term.BupConsultant);
        bup.GetProperty("items").GetArrayLength().ShouldBe(2);
        bup.GetProperty("minutesWished").GetInt32().ShouldBe(40);
        bup.ToString().ShouldNotContain(held.ToString());
        var item = bup.GetProperty("items")[1];
        item.GetProperty("itemId").GetGuid().ShouldBe(anonymous);
        item.GetProperty("hearing").GetString().ShouldBe("withoutIdentity");
        item.GetProperty("text").GetString().ShouldBe("Ett barn kommer inte till skolan.");
        item.GetProperty("gate").GetArrayLength().ShouldBe(0);
        await term.BupConsultant.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/eht/items/{held}");
        await term.BupConsultant.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/eht/items/{held}/withdrawal");
    }

    [Fact]
    public async Task Ordering_moves_what_is_seen_and_keeps_what_is_not()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        var first = await term.SubmitAsync(term.Counsellor, term.Group("Ett"));
        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        var second = await term.SubmitAsync(term.Counsellor, term.Group("Två"));

        await term.Head.PostAsync($"{term.MeetingPath}/order", new { itemIds = new[] { second, first } });
        (await term.ItemsAsync(term.Counsellor)).Select(item => item.GetProperty("itemId").GetGuid()).ShouldBe([second, held, first]);
        await term.Head.ProblemAsync(409, "eht.agenda-changed", HttpMethod.Post, $"{term.MeetingPath}/order", new { itemIds = new[] { second, held, first } });
        await term.Counsellor.ProblemAsync(422, "eht.not-chair", HttpMethod.Post, $"{term.MeetingPath}/order", new { itemIds = new[] { first, second } });
    }

    [Fact]
    public async Task A_name_is_said_when_consent_has_come_in_the_middle_of_the_meeting()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/taking-up", new { });
        (await term.SeenAsync(term.BupConsultant)).GetProperty("currentItemId").GetGuid().ShouldBe(item);
        await term.Counsellor.ProblemAsync(422, "eht.room-without-basis", HttpMethod.Post, $"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });

        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola"], ["identity", "situation"]);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });

        var named = (await term.ItemsAsync(term.BupConsultant))[0];
        named.GetProperty("hearing").GetString().ShouldBe("whole");
        named.GetProperty("child").GetProperty("name").GetString().ShouldBe("Alma Påhittad");
        named.GetProperty("child").GetProperty("caseId").ValueKind.ShouldBe(JsonValueKind.Null);
        named.GetProperty("why").GetString()!.ShouldStartWith("Ni ser detta eftersom");
        // Who heard the child by name stands in the child's log; who heard a story does not.
        var readings = await system.ScalarAsync<long>("select count(*) from sv_access_log where case_id = $1 and reason = 'Var med i EHT när barnet togs upp' and branch = $2", story.CaseId, Forms.Bup);
        readings.ShouldBe(1);

        await story.RevokeAsync("identity");
        (await term.ItemsAsync(term.BupConsultant)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Forty_write_at_once_and_nothing_is_lost()
    {
        var term = await Term.PlannedAsync(system);
        var item = await term.SubmitAsync(term.Counsellor, term.Group());
        Persona[] writers = [term.Head, term.Counsellor, term.BupConsultant, term.Social];
        await term.BeginAsync(term.Counsellor, term.BupConsultant, term.Social);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => writers[number % 4].PostAsync($"/api/eht/items/{item}/notes", Term.Note($"Anteckning {number}"))));

        var notes = (await term.ItemsAsync(term.Head))[0].GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("text").GetString()).ToList();
        notes.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 40).Select(number => $"Anteckning {number}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_action_without_somebody_or_a_day_cannot_be_saved_and_what_is_open_comes_first_next_time()
    {
        var term = await Term.PlannedAsync(system);
        var item = await term.SubmitAsync(term.Counsellor, term.Group());
        await term.BeginAsync(term.Counsellor);
        var head = await term.AttendeeAsync(term.Head);
        object Action(object? responsible, DateOnly? due) => new { what = "Två vuxna på rasten", responsible, due, reach = "selective", kind = "preventing", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null };
        await term.Counsellor.ProblemAsync(400, "request.invalid", HttpMethod.Post, $"/api/eht/items/{item}/actions", Action(null, system.Today.AddDays(9)));
        await term.Counsellor.ProblemAsync(400, "request.invalid", HttpMethod.Post, $"/api/eht/items/{item}/actions", Action(head, null));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/actions", Action(head, system.Today.AddDays(9)));
        await term.Head.PostAsync($"{term.MeetingPath}/closing", new { });

        var next = (await term.Head.GetAsync(term.SeriesPath)).GetProperty("term").GetProperty("meetings")[1].GetProperty("meetingId").GetGuid();
        var open = (await term.Social.GetAsync($"/api/eht/terms/{term.CycleId}/meetings/{next}")).GetProperty("openActions")[0];
        open.GetProperty("action").GetProperty("what").GetProperty("text").GetString().ShouldBe("Två vuxna på rasten");
        var actionId = open.GetProperty("action").GetProperty("actionId").GetGuid();
        await term.Social.PostAsync(
            $"/api/eht/items/{item}/actions/{actionId}/follow-up",
            new { result = "done", effects = new[] { new { perspective = "professional", text = "Lugnare raster" } }, due = (DateOnly?)null });
        (await term.Social.GetAsync($"/api/eht/terms/{term.CycleId}/meetings/{next}")).GetProperty("openActions").GetArrayLength().ShouldBe(0);
        var followUp = await term.Head.GetAsync($"/api/eht/terms/{term.CycleId}/follow-up");
        (followUp.GetProperty("due").GetInt32(), followUp.GetProperty("closed").GetInt32(), followUp.GetProperty("open").GetInt32()).ShouldBe((1, 1, 0));
        await (await system.PersonaAsync("kurator-flen-syskonskola")).ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/eht/terms/{term.CycleId}/follow-up");
    }

    [Fact]
    public async Task A_term_ends_in_the_next_one()
    {
        var term = await Term.PlannedAsync(system);
        var next = await term.CloseAsync("BUP var med");
        (await term.Head.GetAsync(term.SeriesPath)).GetProperty("term").GetProperty("cycleId").GetGuid().ShouldBe(next);
    }
}
