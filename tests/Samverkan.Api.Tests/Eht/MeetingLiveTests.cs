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
        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        var seen = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await using var bup = await LivePage.OpenAsync(term.BupConsultant);
        await using var own = await LivePage.OpenAsync(term.Counsellor);

        // What happened before the pages listened may still be on its way; it comes before the end of this.
        await IsToldAsync(seen, ownOnly: false);
        (await IsToldAsync(held, ownOnly: false)).ShouldBeFalse();
        (await IsToldAsync(seen, ownOnly: true)).ShouldBeFalse();
        (await IsToldAsync(seen, ownOnly: false)).ShouldBeTrue();
        bup.Seen.ShouldNotContain(line => line.Contains(held.ToString(), StringComparison.Ordinal) || line.Contains(story.CaseId.ToString(), StringComparison.Ordinal));

        // The writer's own page hears of every note; when it has, everybody has been told. Then BUP hears of a note of their own, after whatever came before it.
        async Task<bool> IsToldAsync(Guid item, bool ownOnly)
        {
            var (before, key, mine) = (bup.Seen.Count, Guid.NewGuid(), Guid.NewGuid());
            await term.Counsellor.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Vi provar", ownOnly), key: key);
            await own.NextAboutAsync(key);
            await term.BupConsultant.JsonAsync(HttpMethod.Post, $"/api/eht/items/{seen}/notes", Term.Note("Vi hör"), key: mine);
            await bup.NextAboutAsync(mine);
            return bup.Seen.Skip(before).Any(line => line.Contains(term.CycleId.ToString(), StringComparison.Ordinal) && !line.Contains(mine.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_hears_a_story_and_takes_part_in_the_case_is_not_told_by_what_changes_there_that_it_is_about_it()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", term.BupConsultant);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId, "Ett barn och en storebror som heter Rosenlind."));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await using var page = await LivePage.OpenAsync(term.BupConsultant);
        await using var own = await LivePage.OpenAsync(term.Counsellor);
        await HeardAsync();

        var (before, key) = (page.Seen.Count, Guid.NewGuid());
        await term.Counsellor.JsonAsync(
            HttpMethod.Post, $"{story.Path}/related", new { kind = "sibling", name = "Rosenlind Påhittad", birthDate = (DateOnly?)null, phone = (string?)null, note = (string?)null, protection = "none" }, await term.Counsellor.TagAsync(story.Path), key);
        await own.NextAboutAsync(key);
        var mine = await HeardAsync();

        page.Seen.Skip(before).ShouldNotContain(line => line.Contains(term.CycleId.ToString(), StringComparison.Ordinal) && !line.Contains(mine.ToString(), StringComparison.Ordinal));
        (await term.ItemsAsync(term.BupConsultant)).Single().GetProperty("text").GetString().ShouldBe("Ett barn och en storebror som heter […].");

        // BUP's page hears of a note of BUP's own after whatever came before it.
        async Task<Guid> HeardAsync()
        {
            var noted = Guid.NewGuid();
            await term.BupConsultant.JsonAsync(HttpMethod.Post, $"/api/eht/items/{item}/notes", Term.Note("Vi hör"), key: noted);
            await page.NextAboutAsync(noted);
            return noted;
        }
    }

    [Fact]
    public async Task An_order_in_which_only_what_is_unseen_has_moved_is_told_to_those_who_see_it()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await term.Head.PostAsync($"{term.SeriesPath}/members", new { personId = await term.Counsellor.PersonIdAsync(), unitId = "0482-elevhalsa-ronnbar", part = "chair" }, await term.Head.TagAsync(term.SeriesPath));
        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        var one = await term.SubmitAsync(term.Counsellor, term.Group("Ett"));
        var two = await term.SubmitAsync(term.Counsellor, term.Group("Två"));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        await using var bup = await LivePage.OpenAsync(term.BupConsultant);
        await using var own = await LivePage.OpenAsync(term.Counsellor);

        // What happened before the pages listened may still be on its way; it comes before the end of this.
        await IsToldAsync(two, one, held);
        (await IsToldAsync(two, held, one)).ShouldBeFalse();
        (await IsToldAsync(one, held, two)).ShouldBeTrue();

        // The page of whoever orders hears of it; when it has, everybody has been told. Then BUP hears of a note of their own, after whatever came before it.
        async Task<bool> IsToldAsync(params Guid[] itemIds)
        {
            var (before, key, mine) = (bup.Seen.Count, Guid.NewGuid(), Guid.NewGuid());
            await term.Counsellor.JsonAsync(HttpMethod.Post, $"{term.MeetingPath}/order", new { itemIds }, key: key);
            await own.NextAboutAsync(key);
            await term.BupConsultant.JsonAsync(HttpMethod.Post, $"/api/eht/items/{one}/notes", Term.Note("Vi hör"), key: mine);
            await bup.NextAboutAsync(mine);
            return bup.Seen.Skip(before).Any(line => line.Contains(term.CycleId.ToString(), StringComparison.Ordinal) && !line.Contains(mine.ToString(), StringComparison.Ordinal));
        }
    }
}
