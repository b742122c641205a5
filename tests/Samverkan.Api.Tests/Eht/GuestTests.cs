using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>What somebody who is let in for one item comes to hear and see of the rest of the term, and when it ends.</summary>
public sealed class GuestTests(TestSystem system)
{
    private static readonly string[] s_nothing = ["nothing"];

    [Fact]
    public async Task A_guest_is_told_of_their_own_item_and_meeting_and_of_nothing_else_in_the_term()
    {
        var (term, one, guest) = await LetInAsync();
        var other = await term.SubmitAsync(term.Counsellor, term.Group());
        await using var page = await LivePage.OpenAsync(guest);
        await using var head = await LivePage.OpenAsync(term.Head);

        // What happened before the pages listened may still be on its way; it comes before the end of this.
        await IsToldAsync($"/api/eht/items/{one}/taking-up");
        (await IsToldAsync($"/api/eht/terms/{term.CycleId}/items", term.Group("En fråga till"))).ShouldBeFalse("an item that they are not there for");
        (await IsToldAsync($"{term.MeetingPath}/order", new { itemIds = (await ItemIdsAsync(term.Head)).Reverse() })).ShouldBeFalse("the order of what they do not see");
        (await IsToldAsync($"/api/eht/items/{other}/notes", Term.Note("Rastvärdar"))).ShouldBeFalse("what is said of another item");
        (await IsToldAsync($"{await OtherMeetingAsync(term)}/cancellation", tag: await TermTagAsync(term))).ShouldBeFalse("another meeting");
        (await IsToldAsync($"/api/eht/items/{other}/taking-up")).ShouldBeTrue("theirs is talked about no longer");
        (await IsToldAsync($"/api/eht/items/{other}/outcomes", new { outcomes = s_nothing })).ShouldBeFalse("what another item led to");
        (await IsToldAsync($"/api/eht/items/{one}/taking-up")).ShouldBeTrue("theirs is taken up");

        async Task<Guid[]> ItemIdsAsync(Persona persona) => [.. (await term.ItemsAsync(persona)).Select(item => item.GetProperty("itemId").GetGuid())];

        // Rektor's page hears of everything that rektor does; when it has, everybody has been told. Then the guest hears of a note of their own.
        async Task<bool> IsToldAsync(string path, object? body = null, string? tag = null)
        {
            var (before, key, mine) = (page.Seen.Count, Guid.NewGuid(), Guid.NewGuid());
            await term.Head.JsonAsync(HttpMethod.Post, path, body ?? new { }, tag, key);
            await head.NextAboutAsync(key);
            await guest.JsonAsync(HttpMethod.Post, $"/api/eht/items/{one}/notes", Term.Note("Vi hör"), key: mine);
            await page.NextAboutAsync(mine);
            return page.Seen.Skip(before).Any(line => line.Contains(term.CycleId.ToString(), StringComparison.Ordinal) && !line.Contains(mine.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Whoever_is_let_out_again_or_is_a_member_no_longer_is_told_at_once()
    {
        var (term, one, guest) = await LetInAsync();
        await using (var page = await LivePage.OpenAsync(guest))
        {
            await term.Counsellor.PostAsync($"/api/eht/items/{one}/room", new { who = await term.AttendeeAsync(guest), place = "asUsual" });
            (await page.NextAboutAsync(term.CycleId)).GetProperty("kind").GetString().ShouldBe("eht-term");
        }

        await using var social = await LivePage.OpenAsync(term.Social);
        await term.Head.PostAsync($"{term.SeriesPath}/members/removal", await term.AttendeeAsync(term.Social), await term.Head.TagAsync(term.SeriesPath));
        (await social.NextAboutAsync(term.CycleId)).GetProperty("kind").GetString().ShouldBe("eht-term");
        await term.Social.ProblemAsync(404, "not-found", HttpMethod.Get, term.MeetingPath);
    }

    [Fact]
    public async Task A_guest_meets_those_who_are_in_the_room_for_the_item_and_nobody_else()
    {
        var (term, one, guest) = await LetInAsync();
        var (nurse, doctor) = (await system.PersonaAsync("bvc-flen"), await system.PersonaAsync("lakare-vardcentral"));
        await term.Head.PostAsync($"{term.MeetingPath}/attendance", new { who = await term.AttendeeAsync(nurse), here = true });
        await term.Head.PostAsync($"{term.MeetingPath}/attendance", new { who = await term.AttendeeAsync(nurse), here = false });
        var other = await term.SubmitAsync(term.Counsellor, term.Group());
        await term.Head.PostAsync($"/api/eht/items/{other}/room", new { who = await term.AttendeeAsync(doctor), place = "letIn" });

        // BUP and socialtjänsten are members and not there.
        (await MetAsync(guest)).ShouldBe(await IdsAsync(term.Head, term.Counsellor, guest), ignoreOrder: true);
        (await MetAsync(term.Counsellor)).ShouldBe(await IdsAsync(term.Head, term.Counsellor, term.BupConsultant, term.Social, nurse), ignoreOrder: true);
        (await guest.GetAsync($"/api/eht/items/{one}")).GetProperty("room").GetArrayLength().ShouldBe(1);

        async Task<Guid[]> MetAsync(Persona persona) => [.. (await term.SeenAsync(persona)).GetProperty("people").EnumerateArray().Select(person => person.GetProperty("personId").GetGuid())];
    }

    private async Task<(Term Term, Guid Item, Persona Guest)> LetInAsync()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        var guest = await system.PersonaAsync("habilitering-eskilstuna");
        await term.BeginAsync(term.Counsellor);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/room", new { who = await term.AttendeeAsync(guest), place = "letIn" });
        return (term, item, guest);
    }

    private static async Task<JsonElement> PlanAsync(Term term) => (await term.Head.GetAsync(term.SeriesPath)).GetProperty("term");

    private static async Task<string> TermTagAsync(Term term) => (await PlanAsync(term)).GetProperty("tag").GetString()!;

    private static async Task<string> OtherMeetingAsync(Term term) => $"/api/eht/terms/{term.CycleId}/meetings/{(await PlanAsync(term)).GetProperty("meetings")[1].GetProperty("meetingId").GetGuid()}";

    private static async Task<Guid[]> IdsAsync(params Persona[] personas)
    {
        List<Guid> ids = [];
        foreach (var persona in personas)
        {
            ids.Add(await persona.PersonIdAsync());
        }

        return [.. ids];
    }
}
