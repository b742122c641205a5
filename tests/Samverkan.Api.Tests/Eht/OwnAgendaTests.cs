using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>What a member of many series is asked, over HTTP.</summary>
public sealed class OwnAgendaTests(TestSystem system)
{
    [Fact]
    public async Task A_member_of_many_series_sees_what_is_asked_in_all_of_them_and_the_page_of_a_meeting_shows_the_same()
    {
        var (here, there) = (await Term.PlannedAsync(system), await Term.PlannedAsync(system));
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        var group = await here.SubmitAsync(here.Head, here.Group());
        await here.SubmitAsync(here.Counsellor, here.Story(story.CaseId));
        await here.SubmitAsync(here.Counsellor, here.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        await there.SubmitAsync(there.Head, there.Group("Oro i årskurs 3"));

        foreach (var persona in (Persona[])[here.BupConsultant, here.Social, here.Counsellor])
        {
            foreach (var term in (Term[])[here, there])
            {
                var coming = (await MeetingsAsync(persona)).Single(meeting => IdOf(meeting) == term.MeetingId);
                coming.GetProperty("items").EnumerateArray().Select(Told).ShouldBe((await term.ItemsAsync(persona)).Select(Told));
            }
        }

        var seen = (await MeetingsAsync(here.BupConsultant)).Single(meeting => IdOf(meeting) == here.MeetingId).GetProperty("items");
        seen.EnumerateArray().Select(item => item.GetProperty("text").GetString()).ShouldBe(["Oro i årskurs 8 på rasterna", "Ett barn kommer inte till skolan."]);
        seen[0].GetProperty("itemId").GetGuid().ShouldBe(group);
        seen[0].GetProperty("isAsked").GetBoolean().ShouldBeTrue();
        (await MeetingsAsync(here.Social)).Single(meeting => IdOf(meeting) == here.MeetingId).GetProperty("items")[0].GetProperty("isAsked").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_shown_of_a_child_by_name_is_recorded()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup, Forms.SocialServices, "0482-skola"], ["identity", "situation"]);
        await term.SubmitAsync(term.Counsellor, term.Item("individual", "named", story.CaseId, "Alma kommer inte till skolan.", null));
        var before = await LoggedAsync(story.CaseId);

        var item = (await MeetingsAsync(term.BupConsultant)).Single(meeting => IdOf(meeting) == term.MeetingId).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        item.GetProperty("childName").GetString().ShouldBe("Alma Påhittad");
        (await LoggedAsync(story.CaseId)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task What_is_recorded_is_what_was_shown_and_no_note_that_was_not()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup, Forms.SocialServices, "0482-skola"], ["identity", "situation"]);
        var item = await term.SubmitAsync(term.Counsellor, term.Item("individual", "named", story.CaseId, "Alma kommer inte till skolan.", null));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        // BUP's own note is of its own area, and stands on the page of the meeting only.
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Alma sover dåligt"));

        await MeetingsAsync(term.BupConsultant);
        (await LastAsync("areas")).ShouldBe(["identity", "situation"], ignoreOrder: true);
        (await LastAsync("item_branches")).ShouldBe(["0482-elevhalsa"]);
        await term.SeenAsync(term.BupConsultant);
        (await LastAsync("areas")).ShouldBe(["identity", "situation", "health"], ignoreOrder: true);
        (await LastAsync("item_branches")).ShouldBe(["0482-elevhalsa", Forms.Bup], ignoreOrder: true);

        Task<string[]> LastAsync(string column) =>
            system.ScalarAsync<string[]>($"select {column} from sv_access_log where case_id = $1 and branch = $2 order by id desc limit 1", story.CaseId, Forms.Bup);
    }

    [Fact]
    public async Task It_goes_by_weeks_and_knows_of_no_series_that_one_is_not_a_member_of()
    {
        var term = await Term.PlannedAsync(system);
        await term.SubmitAsync(term.Head, term.Group());
        var day = Domain.SwedishCalendar.DayOf(term.Begins);
        var agenda = await term.BupConsultant.GetAsync($"/api/eht/agenda?from={day:yyyy-MM-dd}");
        agenda.GetProperty("from").GetDateTime().DayOfWeek.ShouldBe(DayOfWeek.Monday);
        agenda.GetProperty("to").GetDateTime().ShouldBe(agenda.GetProperty("from").GetDateTime().AddDays(27));

        (await MeetingsAsync(term.BupConsultant, $"{day.AddDays(-35):yyyy-MM-dd}")).ShouldNotContain(meeting => IdOf(meeting) == term.MeetingId);
        (await MeetingsAsync(await system.PersonaAsync("socialsekreterare-vingaker"))).ShouldNotContain(meeting => IdOf(meeting) == term.MeetingId);
        foreach (var edge in new[] { "0001-01-01", "9999-12-31" })
        {
            (await MeetingsAsync(term.BupConsultant, edge)).ShouldNotContain(meeting => IdOf(meeting) == term.MeetingId);
        }
    }

    [Fact]
    public async Task What_has_been_held_or_cancelled_is_nothing_to_prepare()
    {
        var term = await Term.PlannedAsync(system);
        await term.BeginAsync(term.BupConsultant);
        (await MeetingsAsync(term.BupConsultant)).ShouldContain(meeting => IdOf(meeting) == term.MeetingId);
        await term.Head.PostAsync($"{term.MeetingPath}/closing", new { });
        (await MeetingsAsync(term.BupConsultant)).ShouldNotContain(meeting => IdOf(meeting) == term.MeetingId);
    }

    [Fact]
    public async Task A_consultation_waits_there_until_it_is_answered()
    {
        var (counsellor, bup) = (await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("bup-konsult"));
        var body = new { way = "writing", unitId = Forms.BupUnit, question = "Ett barn sover inte.", callBack = (string?)null, child = (object?)null };
        var id = (await counsellor.PostAsync("/api/consultations", body)).GetProperty("id").GetGuid();
        (await WaitingAsync(bup)).ShouldContain(id);
        (await WaitingAsync(counsellor)).ShouldNotContain(id);
        await bup.PostAsync($"/api/consultations/{id}/answer", new { theme = "Sömn", advice = "Korta dagar.", basis = (string?)null, basisReason = (string?)null });
        (await WaitingAsync(bup)).ShouldNotContain(id);
    }

    private static string Told(JsonElement item) =>
        $"{item.GetProperty("itemId")} {item.GetProperty("hearing")} {item.GetProperty("level")} {item.GetProperty("minutes")} {item.GetProperty("text")}";

    private static Guid IdOf(JsonElement meeting) => meeting.GetProperty("meeting").GetProperty("meetingId").GetGuid();

    private static async Task<JsonElement[]> MeetingsAsync(Persona persona, string? from = null) =>
        [.. (await persona.GetAsync($"/api/eht/agenda{(from is null ? "" : $"?from={from}")}")).GetProperty("meetings").EnumerateArray()];

    private static async Task<Guid[]> WaitingAsync(Persona persona) =>
        [.. (await persona.GetAsync("/api/eht/agenda")).GetProperty("consultations").EnumerateArray().Select(row => row.GetProperty("consultationId").GetGuid())];

    private Task<long> LoggedAsync(Guid caseId) =>
        system.ScalarAsync<long>("select count(*) from sv_access_log where case_id = $1 and branch = $2 and endpoint = '/api/eht/agenda'", caseId, Forms.Bup);
}
