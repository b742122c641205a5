using System.Text.Json;
using Samverkan.Load.Http;

namespace Samverkan.Load.Seeding;

/// <summary>
/// A förstärkt EHT whose next meeting has many items, a third each of children by name, children without identity and groups, brought up as the pages bring
/// them up: the kurator leads, socialtjänsten is a member and hears the named children on their guardians' consent.
/// </summary>
internal sealed class LongAgenda(Uri host, UserSession counsellor, UserSession social, IReadOnlyList<Workplace> places)
{
    private const int Kinds = 3;

    /// <summary>Puts so many items on an agenda and gives the meeting's address.</summary>
    public async Task<string> WriteAsync(int items)
    {
        using var lead = new ApiClient(host, counsellor);
        var seriesPath = await OpenAsync(lead);
        await JoinAsync(lead, seriesPath);
        var (cycleId, meetingId) = await PlanAsync(lead, seriesPath);
        for (var number = 0; number < items; number++)
        {
            await lead.PostAsync($"/api/eht/terms/{cycleId}/items", Item(number, meetingId));
        }

        return $"/api/eht/terms/{cycleId}/meetings/{meetingId}";
    }

    private static async Task<string> OpenAsync(ApiClient lead)
    {
        var school = (await lead.GetAsync("/api/eht/series")).GetProperty("schools")[0].GetProperty("unitId").GetString();
        var slot = new { weekday = "thursday", starts = "08:30:00", minutes = 90, weekInterval = 2, cutoffDays = 2 };
        var facts = new { name = "Förstärkt EHT", kindName = (string?)null, schoolUnitIds = new[] { school }, slot, place = (string?)null };
        var opened = await lead.PostAsync("/api/eht/series", new { kind = "reinforced", series = facts });
        return $"/api/eht/series/{opened.GetProperty("id").GetGuid()}";
    }

    private async Task JoinAsync(ApiClient lead, string seriesPath)
    {
        var unitId = places[0].Team.SocialWorker.By.Unit.Value;
        await lead.PostAsync($"{seriesPath}/members", new { personId = social.PersonId, unitId, part = "member" }, await TagAsync(lead, seriesPath));
    }

    private static async Task<(Guid CycleId, Guid MeetingId)> PlanAsync(ApiClient lead, string seriesPath)
    {
        var starts = DateTimeOffset.UtcNow.AddHours(1);
        var half = Domain.Eht.Term.Of(Domain.SwedishCalendar.DayOf(starts));
        var meetings = new[] { new { startsAt = starts, minutes = 90, cutoffAt = starts } };
        var term = new { year = half.Year, half = half.Half.ToString().ToLowerInvariant(), meetings };
        var cycleId = (await lead.PostAsync($"{seriesPath}/terms", term, await TagAsync(lead, seriesPath))).GetProperty("id").GetGuid();
        var planned = (await lead.GetAsync(seriesPath)).GetProperty("term").GetProperty("meetings");
        return (cycleId, planned[0].GetProperty("meetingId").GetGuid());
    }

    private object Item(int number, Guid meetingId)
    {
        var kind = number % Kinds;
        var place = places[number / Kinds % places.Count];
        var story = kind == 1 ? "Ett barn kommer sällan till första lektionen och äter inte i skolan." : null;
        return new
        {
            meetingId,
            level = kind == 2 ? "group" : "individual",
            mode = kind switch { 0 => "named", 1 => "anonymous", _ => null },
            caseId = kind == 2 ? (Guid?)null : place.CaseId,
            area = "situation",
            content = new { question = "Hur gör vi morgnarna lugnare så att fler kommer till första lektionen?", story, sectors = new[] { "achieving" }, minutes = 1, needs = new[] { "socialServices" } },
            concerns = (Guid[]?)null,
            recipients = kind == 0 ? new[] { new { branchId = place.Team.SocialWorker.By.Branch.Value, basis = "consent", reason = (string?)null } } : null,
        };
    }

    private static async Task<string> TagAsync(ApiClient lead, string path) => (await lead.GetAsync(path)).GetProperty("tag").GetString()!;
}
