using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Eht;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Catalogues;

/// <summary>The catalogue of insatser over HTTP.</summary>
public sealed class CatalogueTests(TestSystem system)
{
    [Fact]
    public async Task A_municipality_keeps_its_own_and_anybody_reads_it_without_sign_in()
    {
        var lead = await system.PersonaAsync("processledare-flen");
        var id = (await lead.PostAsync("/api/catalogue", Body("Familjestöd"))).GetProperty("id").GetGuid();
        using var anybody = new HttpClient { BaseAddress = lead.Http.BaseAddress };
        (await PublicAsync(anybody, "0482", id, "sv")).GetProperty("name").GetString().ShouldBe("Familjestöd");
        var told = await PublicAsync(anybody, "0482", id, "ti");
        told.GetProperty("name").GetString().ShouldBe("ሓገዝ");
        told.GetProperty("waitingWeeks").GetInt32().ShouldBe(3);
        (await PublicAsync(anybody, "0482", id, "so")).GetProperty("language").GetString().ShouldBe("sv");
        (await anybody.GetAsync(new Uri("/api/public/catalogue/0180", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await anybody.GetAsync(new Uri("/api/catalogue/0482", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);

        await lead.PostAsync($"/api/catalogue/{id}/revision", Body("Familjesamtal", 1));
        await lead.ProblemAsync(409, "catalogue.entry-changed", HttpMethod.Post, $"/api/catalogue/{id}/revision", Body("Familjesamtal", 1));
        (await PublicAsync(anybody, "0482", id, "sv")).GetProperty("name").GetString().ShouldBe("Familjesamtal");
        await lead.PostAsync($"/api/catalogue/{id}/removal", new { revision = 2 });
        (await anybody.GetStringAsync(new Uri("/api/public/catalogue/0482", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldNotContain(id.ToString());
    }

    [Fact]
    public async Task Nobody_keeps_anothers()
    {
        var lead = await system.PersonaAsync("processledare-flen");
        var id = (await lead.PostAsync("/api/catalogue", Body("Öppet hus"))).GetProperty("id").GetGuid();
        var counsellor = await system.PersonaAsync("kurator-eskilstuna");
        await counsellor.ProblemAsync(403, "capability.missing", HttpMethod.Post, "/api/catalogue", Body("Öppet hus"));
        var seen = await counsellor.GetAsync("/api/catalogue/0482");
        seen.GetProperty("mayKeep").GetBoolean().ShouldBeFalse();
        seen.GetProperty("interventions").EnumerateArray().Single(one => one.GetProperty("entryId").GetGuid() == id).GetProperty("texts").GetArrayLength().ShouldBe(2);
        (await lead.GetAsync("/api/catalogue/0482")).GetProperty("mayKeep").GetBoolean().ShouldBeTrue();
        (await lead.GetAsync("/api/catalogue/0484")).GetProperty("mayKeep").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_code_is_a_picture_and_nothing_else()
    {
        var lead = await system.PersonaAsync("processledare-flen");
        using var answer = await lead.Http.GetAsync(new Uri("/api/public/catalogue/0482/qr", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var svg = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        svg.Root!.Name.LocalName.ShouldBe("svg");
        svg.Descendants().Select(node => node.Name.LocalName).Distinct().ShouldBeSubsetOf(["svg", "rect", "g", "path"]);
        await lead.ProblemAsync(404, "not-found", HttpMethod.Get, "/api/public/catalogue/0180/qr");
    }

    [Fact]
    public async Task A_visit_leaves_nothing_behind_and_what_was_written_is_told_as_words()
    {
        const string words = "<img src=x onerror=alert(1)>";
        var lead = await system.PersonaAsync("processledare-flen");
        var id = (await lead.PostAsync("/api/catalogue", Body(words, contact: "javascript:alert(1)"))).GetProperty("id").GetGuid();
        using var anybody = new HttpClient { BaseAddress = lead.Http.BaseAddress };
        using var answer = await anybody.GetAsync(new Uri("/api/public/catalogue/0482?language=%3Cscript%3E", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonElement.Parse(text).GetProperty("language").GetString().ShouldBe("sv");
        (await PublicAsync(anybody, "0482", id, "sv")).GetProperty("name").GetString().ShouldBe(words);
        // A region has no catalogue, and no address leads to one.
        (await anybody.GetAsync(new Uri("/api/public/catalogue/04", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        await lead.PostAsync($"/api/catalogue/{id}/removal", new { revision = 1 });
    }

    [Fact]
    public async Task How_often_an_insats_is_chosen_is_told_to_its_keeper_from_five_children_or_groups_on()
    {
        var lead = await system.PersonaAsync("processledare-flen");
        var id = (await lead.PostAsync("/api/catalogue", Body("Samtal på skolan"))).GetProperty("id").GetGuid();
        var term = await Term.PlannedAsync(system);
        List<Guid> items = [];
        for (var number = 0; number < 5; number++)
        {
            items.Add(await term.SubmitAsync(term.Counsellor, term.Group()));
        }

        await term.BeginAsync(term.Counsellor);
        foreach (var item in items.Take(4).Append(items[0]))
        {
            await ChooseAsync(item);
        }

        (await ChosenAsync(lead)).ShouldBeNull("five times for four groups is four");
        await ChooseAsync(items[4]);
        (await ChosenAsync(lead)).ShouldBe(5);
        (await ChosenAsync(term.Counsellor)).ShouldBeNull("the counsellor does not keep the catalogue");
        (await ChosenAsync(await system.PersonaAsync("enhetschef-flen"))).ShouldBe(5);

        async Task ChooseAsync(Guid item) => await term.Counsellor.PostAsync(
            $"/api/eht/items/{item}/actions",
            new { what = "Samtal", responsible = await term.AttendeeAsync(term.Head), due = system.Today.AddDays(9), reach = "selective", kind = "preventing", catalogueEntry = id, ownOnly = false, recipients = (object[]?)null });

        async Task<int?> ChosenAsync(Persona persona) => (await persona.GetAsync("/api/catalogue/0482")).GetProperty("interventions").EnumerateArray()
            .Single(one => one.GetProperty("entryId").GetGuid() == id).GetProperty("chosen") is { ValueKind: JsonValueKind.Number } chosen ? chosen.GetInt32() : null;
    }

    private static object Body(string name, int revision = 0, string contact = "0157-00 00 00") => new
    {
        reach = "selective",
        kind = "preventing",
        access = "open",
        offeredBy = "Socialtjänsten, familjestöd",
        contact,
        waitingWeeks = 3,
        texts = new[] { new { language = "sv", name, description = "Samtal med en familjebehandlare." }, new { language = "ti", name = "ሓገዝ", description = "ዝርርብ" } },
        revision,
    };

    private static async Task<JsonElement> PublicAsync(HttpClient anybody, string municipality, Guid id, string language)
    {
        var text = await anybody.GetStringAsync(new Uri($"/api/public/catalogue/{municipality}?language={language}", UriKind.Relative), TestContext.Current.CancellationToken);
        return JsonElement.Parse(text).GetProperty("interventions").EnumerateArray().Single(one => one.GetProperty("entryId").GetGuid() == id);
    }
}
