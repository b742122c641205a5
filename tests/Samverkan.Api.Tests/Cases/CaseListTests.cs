using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>A person with hundreds of cases reaches every one of them, by turning pages and by searching.</summary>
public sealed class CaseListTests(TestSystem system, ManyCases many) : IClassFixture<ManyCases>
{
    [Fact]
    public async Task The_pages_together_hold_every_case_once_with_the_latest_touched_first()
    {
        var pages = await many.Nurse.CasePagesAsync();

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
        var before = (await many.Nurse.CasePagesAsync()).SelectMany(CaseIds).ToList();
        var first = await many.Nurse.GetAsync("/api/cases");
        await TouchAsync(before[70]);

        var second = await many.Nurse.GetAsync($"/api/cases?after={first.GetProperty("next").GetString()}");

        CaseIds(second).ShouldBe([.. before[50..70], .. before[71..101]]);
        CaseIds(await many.Nurse.GetAsync("/api/cases"))[0].ShouldBe(before[70]);
        // The oldest is looked for at the end by the other tests, so nothing but it may be left there.
        before[^1].ShouldBe(many.First);
    }

    [Theory]
    [InlineData("all", ManyCases.Count)]
    [InlineData("mine", ManyCases.Count)]
    [InlineData("invited", 0)]
    public async Task The_total_is_of_the_filter(string filter, int expected) =>
        (await many.Nurse.GetAsync($"/api/cases?filter={filter}")).GetProperty("total").GetInt32().ShouldBe(expected);

    [Theory]
    [InlineData("kurator-flen-kollega", "all")]
    [InlineData("socialsekreterare-flen-kollega", "all")]
    [InlineData("socialsekreterare-flen-kollega", "mine")]
    public async Task The_total_is_of_ones_own_cases_and_not_of_the_units(string subject, string filter)
    {
        var page = await (await system.PersonaAsync(subject)).GetAsync($"/api/cases?filter={filter}");

        page.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        page.GetProperty("total").GetInt32().ShouldBe(CaseIds(page).Count);
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
        await many.Nurse.ProblemAsync(400, "request.malformed", HttpMethod.Get, $"/api/cases?after={after}");

    private async Task TouchAsync(Guid caseId)
    {
        await many.Nurse.PostAsync($"/api/cases/{caseId}/contacts", Forms.NewContact("Ridskolan"), await many.Nurse.TagAsync($"/api/cases/{caseId}"));
        await system.ListsCaughtUpAsync();
    }

    private Task<JsonElement> SearchAsync(string text) => many.Nurse.PostAsync("/api/cases/search", new { text });

    private async Task<long> LinesAsync() =>
        await system.ScalarAsync<long>("select count(*) from sv_access_log where person_id = $1", await many.Nurse.PersonIdAsync());

    private static List<Guid> CaseIds(JsonElement list) => [.. list.GetProperty("cases").EnumerateArray().Select(row => row.GetProperty("caseId").GetGuid())];
}
