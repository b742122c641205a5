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
