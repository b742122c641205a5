using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>Who hears at once of what happens in a meeting.</summary>
public sealed class MeetingLiveTests(TestSystem system)
{
    private static readonly TimeSpan s_atOnce = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_consent_that_is_taken_back_reaches_the_room_within_a_second()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola"], ["identity", "situation"]);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });
        await using var page = await LivePage.OpenAsync(term.BupConsultant);
        (await term.ItemsAsync(term.BupConsultant)).Length.ShouldBe(1);

        await story.RevokeAsync("identity");
        var began = TimeProvider.System.GetTimestamp();
        (await page.NextAboutAsync(term.CycleId)).GetProperty("kind").GetString().ShouldBe("eht-term");
        TimeProvider.System.GetElapsedTime(began).ShouldBeLessThan(s_atOnce);
        (await term.ItemsAsync(term.BupConsultant)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_done_unseen_is_told_to_those_who_see_it_and_to_no_others()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await using var bup = await LivePage.OpenAsync(term.BupConsultant);
        await using var own = await LivePage.OpenAsync(term.Counsellor);

        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        await own.NextAboutAsync(term.CycleId);
        var seen = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await term.Counsellor.PostAsync($"/api/eht/items/{held}/notes", Term.Note("Alma, bara för oss"));
        await term.Counsellor.PostAsync($"/api/eht/items/{seen}/notes", Term.Note("Alma, bara för oss", ownOnly: true));
        await term.Counsellor.PostAsync($"/api/eht/items/{seen}/notes", Term.Note("För alla"));

        await term.Head.PostAsync($"{term.SeriesPath}/change", Term.Facts("Förstärkt EHT, nytt namn"), await term.Head.TagAsync(term.SeriesPath));
        await bup.NextAboutAsync(term.SeriesId);
        await own.NextAboutAsync(term.SeriesId);

        // Submitted, placed, begun, and the note for all: each once, and nothing of what only the school sees.
        bup.Seen.Count(line => line.Contains(term.CycleId.ToString(), StringComparison.Ordinal)).ShouldBe(4);
        own.Seen.Count(line => line.Contains(term.CycleId.ToString(), StringComparison.Ordinal)).ShouldBe(8);
        bup.Seen.ShouldNotContain(line => line.Contains(held.ToString(), StringComparison.Ordinal) || line.Contains(story.CaseId.ToString(), StringComparison.Ordinal));
    }
}
