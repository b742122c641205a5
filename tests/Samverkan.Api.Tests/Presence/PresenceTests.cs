using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Presence;

/// <summary>Socialtjänsten on the school, over HTTP.</summary>
public sealed class PresenceTests(TestSystem system)
{
    [Fact]
    public async Task A_talk_is_booked_without_a_word_of_whose_it_is()
    {
        var (social, head, counsellor) = (await system.PersonaAsync("socialsekreterare-flen"), await system.PersonaAsync("rektor-flen"), await system.PersonaAsync("kurator-flen"));
        var id = await PlanAsync(social);
        var plan = await PlanAsync(head, id);
        plan.GetProperty("mayBook").GetBoolean().ShouldBeTrue();
        plan.GetProperty("isOwn").GetBoolean().ShouldBeFalse();
        plan.GetProperty("persons").GetArrayLength().ShouldBe(1);
        var time = Times(plan)[0].GetProperty("startsAt").GetDateTimeOffset();
        var talk = (await head.PostAsync($"/api/presence/{id}/talks", new { startsAt = time })).GetProperty("id").GetGuid();

        await counsellor.ProblemAsync(409, "presence.time-taken", HttpMethod.Post, $"/api/presence/{id}/talks", new { startsAt = time });
        Times(await PlanAsync(counsellor, id))[0].GetProperty("taken").GetBoolean().ShouldBeTrue();
        Times(await PlanAsync(counsellor, id))[0].GetProperty("talkId").ValueKind.ShouldBe(JsonValueKind.Null);
        Times(await PlanAsync(social, id))[0].GetProperty("talkId").GetGuid().ShouldBe(talk);
        await counsellor.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/presence/{id}/talks/{talk}/cancellation");
        await head.PostAsync($"/api/presence/{id}/talks/{talk}/cancellation", new { });
        Times(await PlanAsync(social, id))[0].GetProperty("taken").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Who_is_elsewhere_neither_sees_nor_books()
    {
        var id = await PlanAsync(await system.PersonaAsync("socialsekreterare-flen"));
        var elsewhere = await system.PersonaAsync("kurator-vingaker");
        (await elsewhere.GetAsync("/api/presence")).ToString().ShouldNotContain(id.ToString());
        await elsewhere.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/presence/{id}/talks", new { startsAt = system.Time.GetUtcNow().AddDays(3) });
        var vingaker = await system.PersonaAsync("socialsekreterare-vingaker");
        await vingaker.ProblemAsync(422, "presence.school-elsewhere", HttpMethod.Post, "/api/presence", await BodyAsync(vingaker));
        await vingaker.ProblemAsync(422, "presence.not-own", HttpMethod.Post, $"/api/presence/{id}/ending", new { day = system.Today });
        await elsewhere.ProblemAsync(422, "presence.not-social-services", HttpMethod.Post, "/api/presence", await BodyAsync(elsewhere));
    }

    [Fact]
    public async Task Of_many_who_book_the_same_time_at_once_one_has_it()
    {
        var social = await system.PersonaAsync("socialsekreterare-flen");
        Persona[] school = [await system.PersonaAsync("rektor-flen"), await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("kurator-flen-kollega"), social];
        var id = await PlanAsync(social);
        var time = Times(await PlanAsync(social, id))[0].GetProperty("startsAt").GetDateTimeOffset();
        var answers = await Task.WhenAll(school.Concat(school).Select(persona => persona.SendAsync(HttpMethod.Post, $"/api/presence/{id}/talks", new { startsAt = time })));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == System.Net.HttpStatusCode.Conflict).ShouldBe(7);
    }

    [Fact]
    public async Task A_day_falls_away_and_a_plan_ends()
    {
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var id = await PlanAsync(social);
        var days = (await PlanAsync(social, id)).GetProperty("days").EnumerateArray().Select(day => day.GetProperty("day").GetString()!).ToList();
        await social.PostAsync($"/api/presence/{id}/cancelled-days", new { day = days[0] });
        (await PlanAsync(social, id)).GetProperty("days")[0].GetProperty("day").GetString().ShouldBe(days[1]);
        await social.PostAsync($"/api/presence/{id}/ending", new { day = system.Today });
        (await PlanAsync(social, id)).GetProperty("to").GetString().ShouldBe(Text(system.Today));
    }

    [Fact]
    public async Task A_calendar_says_who_comes_where_and_that_a_talk_is_booked_and_no_more()
    {
        var (social, head) = (await system.PersonaAsync("socialsekreterare-flen"), await system.PersonaAsync("rektor-flen"));
        var id = await PlanAsync(social);
        var days = (await PlanAsync(head, id)).GetProperty("days");
        var talk = (await head.PostAsync($"/api/presence/{id}/talks", new { startsAt = Times(await PlanAsync(head, id))[0].GetProperty("startsAt").GetDateTimeOffset() })).GetProperty("id").GetGuid();
        var fallen = days[1].GetProperty("day").GetString()!;
        await social.PostAsync($"/api/presence/{id}/cancelled-days", new { day = fallen });

        foreach (var (reader, knowsTheTalk) in new[] { (social, true), (head, true), (await system.PersonaAsync("skolskoterska-flen"), false) })
        {
            var calendar = await CalendarAsync(reader, "?school=0482-skola-ronnbar");
            var first = EntryOf(calendar, $"{id}-{Compact(days[0].GetProperty("day").GetString()!)}");
            first.ShouldContain("SUMMARY:Socialtjänsten på Rönnbärsskolan");
            first.ShouldContain("Samira Holmgren");
            first.ShouldContain("STATUS:CONFIRMED");
            EntryOf(calendar, $"{id}-{Compact(fallen)}").ShouldContain("STATUS:CANCELLED");
            calendar.Contains($"UID:{talk}@samverkan", StringComparison.Ordinal).ShouldBe(knowsTheTalk);
            if (knowsTheTalk)
            {
                Lines(EntryOf(calendar, $"{talk}")).Select(line => line.Split(':', ';')[0]).ShouldBe(["CLASS", "DTEND", "DTSTAMP", "DTSTART", "END", "LOCATION", "SEQUENCE", "STATUS", "SUMMARY"]);
                EntryOf(calendar, $"{talk}").ShouldContain("SUMMARY:Samtal bokat");
            }
        }

        (await CalendarAsync(head, "?school=0482-skola-kornknarr")).ShouldNotContain($"{id}");
        (await CalendarAsync(await system.PersonaAsync("bup-konsult"), "")).ShouldNotContain($"{id}");
        (await CalendarAsync(await system.PersonaAsync("kurator-vingaker"), "")).ShouldNotContain($"{id}");
        await (await system.PersonaAsync("processledare-flen")).ProblemAsync(403, "capability.missing", HttpMethod.Get, "/api/presence/calendar");
        await head.PostAsync($"/api/presence/{id}/talks/{talk}/cancellation", new { });
    }

    // Long lines are folded (RFC 5545 3.1).
    private static async Task<string> CalendarAsync(Persona persona, string query)
    {
        using var answer = await persona.SendAsync(HttpMethod.Get, $"/api/presence/calendar{query}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
    }

    private static string EntryOf(string calendar, string id) =>
        calendar.Split("BEGIN:VEVENT").Single(entry => entry.Contains($"UID:{id}@samverkan", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string entry) =>
        entry.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("UID", StringComparison.Ordinal) && !line.StartsWith("END:VCALENDAR", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Compact(string day) => day.Replace("-", "", StringComparison.Ordinal);

    private async Task<Guid> PlanAsync(Persona social) => (await social.PostAsync("/api/presence", await BodyAsync(social))).GetProperty("id").GetGuid();

    private async Task<object> BodyAsync(Persona persona) => new
    {
        schoolUnitId = "0482-skola-ronnbar",
        persons = new[] { await persona.PersonIdAsync() },
        weekday = JsonNamingPolicy.CamelCase.ConvertName(system.Today.AddDays(2).DayOfWeek.ToString()),
        starts = "09:00:00",
        ends = "11:00:00",
        talkMinutes = 30,
        from = Text(system.Today),
        to = Text(system.Today.AddDays(200)),
    };

    private static async Task<JsonElement> PlanAsync(Persona persona, Guid id) =>
        (await persona.GetAsync("/api/presence")).GetProperty("plans").EnumerateArray().Single(plan => plan.GetProperty("presenceId").GetGuid() == id);

    private static JsonElement[] Times(JsonElement plan) => [.. plan.GetProperty("days")[0].GetProperty("times").EnumerateArray()];

    private static string Text(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
