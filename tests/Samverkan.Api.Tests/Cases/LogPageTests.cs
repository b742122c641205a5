using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>The read log is read to its end, however long it is and however much is read meanwhile.</summary>
public sealed class LogPageTests(TestSystem system)
{
    private const int Readings = 230;

    [Fact]
    public async Task The_reviewer_turns_pages_until_every_reading_has_been_seen_once()
    {
        var (story, number) = await ReadManyTimesAsync();
        await system.ListsCaughtUpAsync();
        var reviewer = await system.PersonaAsync("loggranskare-flen");

        var pages = await PagesAsync(reviewer, "/api/access-log", between: () => story.SeenAsync(story.Opener));

        pages.Count.ShouldBeGreaterThan(1);
        pages.SelectMany(Entries).Count(line => line.GetProperty("caseNumber").GetString() == number).ShouldBe(Readings);
        pages.SelectMany(Entries).Select(line => line.GetProperty("at").GetDateTimeOffset()).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task Who_has_looked_at_a_case_is_told_page_by_page()
    {
        var (story, _) = await ReadManyTimesAsync();

        var pages = await PagesAsync(story.Opener, $"{story.Path}/readers", between: () => story.SeenAsync(story.Opener));

        pages.Select(page => Entries(page).Count()).ShouldBe([100, 100, 30]);
    }

    [Fact]
    public async Task A_cursor_that_the_host_did_not_give_is_a_bad_request()
    {
        var reviewer = await system.PersonaAsync("loggranskare-flen");

        await reviewer.ProblemAsync(400, "request.malformed", HttpMethod.Get, "/api/access-log?after=garbage");
    }

    /// <summary>A case that its opener has read so many times.</summary>
    private async Task<(CaseStory Story, string Number)> ReadManyTimesAsync()
    {
        var story = await CaseStory.OpenAsync(system);
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;
        await Parallel.ForAsync(1, Readings, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, _) => await story.SeenAsync(story.Opener));
        return (story, number);
    }

    private static async Task<List<JsonElement>> PagesAsync(Persona persona, string path, Func<Task> between)
    {
        List<JsonElement> pages = [await persona.GetAsync(path)];
        while (pages[^1].GetProperty("next").GetString() is { } after)
        {
            await between();
            pages.Add(await persona.GetAsync($"{path}?after={after}"));
        }

        return pages;
    }

    private static IEnumerable<JsonElement> Entries(JsonElement page) => page.GetProperty("entries").EnumerateArray();
}
