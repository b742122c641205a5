using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>A person with hundreds of cases reaches every one of them, by turning pages and by searching.</summary>
public sealed class CaseListTests(TestSystem system, ManyCases many) : IClassFixture<ManyCases>
{
    [Fact]
    public async Task The_pages_together_hold_every_case_once_with_the_latest_touched_first()
    {
        var pages = await PagesAsync("/api/cases");

        var all = pages.SelectMany(CaseIds).ToList();
        all.Count.ShouldBe(ManyCases.Count);
        all.Distinct().Count().ShouldBe(ManyCases.Count);
        all[^1].ShouldBe(many.First);
        pages.ShouldAllBe(page => page.GetProperty("total").GetInt32() == ManyCases.Count);
        pages.Select(page => CaseIds(page).Count).ShouldBe([50, 50, 50, 50, 50, 10]);
    }

    [Fact]
    public async Task A_case_that_is_touched_between_two_pages_makes_no_other_come_twice_or_not_at_all()
    {
        var before = (await PagesAsync("/api/cases")).SelectMany(CaseIds).ToList();
        var first = await many.Counsellor.GetAsync("/api/cases");
        await TouchAsync(before[70]);

        var second = await many.Counsellor.GetAsync($"/api/cases?after={first.GetProperty("next").GetString()}");

        CaseIds(second).ShouldBe([.. before[50..70], .. before[71..101]]);
        CaseIds(await many.Counsellor.GetAsync("/api/cases"))[0].ShouldBe(before[70]);
        // The oldest is looked for at the end by the other tests, so nothing but it may be left there.
        before[^1].ShouldBe(many.First);
    }

    [Fact]
    public async Task The_total_is_of_ones_own_cases_and_of_the_filter()
    {
        var colleague = await system.PersonaAsync("kurator-oxelosund");

        (await colleague.GetAsync("/api/cases")).GetProperty("total").GetInt32().ShouldBeLessThan(ManyCases.Count);
        (await many.Counsellor.GetAsync("/api/cases?filter=mine")).GetProperty("total").GetInt32().ShouldBe(ManyCases.Count);
        (await many.Counsellor.GetAsync("/api/cases?filter=invited")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("Åsa-Li Påhittad")]
    [InlineData("pahittad, asa")]
    [InlineData("PÅHITTAD åsa-li")]
    public async Task A_name_is_found_among_all_of_them_however_it_is_written(string text)
    {
        var found = await SearchAsync(text);

        CaseIds(found).ShouldBe([many.First]);
        found.GetProperty("more").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_search_that_finds_too_many_says_so_and_records_what_it_shows()
    {
        var before = await LinesAsync();

        var found = await SearchAsync("tova");

        found.GetProperty("more").GetBoolean().ShouldBeTrue();
        CaseIds(found).Distinct().Count().ShouldBe(50);
        (await LinesAsync()).ShouldBe(before + 50);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("AAAA")]
    [InlineData("_________________________________")]
    public async Task A_cursor_that_the_host_did_not_give_is_a_bad_request(string after) =>
        await many.Counsellor.ProblemAsync(400, "request.malformed", HttpMethod.Get, $"/api/cases?after={after}");

    private async Task<List<JsonElement>> PagesAsync(string path)
    {
        List<JsonElement> pages = [await many.Counsellor.GetAsync(path)];
        while (pages[^1].GetProperty("next").GetString() is { } after)
        {
            pages.Add(await many.Counsellor.GetAsync($"{path}?after={after}"));
        }

        return pages;
    }

    private async Task TouchAsync(Guid caseId)
    {
        await many.Counsellor.PostAsync($"/api/cases/{caseId}/contacts", Forms.NewContact("Ridskolan"), await system.VersionAsync(caseId));
        await system.ListsCaughtUpAsync();
    }

    private Task<JsonElement> SearchAsync(string text) => many.Counsellor.PostAsync("/api/cases/search", new { text });

    private async Task<long> LinesAsync() =>
        await system.ScalarAsync<long>("select count(*) from sv_access_log where person_id = $1", await many.Counsellor.PersonIdAsync());

    private static List<Guid> CaseIds(JsonElement list) => [.. list.GetProperty("cases").EnumerateArray().Select(row => row.GetProperty("caseId").GetGuid())];
}
