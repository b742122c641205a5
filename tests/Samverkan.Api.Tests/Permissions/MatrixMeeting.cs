using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>
/// A meeting in which the child of one case was talked about in every way, led by whoever opened the case. It is over and followed up when the matrix asks, so that
/// what is asked finds things as it asks for them, or comes too late, and changes nothing.
/// </summary>
internal static class MatrixMeeting
{
    /// <summary>The words without identity; whoever asks to tell the child so again changes nothing.</summary>
    public const string Story = "Ett barn kommer inte till skolan.";

    private const string Anonymous = "anonymous";
    private const string HeldBack = "heldBack";
    private const string Named = "named";
    private const string Withdrawn = "withdrawn";

    /// <summary>Which items an endpoint is asked about.</summary>
    public static IReadOnlyList<string> ItemsAskedOf(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText switch
    {
        { } route when !route.StartsWith("/api/eht/items/", StringComparison.Ordinal) => [],
        { } route when route.EndsWith("/holding-back", StringComparison.Ordinal) => [HeldBack],
        { } route when route.EndsWith("/withdrawal", StringComparison.Ordinal) => [Withdrawn],
        _ when endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains("GET") => [Anonymous, HeldBack, Named, Withdrawn],
        _ => [Anonymous],
    };

    /// <summary>Holds it, and gives what stands for the parameters of its routes. With one who has a basis for the child, and one who comes in later and has none.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> HeldAsync(TestSystem system, CaseStory story, Persona? withBasis = null, Persona? without = null)
    {
        var chair = story.Opener;
        var series = await IdAsync(chair.PostAsync("/api/eht/series", Opening()));
        await JoinAsync(chair, series, withBasis);
        var term = await PlanAsync(chair, series, system.Time.GetUtcNow().AddDays(1));
        var meeting = (await chair.GetAsync($"/api/eht/series/{series}")).GetProperty("term").GetProperty("meetings")[0].GetProperty("meetingId").GetGuid();
        var ids = new Dictionary<string, string> { ["seriesId"] = series.ToString(), ["cycleId"] = term.ToString(), ["meetingId"] = meeting.ToString() };
        ids[$"{Named} item"] = await SubmitAsync(chair, term, meeting, story.CaseId, Named);
        await JoinAsync(chair, series, without);
        foreach (var mode in new[] { HeldBack, Withdrawn, Anonymous })
        {
            ids[$"{mode} item"] = await SubmitAsync(chair, term, meeting, story.CaseId, mode == Withdrawn ? Anonymous : mode);
        }

        await chair.PostAsync($"/api/eht/items/{ids[$"{Withdrawn} item"]}/withdrawal", new { });
        await TalkAsync(chair, [await AttendeeAsync(chair), .. await Task.WhenAll(new[] { withBasis, without }.OfType<Persona>().Select(AttendeeAsync))], ids, system.Today.AddDays(9));
        return ids;
    }

    private static async Task TalkAsync(Persona chair, object[] present, Dictionary<string, string> ids, DateOnly due)
    {
        var (meeting, item) = ($"/api/eht/terms/{ids["cycleId"]}/meetings/{ids["meetingId"]}", $"/api/eht/items/{ids[$"{Anonymous} item"]}");
        await chair.PostAsync($"{meeting}/opening", new { present });
        await chair.PostAsync($"{item}/notes", new { text = "Prova en lugn start", ownOnly = false, recipients = (object[]?)null });
        await chair.PostAsync($"{item}/actions", new { what = "Lugn start", responsible = present[0], due, reach = "indicated", kind = "remedying", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null });
        var seen = await chair.GetAsync(item);
        ids["noteId"] = seen.GetProperty("notes")[0].GetProperty("writingId").GetString()!;
        ids["actionId"] = seen.GetProperty("actions")[0].GetProperty("actionId").GetString()!;
        await chair.PostAsync($"{item}/actions/{ids["actionId"]}/follow-up", new { result = "done", effects = new[] { new { perspective = "professional", text = "Lugnare morgnar" } }, due = (DateOnly?)null });
        await chair.PostAsync($"{meeting}/closing", new { });
    }

    private static async Task JoinAsync(Persona chair, Guid series, Persona? joining)
    {
        if (joining is null)
        {
            return;
        }

        var active = (await joining.GetAsync("/bff/user")).GetProperty("active");
        await chair.PostAsync(
            $"/api/eht/series/{series}/members", new { personId = await joining.PersonIdAsync(), unitId = active.GetProperty("unitId").GetString(), part = "member" }, await chair.TagAsync($"/api/eht/series/{series}"));
    }

    private static async Task<Guid> PlanAsync(Persona chair, Guid series, DateTimeOffset start)
    {
        var half = Domain.Eht.Term.Of(Domain.SwedishCalendar.DayOf(start));
        var body = new { year = half.Year, half = half.Half.ToString().ToLowerInvariant(), meetings = new[] { new { startsAt = start, minutes = 90, cutoffAt = start } } };
        return await IdAsync(chair.PostAsync($"/api/eht/series/{series}/terms", body, await chair.TagAsync($"/api/eht/series/{series}")));
    }

    private static async Task<string> SubmitAsync(Persona chair, Guid term, Guid meeting, Guid caseId, string mode)
    {
        var content = new { question = "Alma kommer inte till skolan.", story = Story, sectors = Array.Empty<string>(), minutes = 10, needs = Array.Empty<string>() };
        var body = new { meetingId = meeting, level = "individual", mode, caseId, area = "situation", content, concerns = (Guid[]?)null, recipients = (object[]?)null };
        return (await IdAsync(chair.PostAsync($"/api/eht/terms/{term}/items", body))).ToString();
    }

    private static object Opening() => new
    {
        kind = "reinforced",
        series = new
        {
            name = "Förstärkt EHT",
            kindName = (string?)null,
            schoolUnitIds = new[] { Relations.Named.Unit },
            slot = new { weekday = "thursday", starts = "08:30:00", minutes = 90, weekInterval = 2, cutoffDays = 0 },
            place = (string?)null,
        },
    };

    private static async Task<object> AttendeeAsync(Persona persona) =>
        new { personId = await persona.PersonIdAsync(), unitId = (await persona.GetAsync("/bff/user")).GetProperty("active").GetProperty("unitId").GetString() };

    private static async Task<Guid> IdAsync(Task<JsonElement> done) => (await done).GetProperty("id").GetGuid();
}
