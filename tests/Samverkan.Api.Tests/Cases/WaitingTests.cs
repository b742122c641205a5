using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>"I väntan på utredning" over HTTP.</summary>
public sealed class WaitingTests(TestSystem system)
{
    [Fact]
    public async Task Bup_notes_it_and_those_it_is_handed_to_read_it_in_the_case()
    {
        var story = await CaseStory.OpenAsync(system);
        var (social, bup) = (await system.PersonaAsync("socialsekreterare-flen"), await system.PersonaAsync("bup-konsult"));
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "harmAssessment", social, "Familjen vet.");
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", bup, "Familjen vet.");
        await story.RefusedAsync(story.Opener, 422, "waiting.not-bup", "waiting", Body());
        var waiting = (await story.DoAsync(bup, "waiting", Body())).GetProperty("id").GetGuid();

        var seen = (await story.SeenAsync(story.Opener)).GetProperty("waiting").EnumerateArray().ShouldHaveSingleItem();
        seen.GetProperty("since").GetString().ShouldBe(Day(-30));
        seen.GetProperty("bridging")[0].GetProperty("what").GetString().ShouldBe("Korta dagar");
        seen.GetProperty("sharedWith").GetArrayLength().ShouldBe(0);
        (await story.SeenAsync(social)).GetProperty("waiting").GetArrayLength().ShouldBe(0);
        (await story.SeenAsync(social)).ToString().ShouldNotContain("utredning");
        await story.RefusedAsync(story.Opener, 422, "waiting.not-author", $"waiting/{waiting}/end", new { });
        await story.RefusedAsync(social, 404, "waiting.missing", $"waiting/{waiting}/end", new { });

        await story.DoAsync(bup, $"waiting/{waiting}/revise", new { since = Day(-30), expected = (string?)null, bridging = Array.Empty<object>() });
        await story.DoAsync(bup, $"waiting/{waiting}/end", new { });
        var ended = (await story.SeenAsync(story.Opener)).GetProperty("waiting")[0];
        ended.GetProperty("expected").ValueKind.ShouldBe(JsonValueKind.Null);
        ended.GetProperty("endedAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Fact]
    public async Task It_is_offered_to_bup_and_to_nobody_else()
    {
        var story = await CaseStory.OpenAsync(system);
        var bup = await system.PersonaAsync("bup-konsult");
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", bup, "Familjen vet.");
        Actions(await story.SeenAsync(bup)).ShouldContain("beginWaiting");
        Actions(await story.SeenAsync(story.Opener)).ShouldNotContain("beginWaiting");
    }

    private object Body() => new
    {
        waiting = new { since = Day(-30), expected = Day(90), bridging = new[] { new { what = "Korta dagar", byWhom = "Skolan" } } },
        recipients = new[] { new { branchId = "0482-elevhalsa", basis = "harmAssessment", reason = "Familjen vill att skolan vet." } },
    };

    private string Day(int days) => system.Today.AddDays(days).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Actions(JsonElement seen) => seen.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("name").GetString()!);
}
