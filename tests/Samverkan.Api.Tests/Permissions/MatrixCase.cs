using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>One case at one level of protection, with somebody in every relation to it, and the ids of everything in it.</summary>
internal sealed class MatrixCase
{
    private Dictionary<string, string> _ids = [];

    /// <summary>The level of protection of the child.</summary>
    public required string Level { get; init; }

    /// <summary>The number of the case.</summary>
    public string Number { get; private set; } = "";

    /// <summary>When everything in it had happened.</summary>
    public DateTimeOffset ToldAt { get; private set; }

    /// <summary>What stands for a parameter of a route.</summary>
    public string? Find(string parameter) => _ids.GetValueOrDefault(parameter);

    /// <summary>A case of which these are the ids.</summary>
    public static MatrixCase Of(string level, string number, DateTimeOffset toldAt, IReadOnlyDictionary<string, string> ids) =>
        new() { Level = level, Number = number, ToldAt = toldAt, _ids = new(ids) };

    /// <summary>As if there were another, of which nobody has heard: everything has another id.</summary>
    public MatrixCase Elsewhere() => Of(Level, "S-2222-2222", ToldAt, _ids.ToDictionary(id => id.Key, _ => Guid.NewGuid().ToString()));

    /// <summary>Adds what stands for a parameter.</summary>
    public void Note(string parameter, Guid id) => _ids[parameter] = id.ToString();

    /// <summary>Tells the story that leads to all of the relations but those that only time brings.</summary>
    public static async Task<MatrixCase> ToldAsync(TestSystem system, MatrixPeople people, string level)
    {
        var told = new MatrixCase { Level = level };
        var opener = await people.OfAsync(Relations.Named);
        var story = await CaseStory.OpenAsync(system, opener, Forms.OpenCase(protection: level));
        var seen = await story.SeenAsync(opener);
        var guardians = seen.GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid()).ToArray();
        told.Number = seen.GetProperty("number").GetString()!;
        foreach (var (relation, branch, days) in new[] { (Relations.WithConsent, "0482-ifo", 200), (Relations.Revoked, "0482-elevhalsa-medicinsk", 200), (Relations.Expired, "0482-skola", 1) })
        {
            await story.ConsentAsync(opener, [branch], ["identity"]);
            var consent = await story.ConsentAsync(opener, [branch], ["wheel", "situation", "contacts"], system.Today.AddDays(days));
            await story.JoinAsync(opener, relation.Unit!, "consent", await people.OfAsync(relation));
            told._ids[$"consent of {relation.Name}"] = consent.ToString();
        }

        await story.JoinAsync(opener, Relations.WithoutConsent.Unit!, "harmAssessment", await people.OfAsync(Relations.WithoutConsent), "Familjen vet.");
        await story.JoinAsync(opener, Relations.Former.Unit!, "harmAssessment", await people.OfAsync(Relations.Former), "Familjen vet.");
        await told.LeaveAsync(story, await people.OfAsync(Relations.Former));
        var invited = await story.DoAsync(opener, "parties", new { unitId = Relations.Invited.Unit, purpose = "Samordning", basis = "harmAssessment", basisReason = "Familjen vet." });
        var wheel = await story.WheelAsync(opener, "Tycker om bild", "0482-ifo", "0482-elevhalsa-medicinsk", "0482-skola");
        var request = await story.AskSupportAsync(opener);
        await told.NoteIdsAsync(story, opener, guardians, wheel, request, invited.GetProperty("id").GetGuid());
        await story.DoAsync(opener, $"consents/{told._ids[$"consent of {Relations.Revoked.Name}"]}/revoke", new { personId = guardians[0], note = (string?)null });
        foreach (var (parameter, id) in await MatrixMeeting.HeldAsync(system, story, await people.OfAsync(Relations.WithConsent), await people.OfAsync(Relations.InRoom)))
        {
            told._ids[parameter] = id;
        }

        told.ToldAt = system.Time.GetUtcNow();
        return told;
    }

    private async Task LeaveAsync(CaseStory story, Persona former)
    {
        var party = (await story.SeenAsync(former)).GetProperty("parties").EnumerateArray().Single(row => row.GetProperty("isOwn").GetBoolean());
        await story.DoAsync(former, $"parties/{party.GetProperty("partyId").GetGuid()}/leave", new { });
    }

    private async Task NoteIdsAsync(CaseStory story, Persona opener, Guid[] guardians, Guid wheel, Guid request, Guid party)
    {
        var consent = await story.AskConsentAsync(opener, ["0482-ifo"], ["health"], guardians);
        await story.DoAsync(opener, $"consents/{consent}/answers", Forms.Answer(guardians[0], "given"));
        var exception = await IdAsync(story.DoAsync(opener, $"consents/{consent}/exceptions", new { personId = guardians[1], ground = "guardianPrevented", reason = "Kan inte nås.", until = story.Today.AddDays(20) }));
        var assessment = await IdAsync(story.DoAsync(opener, "maturity", new { areas = s_health, grounds = "Resonerar moget." }));
        var seen = await story.SeenAsync(opener);
        var sector = seen.GetProperty("wheels")[0].GetProperty("sectors")[0];
        foreach (var (parameter, id) in new[]
        {
            ("caseId", story.CaseId), ("wheelId", wheel), ("requestId", request), ("partyId", party), ("personId", guardians[0]), ("consentId", consent),
            ("exceptionId", exception), ("assessmentId", assessment), ("contactId", seen.GetProperty("contacts")[0].GetProperty("contactId").GetGuid()),
            ("itemId", sector.GetProperty("itemId").GetGuid()), ("disclosureId", sector.GetProperty("sharedWith")[0].GetProperty("disclosureId").GetGuid()),
        })
        {
            _ids[parameter] = id.ToString();
        }
    }

    private static readonly string[] s_health = ["health"];

    private static async Task<Guid> IdAsync(Task<JsonElement> entered) => (await entered).GetProperty("id").GetGuid();
}
