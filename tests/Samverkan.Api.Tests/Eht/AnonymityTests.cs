using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>
/// A child who is talked about without identity has none in any answer to BUP or socialtjänsten: every endpoint of the route table is asked, with every id that they
/// can come by and those that they cannot, and every answer, refusal and header is searched.
/// </summary>
public sealed partial class AnonymityTests(TestSystem system)
{
    [Fact]
    public async Task No_answer_to_bup_or_socialtjänsten_says_who_the_child_is()
    {
        var term = await Term.PlannedAsync(system);
        var story = await OpenAsync();
        var item = await term.SubmitAsync(term.Counsellor, term.Item("individual", "anonymous", story.CaseId, "Quirina Xarvik kommer inte till skolan.", "Ett barn kommer inte till skolan. Tindrande lillasyster."));
        await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Quirina Xarvik väntar.", null));
        await term.BeginAsync(term.Counsellor, term.BupConsultant, term.Social);
        await TalkAsync(term, item);
        // Somebody whom nobody had thought of as a clue is entered in the case afterwards.
        await story.DoAsync(story.Opener, "related", new { kind = "sibling", name = "Tindrande Xarvik", birthDate = (DateOnly?)null, phone = (string?)null, note = (string?)null, protection = "none" });

        var seen = await story.SeenAsync(story.Opener);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["caseId"] = story.CaseId.ToString(), ["cycleId"] = term.CycleId.ToString(), ["meetingId"] = term.MeetingId.ToString(), ["seriesId"] = term.SeriesId.ToString(),
            ["itemId"] = item.ToString(), ["noteId"] = (await term.ItemsAsync(term.Social))[0].GetProperty("notes")[0].GetProperty("writingId").GetString()!,
            ["actionId"] = (await term.ItemsAsync(term.Social))[0].GetProperty("actions")[0].GetProperty("actionId").GetString()!,
        };
        string[] secrets = ["Quirina", "Xarvik", "Zelda", "Tindrande", "QX", "Q.X", "2017-01-01", "1 januari 2017", "zelda@example.se", seen.GetProperty("number").GetString()!];
        foreach (var persona in (Persona[])[term.BupConsultant, term.Social])
        {
            var answers = await EverythingAsync(persona, ids);
            answers.Length.ShouldBeGreaterThan(20_000);
            foreach (var secret in secrets)
            {
                Whole(secret).Matches(answers).Select(match => answers.Substring(Math.Max(0, match.Index - 300), Math.Min(360, answers.Length - Math.Max(0, match.Index - 300)))).ShouldBeEmpty(secret);
            }

            answers.ShouldNotContain(story.CaseId.ToString());
        }
    }

    [Fact]
    public async Task Who_guesses_is_not_told_that_they_guessed_right_and_nobody_else_hears_it()
    {
        var term = await Term.PlannedAsync(system);
        var story = await OpenAsync();
        var item = await term.SubmitAsync(term.Counsellor, term.Item("individual", "anonymous", story.CaseId, "Quirina.", "Ett barn."));
        await term.BeginAsync(term.Counsellor, term.BupConsultant, term.Social);
        foreach (var guess in new[] { "Är det Quirina?", "Är det Rosalinda?" })
        {
            await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note(guess));
        }

        string[] Texts(System.Text.Json.JsonElement one) => [.. one.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("text").GetString()!)];
        Texts((await term.ItemsAsync(term.BupConsultant))[0]).ShouldBe(["Är det Quirina?", "Är det Rosalinda?"]);
        Texts((await term.ItemsAsync(term.Social))[0]).ShouldBe(["Är det […]?", "Är det Rosalinda?"]);
        Texts((await term.ItemsAsync(term.Counsellor))[0]).ShouldBe(["Är det Quirina?", "Är det Rosalinda?"]);
    }

    [Fact]
    public async Task Who_takes_part_in_the_case_is_not_told_that_the_story_is_about_it()
    {
        var term = await Term.PlannedAsync(system);
        var story = await OpenAsync();
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", term.BupConsultant);
        var item = await term.SubmitAsync(term.Counsellor, term.Item("individual", "anonymous", story.CaseId, "Quirina.", "Ett barn."));

        var heard = (await term.ItemsAsync(term.BupConsultant)).Single(one => one.GetProperty("itemId").GetGuid() == item);
        heard.GetProperty("hearing").GetString().ShouldBe("withoutIdentity");
        heard.GetProperty("child").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        heard.ToString().ShouldNotContain(story.CaseId.ToString());
        (await story.SeenAsync(term.BupConsultant)).ToString().ShouldNotContain(item.ToString());
        (await term.BupConsultant.GetAsync($"{story.Path}/timeline")).ToString().ShouldNotContain(item.ToString());
    }

    private async Task<CaseStory> OpenAsync()
    {
        object guardian = new { name = "Zelda Xarvik", kind = "guardian", phone = "0157-00 11 22", email = "zelda@example.se", protection = "none", language = "sv", needsInterpreter = false };
        var body = new
        {
            child = new { givenName = "Quirina", familyName = "Xarvik", birthDate = "2017-01-01", number = (object?)null, registeredMunicipality = "0482", schoolMunicipality = "0482", placingMunicipality = (string?)null, protection = "none", language = "sv", needsInterpreter = false },
            guardians = new[] { guardian },
            reason = new { signal = "Kommer sällan.", obstacles = (string?)null, missingInformation = (string?)null, whatICanDo = (string?)null, whatWeCanDo = (string?)null, helpFromOthers = (string?)null },
            contacts = new[] { Forms.Contact("Vårdcentralen Rönnen") },
            coordinator = new { kind = "self", personId = (Guid?)null },
        };
        return await CaseStory.OpenAsync(system, await system.PersonaAsync("kurator-flen"), body);
    }

    private async Task TalkAsync(Term term, Guid item)
    {
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/taking-up", new { });
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Quirina vill själv, bara för oss", ownOnly: true));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Tindrande lillasyster går i samma skola"));
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Prova en lugn start"));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/decision", new { text = "Vi provar", revision = 0, ownOnly = false, recipients = (object[]?)null });
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/views", new { perspective = "child", personId = (Guid?)null, of = "question", text = "Jag vill gå i skolan" });
        await term.Counsellor.PostAsync(
            $"/api/eht/items/{item}/actions",
            new { what = "Lugn start", responsible = await term.AttendeeAsync(term.Counsellor), due = system.Today.AddDays(9), reach = "indicated", kind = "remedying", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null });
    }

    private async Task<string> EverythingAsync(Persona persona, Dictionary<string, string> ids)
    {
        var all = new StringBuilder();
        foreach (var endpoint in system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(one => one.Metadata.GetMetadata<EndpointPolicy>() is EndpointPolicy.AnyOf))
        {
            var route = RouteType().Replace(endpoint.RoutePattern.RawText!, "}");
            if (route == "/api/events")
            {
                continue;
            }

            var path = Parameter().Replace(route, found => ids.GetValueOrDefault(found.Groups[1].Value) ?? (found.Groups[1].Value == "unitId" ? "0482-elevhalsa-ronnbar" : "22222222-2222-4222-8222-222222222222"));
            foreach (var method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods)
            {
                using var answer = await persona.SendAsync(new HttpMethod(method), path, method is "GET" or "DELETE" ? null : "{}", "never-given");
                all.Append(answer.Headers).Append(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Append('\n');
            }
        }

        return all.ToString();
    }

    private static Regex Whole(string secret) => new($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(secret)}(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);

    [GeneratedRegex(@":[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex RouteType();

    [GeneratedRegex(@"\{([A-Za-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
