using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>A school's förstärkta EHT, told step by step over HTTP: rektor leads it; the kurator, BUP and socialtjänsten are members.</summary>
internal sealed class Term
{
    private readonly TestSystem _system;

    private Term(TestSystem system, Persona head, Persona counsellor, Persona bup, Persona social)
    {
        _system = system;
        Head = head;
        Counsellor = counsellor;
        BupConsultant = bup;
        Social = social;
    }

    public Persona Head { get; }

    public Persona Counsellor { get; }

    public Persona BupConsultant { get; }

    public Persona Social { get; }

    public Guid SeriesId { get; private set; }

    public Guid CycleId { get; private set; }

    public Guid MeetingId { get; private set; }

    /// <summary>When the first meeting begins.</summary>
    public DateTimeOffset Begins { get; private set; }

    /// <summary>What the term is called.</summary>
    public string Name { get; private set; } = "";

    public string SeriesPath => $"/api/eht/series/{SeriesId}";

    public string MeetingPath => $"/api/eht/terms/{CycleId}/meetings/{MeetingId}";

    /// <summary>Opens a series, makes everybody a member and plans a term with two meetings.</summary>
    public static async Task<Term> PlannedAsync(TestSystem system, string name = "Förstärkt EHT Rönnbärsskolan")
    {
        var term = new Term(
            system,
            await system.PersonaAsync("rektor-flen"),
            await system.PersonaAsync("kurator-flen"),
            await system.PersonaAsync("bup-konsult"),
            await system.PersonaAsync("socialsekreterare-flen"));
        term.SeriesId = (await term.Head.PostAsync("/api/eht/series", Opening(name))).GetProperty("id").GetGuid();
        await term.JoinAsync(term.Counsellor, "0482-elevhalsa-ronnbar");
        await term.JoinAsync(term.BupConsultant, Forms.BupUnit);
        await term.JoinAsync(term.Social, Forms.SocialServicesUnit);
        await term.PlanAsync();
        return term;
    }

    public static object Opening(string name = "Förstärkt EHT Rönnbärsskolan") => new
    {
        kind = "reinforced",
        series = Facts(name),
    };

    public static object Facts(string name, string? kindName = null) => new
    {
        name,
        kindName,
        schoolUnitIds = new[] { "0482-skola-ronnbar" },
        slot = new { weekday = "thursday", starts = "08:30:00", minutes = 90, weekInterval = 2, cutoffDays = 2 },
        place = "Rum 12",
    };

    public async Task JoinAsync(Persona persona, string unitId) =>
        await Head.PostAsync($"{SeriesPath}/members", new { personId = await persona.PersonIdAsync(), unitId, part = "member" }, await Head.TagAsync(SeriesPath));

    public async Task PlanAsync()
    {
        var first = Begins = _system.Time.GetUtcNow().AddDays(3);
        var meetings = new[] { first, first.AddDays(7) }.Select(start => new { startsAt = start, minutes = 90, cutoffAt = start.AddDays(-1) });
        var half = Domain.Eht.Term.Of(Domain.SwedishCalendar.DayOf(first));
        Name = half.Name;
        var body = new { year = half.Year, half = half.Half.ToString().ToLowerInvariant(), meetings };
        CycleId = (await Head.PostAsync($"{SeriesPath}/terms", body, await Head.TagAsync(SeriesPath))).GetProperty("id").GetGuid();
        MeetingId = (await Head.GetAsync(SeriesPath)).GetProperty("term").GetProperty("meetings")[0].GetProperty("meetingId").GetGuid();
    }

    /// <summary>Cancels what is left of the term and closes it with an evaluation; gives the next term.</summary>
    public async Task<Guid> CloseAsync(string whatWorked)
    {
        foreach (var meeting in (await Head.GetAsync(SeriesPath)).GetProperty("term").GetProperty("meetings").EnumerateArray())
        {
            await Head.PostAsync($"/api/eht/terms/{CycleId}/meetings/{meeting.GetProperty("meetingId").GetGuid()}/cancellation", new { }, await TermTagAsync());
        }

        var start = _system.Time.GetUtcNow().AddYears(1);
        var half = Domain.Eht.Term.Of(Domain.SwedishCalendar.DayOf(start));
        var body = new
        {
            whatWorked,
            whatToChange = "Kortare punkter",
            next = new { year = half.Year, half = half.Half.ToString().ToLowerInvariant(), meetings = new[] { new { startsAt = start, minutes = 60, cutoffAt = start } } },
        };
        return (await Head.PostAsync($"/api/eht/terms/{CycleId}/closure", body, await TermTagAsync())).GetProperty("id").GetGuid();
    }

    private async Task<string?> TermTagAsync() => (await Head.GetAsync(SeriesPath)).GetProperty("term").GetProperty("tag").GetString();

    /// <summary>Brings something up.</summary>
    public async Task<Guid> SubmitAsync(Persona persona, object body) =>
        (await persona.PostAsync($"/api/eht/terms/{CycleId}/items", body)).GetProperty("id").GetGuid();

    public object Group(string question = "Oro i årskurs 8 på rasterna") => Item("group", null, null, question, null);

    public object Story(Guid caseId, string story = "Ett barn kommer inte till skolan.") => Item("individual", "anonymous", caseId, "Alma Påhittad kommer inte till skolan.", story);

    public object Item(string level, string? mode, Guid? caseId, string question, string? story) => new
    {
        meetingId = MeetingId,
        level,
        mode,
        caseId,
        area = "situation",
        content = new { question, story, sectors = new[] { "achieving" }, minutes = 20, needs = new[] { "bup" } },
        concerns = (Guid[]?)null,
        recipients = (object[]?)null,
    };

    /// <summary>The meeting begins with these in the room.</summary>
    public async Task BeginAsync(params Persona[] present) => await Head.PostAsync($"{MeetingPath}/opening", new { present = await AttendeesAsync([Head, .. present]) });

    public async Task<object> AttendeeAsync(Persona persona)
    {
        var user = await persona.GetAsync("/bff/user");
        return new { personId = user.GetProperty("personId").GetGuid(), unitId = user.GetProperty("active").GetProperty("unitId").GetString() };
    }

    private async Task<object[]> AttendeesAsync(Persona[] personas)
    {
        List<object> all = [];
        foreach (var persona in personas)
        {
            all.Add(await AttendeeAsync(persona));
        }

        return [.. all];
    }

    /// <summary>The meeting as somebody sees it.</summary>
    public Task<JsonElement> SeenAsync(Persona persona) => persona.GetAsync(MeetingPath);

    /// <summary>The items that somebody sees.</summary>
    public async Task<JsonElement[]> ItemsAsync(Persona persona) => [.. (await SeenAsync(persona)).GetProperty("items").EnumerateArray()];

    public static object Note(string text, bool ownOnly = false) => new { text, ownOnly, recipients = (object[]?)null };
}
