using System.Text.Json;
using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests.Exports;

/// <summary>What is taken out of a case: one's own, or a registerutdrag. It shows no more than the page, and of that what its recipient may have.</summary>
public sealed class ExportTests(TestSystem system)
{
    private const string ToRead = "Läser gärna";

    [Fact]
    public async Task One_takes_out_what_ones_own_branch_wrote_and_nothing_of_others()
    {
        var (story, social) = await SharedAsync();

        var (own, theirs) = (await story.Opener.GetAsync($"{story.Path}/export?scope=own"), await social.GetAsync($"{story.Path}/export?scope=own"));

        own.GetRawText().ShouldContain(ToRead);
        own.GetRawText().ShouldNotContain("Familjecentralen");
        theirs.GetRawText().ShouldContain("Familjecentralen");
        theirs.GetRawText().ShouldNotContain(ToRead, Case.Insensitive, "it was handed to them, and is not theirs");
        SectorIn(own).GetProperty("handedTo")[0].GetString()!.ShouldContain("Samtycke");
    }

    [Fact]
    public async Task A_registerutdrag_has_what_others_handed_over_with_from_whom_and_why()
    {
        var (story, social) = await SharedAsync();

        var extract = await social.GetAsync($"{story.Path}/export?scope=child&for={await ChildAsync(story)}");

        var sector = SectorIn(extract);
        sector.GetProperty("from").GetString()!.ShouldStartWith("Elevhälsan i Flen");
        sector.GetProperty("basis").GetString()!.ShouldContain("samtyckt");
        extract.GetProperty("notices").EnumerateArray().Select(notice => notice.GetString()).ShouldContain("Det som mottagaren redan har fört över till sin egen dokumentation är mottagarens.");
    }

    [Fact]
    public async Task What_is_not_shared_any_more_is_not_taken_out()
    {
        var (story, social, consent) = await CaseStory.SharedWheelAsync(system);
        var path = $"{story.Path}/export?scope=child&for={await ChildAsync(story)}";
        (await social.GetAsync(path)).GetRawText().ShouldContain("Tycker om bild");
        var guardian = (await story.SeenAsync(story.Opener)).GetProperty("guardians")[0].GetProperty("personId").GetGuid();

        await story.DoAsync(story.Opener, $"consents/{consent}/revoke", new { personId = guardian, note = (string?)null });

        (await social.GetAsync(path)).GetRawText().ShouldNotContain("Tycker om bild");
    }

    [Fact]
    public async Task A_guardian_is_given_their_own_and_by_age_the_childs_and_never_the_other_guardians()
    {
        var (story, _) = await SharedAsync();
        var sara = (await story.SeenAsync(story.Opener)).GetProperty("guardians").EnumerateArray().First(guardian => guardian.GetProperty("name").GetString() == "Sara Påhittad").GetProperty("personId").GetGuid();

        // The child is thirteen: the guardian's part takes a special assessment.
        var without = (await story.Opener.GetAsync($"{story.Path}/export?scope=child&for={sara}")).GetRawText();
        var with = (await story.Opener.GetAsync($"{story.Path}/export?scope=child&for={sara}&assessed=true")).GetRawText();

        without.ShouldContain("Sara Påhittad");
        without.ShouldNotContain(ToRead);
        with.ShouldContain(ToRead);
        foreach (var text in new[] { without, with })
        {
            text.ShouldNotContain("Ali Påhittad");
        }
    }

    [Fact]
    public async Task What_one_in_the_family_has_answered_or_objected_to_is_not_told_to_another()
    {
        var (story, _) = await SharedAsync();
        var guardians = (await story.SeenAsync(story.Opener)).GetProperty("guardians");
        var (sara, ali) = (guardians[0].GetProperty("personId").GetGuid(), guardians[1].GetProperty("personId").GetGuid());
        var declined = await story.AskConsentAsync(story.Opener, [Forms.Bup], ["health"], [ali]);
        await story.DoAsync(story.Opener, $"consents/{declined}/answers", Forms.Answer(ali, "declined"));
        var reason = (await story.SeenAsync(story.Opener)).GetProperty("reason").GetProperty("itemId").GetGuid();
        await story.DoAsync(story.Opener, $"items/{reason}/objections", new { personId = ali, text = "Alma är aldrig borta" });

        var told = (await story.Opener.GetAsync($"{story.Path}/export?scope=child&for={sara}&assessed=true")).GetRawText();
        var own = (await story.Opener.GetAsync($"{story.Path}/export?scope=own")).GetRawText();

        told.ShouldContain("Noterat");
        told.ShouldNotContain("aldrig borta");
        told.ShouldNotContain("Nej,");
        own.ShouldContain("aldrig borta");
        own.ShouldContain("Nej,");
    }

    [Fact]
    public async Task Whoever_reads_in_an_emergency_takes_nothing_out()
    {
        var (story, _) = await SharedAsync();
        var sibling = await system.PersonaAsync("kurator-flen-syskonskola");
        await story.BreakGlassAsync(sibling);
        await story.SeenAsync(sibling);

        await sibling.ProblemAsync(404, "not-found", HttpMethod.Get, $"{story.Path}/export?scope=own");
        await sibling.ProblemAsync(404, "not-found", HttpMethod.Get, $"{story.Path}/export?scope=child&for={await ChildAsync(story)}");
    }

    [Fact]
    public async Task Nothing_in_it_leads_to_a_person_who_is_protected()
    {
        var body = Forms.OpenCase(guardians: [Forms.Guardian("Sara Påhittad"), Forms.Guardian("Ali Påhittad", protection: "secrecyMarking")]);
        var story = await CaseStory.OpenAsync(system, body: body);

        var extract = await story.Opener.GetAsync($"{story.Path}/export?scope=child&for={await ChildAsync(story)}");

        var text = extract.GetRawText();
        text.ShouldContain("Alma");
        foreach (var clue in new[] { "Vårdcentralen Rönnen", "0157-00", "namn@example.se", "\"0482\"", "Flen" })
        {
            text.ShouldNotContain(clue);
        }

        extract.GetProperty("notices").GetRawText().ShouldContain("utel");
    }

    [Fact]
    public async Task As_a_page_it_stands_alone_and_nothing_out_of_the_case_is_markup()
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(contacts: [Forms.Contact("<script>alert('x')</script> & \"Söner\"")]));

        using var answer = await story.Opener.SendAsync(HttpMethod.Get, $"{story.Path}/export?scope=own&format=html");

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldBe($"egna-uppgifter-{system.Today:yyyy-MM-dd}.html");
        page.ShouldStartWith("<!doctype html>\n<html lang=\"sv\">");
        page.ShouldContain("&lt;script&gt;");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("href=");
        page.ShouldContain("Söner");
    }

    [Fact]
    public async Task A_municipality_is_written_by_its_name_and_not_by_its_code()
    {
        var story = await CaseStory.OpenAsync(system);

        using var answer = await story.Opener.SendAsync(HttpMethod.Get, $"{story.Path}/export?scope=own&format=html");

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("<dt>Folkbokförd i</dt><dd dir=\"auto\">Flens kommun</dd>");
    }

    [Fact]
    public async Task A_printed_page_that_comes_loose_says_of_which_case_it_is_and_which_page()
    {
        var story = await CaseStory.OpenAsync(system);
        var number = (await story.Opener.GetAsync(story.Path)).GetProperty("number").GetString();

        using var answer = await story.Opener.SendAsync(HttpMethod.Get, $"{story.Path}/export?scope=own&format=html");

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain($"@top-right {{ content: \"Ärende {number}\";");
        page.ShouldContain("content: \"Sida \" counter(page) \" av \" counter(pages);");
        page.ShouldContain("<dd dir=\"auto\">");
    }

    [Fact]
    public async Task Both_forms_say_the_same()
    {
        var (story, _) = await SharedAsync();
        var json = await story.Opener.GetAsync($"{story.Path}/export?scope=own");
        using var answer = await story.Opener.SendAsync(HttpMethod.Get, $"{story.Path}/export?scope=own&format=html");

        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        foreach (var field in json.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("entries").EnumerateArray()).SelectMany(entry => entry.GetProperty("fields").EnumerateArray()))
        {
            page.ShouldContain(field.GetProperty("value").GetString()!);
        }
    }

    [Fact]
    public async Task Each_is_a_line_of_the_read_log()
    {
        var (story, _) = await SharedAsync();
        using var answer = await story.Opener.SendAsync(HttpMethod.Get, $"{story.Path}/export?scope=child&for={await ChildAsync(story)}&format=html");

        (await system.ScalarAsync<long>(
            "select count(*) from sv_access_log where case_id = $1 and reason = 'Skrev ut registerutdrag för barnet' and 'wheel' = any(areas) and action = 'disclose'", story.CaseId)).ShouldBe(1);
    }

    [Fact]
    public async Task To_whoever_takes_no_part_or_names_a_stranger_there_is_no_such_case()
    {
        var (story, _) = await SharedAsync();
        var child = await ChildAsync(story);

        await (await system.PersonaAsync("kurator-flen-kollega")).ProblemAsync(404, "not-found", HttpMethod.Get, $"{story.Path}/export?scope=own");
        await (await system.PersonaAsync("bup-konsult")).ProblemAsync(404, "not-found", HttpMethod.Get, $"{story.Path}/export?scope=child&for={child}");
        await story.Opener.ProblemAsync(404, "not-found", HttpMethod.Get, $"{story.Path}/export?scope=child&for={Guid.NewGuid()}");
        await story.Opener.ProblemAsync(400, "request.invalid", HttpMethod.Get, $"{story.Path}/export?scope=child");
        await story.Opener.ProblemAsync(400, "request.invalid", HttpMethod.Get, $"{story.Path}/export?scope=own&for={child}");
    }

    [Fact]
    public async Task A_guardian_is_not_told_of_a_branch_that_takes_part_without_their_knowledge()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var bup = await system.PersonaAsync("bup-konsult");
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity"]);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", bup);
        await story.JoinAsync(bup, Forms.SocialServicesUnit, "osl25_12", social, Need);
        await story.DoAsync(bup, "contacts", Handed("Barnmottagningen", Forms.SocialServices, "osl25_12"));
        await story.DoAsync(social, "contacts", Handed("Familjecentralen", Forms.Bup, "osl26_9"));
        (await story.SeenAsync(bup)).GetRawText().ShouldContain("Familjecentralen");

        var child = (await bup.GetAsync($"{story.Path}/export?scope=child&for={await ChildAsync(story)}&assessed=true")).GetRawText();

        child.ShouldContain("Barnmottagningen");
        child.ShouldNotContain("Familjecentralen");
        child.ShouldNotContain("ocialtjänst");
        child.ShouldNotContain(Need);
    }

    private const string Need = "Behövs för vården.";

    private static object Handed(string organisation, string branchId, string basis) => new
    {
        organisation,
        person = (string?)null,
        role = (string?)null,
        phone = (string?)null,
        note = (string?)null,
        recipients = new[] { new { branchId, basis, reason = Need } },
        concerns = (Guid[]?)null,
    };

    private static JsonElement SectorIn(JsonElement export) => export.GetProperty("sections").EnumerateArray()
        .SelectMany(section => section.GetProperty("entries").EnumerateArray())
        .First(entry => entry.GetProperty("fields").EnumerateArray().Any(field => field.GetProperty("value").GetString() == ToRead));

    private static async Task<Guid> ChildAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("child").GetProperty("personId").GetGuid();

    // Elevhälsan has handed a sector to socialtjänsten by consent; socialtjänsten has entered a contact of its own.
    private async Task<(CaseStory Story, Persona Social)> SharedAsync()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "wheel"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);
        await story.WheelAsync(story.Opener, ToRead, Forms.SocialServices);
        await story.DoAsync(social, "contacts", Forms.NewContact("Familjecentralen"));
        return (story, social);
    }
}
