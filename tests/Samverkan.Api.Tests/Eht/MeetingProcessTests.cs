using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>Holds <c>contracts/processes.md</c> true of meetings: every command is walked over HTTP, and leaves what is said there.</summary>
public sealed class MeetingProcessTests(TestSystem system)
{
    private const string Routes = "/api/eht";
    private static readonly string[] s_schoolAction = ["schoolAction"];
    private static readonly string[] s_later = ["later"];
    private readonly HashSet<string> _walked = [];
    private Guid _seriesId;
    private Guid _caseId;

    [Fact]
    public async Task Every_command_of_a_meeting_leaves_the_events_that_are_published()
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola", Forms.SocialServices], ["identity", "situation"]);
        (_seriesId, _caseId) = (term.SeriesId, story.CaseId);
        await SeriesAsync(term);
        var group = await SubmitAsync(term, term.Group());
        var child = await SubmitAsync(term, term.Item("individual", "heldBack", story.CaseId, "Alma kommer inte till skolan.", null));
        await SubmitAsync(term, term.Item("individual", "named", story.CaseId, "Alma sover inte.", null));
        await ModesAsync(term, child);
        await MeetAsync(term, group);
        await WriteAsync(term, child);
        await EndAsync(term);

        _walked.ShouldBe(PublishedProcesses.Under(Routes), ignoreOrder: true);
    }

    [Fact]
    public void Every_command_of_a_meeting_is_published() =>
        system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => $"POST {endpoint.RoutePattern.RawText!.Replace(":guid", "", StringComparison.Ordinal)}")
            .Where(command => command.StartsWith($"POST {Routes}", StringComparison.Ordinal))
            .ShouldBe(PublishedProcesses.Under(Routes), ignoreOrder: true);

    private async Task SeriesAsync(Term term)
    {
        await WalkAsync("POST /api/eht/series", async () => _seriesId = (await term.Head.PostAsync("/api/eht/series", new { kind = "supervision", series = Term.Facts("Egen") })).GetProperty("id").GetGuid());
        await WalkAsync("POST /api/eht/series/{seriesId}/terms", async () => await term.Head.PostAsync($"/api/eht/series/{_seriesId}/terms", TermBody(term), await term.Head.TagAsync($"/api/eht/series/{_seriesId}")));
        var planned = (await term.Head.GetAsync($"/api/eht/series/{_seriesId}")).GetProperty("term");
        var supervised = $"/api/eht/terms/{planned.GetProperty("cycleId").GetGuid()}/meetings/{planned.GetProperty("meetings")[0].GetProperty("meetingId").GetGuid()}/supervisor";
        await WalkAsync("POST /api/eht/terms/{cycleId}/meetings/{meetingId}/supervisor", () => term.Head.PostAsync(supervised, new { branchId = "0482-skola" }, planned.GetProperty("tag").GetString()));
        _seriesId = term.SeriesId;
        await SeriesAsync(term, "change", Term.Facts("Förstärkt EHT, nytt namn"));
        var member = await term.AttendeeAsync(await system.PersonaAsync("skolskoterska-flen"));
        var joined = JsonSerializer.SerializeToNode(member)!.AsObject();
        joined["part"] = "member";
        await SeriesAsync(term, "members", joined);
        await SeriesAsync(term, "members/removal", member);
        var added = term.Begins.AddDays(1);
        await TermAsync(term, "meetings", "meetings", new { startsAt = added, minutes = 60, cutoffAt = added });
        var extra = (await term.Head.GetAsync(term.SeriesPath)).GetProperty("term").GetProperty("meetings")[1].GetProperty("meetingId").GetGuid();
        await TermAsync(term, "meetings/{meetingId}/move", $"meetings/{extra}/move", new { startsAt = added.AddHours(1), minutes = 60, cutoffAt = added });
        await TermAsync(term, "meetings/{meetingId}/cancellation", $"meetings/{extra}/cancellation", new { });
    }

    private async Task ModesAsync(Term term, Guid child)
    {
        var content = new { question = "Alma kommer inte.", story = (string?)null, sectors = new[] { "achieving" }, minutes = 10, needs = Array.Empty<string>() };
        await ItemAsync(term.Counsellor, child, "revision", new { content, revision = 1 });
        await ItemAsync(term.Counsellor, child, "story", new { story = "Ett barn kommer inte." });
        await ItemAsync(term.Counsellor, child, "holding-back", new { });
        await ItemAsync(term.Counsellor, child, "naming", new { recipients = Array.Empty<object>() });
    }

    private async Task MeetAsync(Term term, Guid group)
    {
        var all = (await term.ItemsAsync(term.Head)).Select(item => item.GetProperty("itemId").GetGuid()).Reverse().ToArray();
        await MeetingAsync(term, "order", new { itemIds = all });
        await MeetingAsync(term, "opening", new { present = new[] { await term.AttendeeAsync(term.Head), await term.AttendeeAsync(term.Counsellor), await term.AttendeeAsync(term.BupConsultant) } });
        await MeetingAsync(term, "attendance", new { who = await term.AttendeeAsync(term.Social), here = true });
        await MeetingAsync(term, "attendance", new { who = await term.AttendeeAsync(term.Social), here = false });
        foreach (var place in new[] { "letIn", "steppedOut", "asUsual" })
        {
            await ItemAsync(term.Head, group, "room", new { who = await term.AttendeeAsync(term.Social), place });
        }

        await ItemAsync(term.Head, group, "taking-up", new { });
        await ItemAsync(term.Head, group, "outcomes", new { outcomes = s_schoolAction });
        await ItemAsync(term.Head, group, "outcomes", new { outcomes = s_later });
    }

    private async Task WriteAsync(Term term, Guid child)
    {
        var toSchool = new[] { new { branchId = "0482-elevhalsa", basis = "harmAssessment", reason = "Familjen vill att skolan vet." } };
        var family = (await term.Counsellor.GetAsync($"/api/eht/items/{child}")).GetProperty("family").EnumerateArray().Select(member => member.GetProperty("personId").GetGuid()).ToArray();
        await ItemAsync(term.Counsellor, child, "family", new { persons = family });
        await ItemAsync(term.Counsellor, child, "notes", Term.Note("Alma är trött"));
        await ItemAsync(term.BupConsultant, child, "notes", new { text = "Alma har tid hos oss", ownOnly = false, recipients = toSchool });
        var note = (await term.Counsellor.GetAsync($"/api/eht/items/{child}")).GetProperty("notes")[0];
        await WalkAsync("POST /api/eht/items/{itemId}/notes/{noteId}/revision", () => term.Counsellor.PostAsync($"/api/eht/items/{child}/notes/{note.GetProperty("writingId").GetGuid()}/revision", new { text = "Alma är mycket trött", revision = 1 }));
        await ItemAsync(term.Counsellor, child, "decision", new { text = "Vi provar", revision = 0, ownOnly = false, recipients = (object[]?)null });
        await ItemAsync(term.Counsellor, child, "views", new { perspective = "child", personId = (Guid?)null, of = "decision", text = "Bra" });
        await ItemAsync(term.Counsellor, child, "actions", new
        {
            what = "Lugn start", responsible = await term.AttendeeAsync(term.Counsellor), due = system.Today.AddDays(9), reach = "indicated", kind = "remedying", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null,
        });
        var action = (await term.Counsellor.GetAsync($"/api/eht/items/{child}")).GetProperty("actions")[0].GetProperty("actionId").GetGuid();
        await WalkAsync("POST /api/eht/items/{itemId}/actions/{actionId}/follow-up", () => term.Counsellor.PostAsync(
            $"/api/eht/items/{child}/actions/{action}/follow-up", new { result = "done", effects = new[] { new { perspective = "child", text = "Bättre" } }, due = (DateOnly?)null }));
        await ItemAsync(term.Counsellor, child, "withdrawal", new { });
    }

    private async Task EndAsync(Term term)
    {
        await MeetingAsync(term, "closing", new { });
        foreach (var meeting in (await term.Head.GetAsync(term.SeriesPath)).GetProperty("term").GetProperty("meetings").EnumerateArray().Where(row => row.GetProperty("status").GetString() == "planned"))
        {
            var path = $"/api/eht/terms/{term.CycleId}/meetings/{meeting.GetProperty("meetingId").GetGuid()}";
            await term.Head.PostAsync($"{path}/opening", new { present = new[] { await term.AttendeeAsync(term.Head) } });
            await term.Head.PostAsync($"{path}/closing", new { });
        }

        await TermAsync(term, "closure", "closure", new { whatWorked = "BUP var med", whatToChange = "Kortare punkter", next = TermBody(term, later: true) });
    }

    private static object TermBody(Term term, bool later = false)
    {
        var start = later ? term.Begins.AddYears(1) : term.Begins;
        var half = Domain.Eht.Term.Of(Domain.SwedishCalendar.DayOf(start));
        return new { year = half.Year, half = half.Half.ToString().ToLowerInvariant(), meetings = new[] { new { startsAt = start, minutes = 60, cutoffAt = start } } };
    }

    private async Task<Guid> SubmitAsync(Term term, object body)
    {
        var item = Guid.Empty;
        await WalkAsync("POST /api/eht/terms/{cycleId}/items", async () => item = await term.SubmitAsync(term.Counsellor, body));
        return item;
    }

    private Task SeriesAsync(Term term, string step, object body) =>
        WalkAsync($"POST /api/eht/series/{{seriesId}}/{step}", async () => await term.Head.PostAsync($"{term.SeriesPath}/{step}", body, await term.Head.TagAsync(term.SeriesPath)));

    private Task TermAsync(Term term, string route, string path, object body) => WalkAsync($"POST /api/eht/terms/{{cycleId}}/{route}", async () =>
        await term.Head.PostAsync($"/api/eht/terms/{term.CycleId}/{path}", body, (await term.Head.GetAsync(term.SeriesPath)).GetProperty("term").GetProperty("tag").GetString()));

    private Task MeetingAsync(Term term, string step, object body) =>
        WalkAsync($"POST /api/eht/terms/{{cycleId}}/meetings/{{meetingId}}/{step}", () => term.Head.PostAsync($"{term.MeetingPath}/{step}", body));

    private Task ItemAsync(Persona persona, Guid item, string step, object body) =>
        WalkAsync($"POST /api/eht/items/{{itemId}}/{step}", () => persona.PostAsync($"/api/eht/items/{item}/{step}", body));

    // Other tests write at the same time: what a command left is looked for in this series, its terms and items, and the child's case.
    private async Task WalkAsync(string command, Func<Task> send)
    {
        var published = PublishedProcesses.All[command];
        var before = await system.ScalarAsync<long>("select coalesce(max(seq_id), 0) from mt_events");
        await send();
        var left = await system.ScalarAsync<string[]>(
            """
            select coalesce(array_agg(distinct regexp_replace(type, '_v\d+$', '')), '{}') from mt_events where seq_id > $1 and (stream_id in ($2, $4) or stream_id in (
                select id from mt_doc_eht_cycle where data ->> 'seriesId' = $3 union all select id from mt_doc_agenda_item where data ->> 'seriesId' = $3))
            """,
            before,
            _seriesId,
            _seriesId.ToString(),
            _caseId);
        _walked.Add(command);
        left.ShouldNotBeEmpty(command);
        published.Always.ShouldBeSubsetOf(left, command);
        left.ShouldBeSubsetOf([.. published.Always, .. published.Sometimes], command);
    }
}
