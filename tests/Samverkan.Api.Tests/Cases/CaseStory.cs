using System.Text.Json;
using Npgsql;
using Samverkan.Api.Tests.Hosting;
using Samverkan.EventStore;

namespace Samverkan.Api.Tests.Cases;

/// <summary>One invented case and the people around it, told step by step over HTTP.</summary>
internal sealed class CaseStory
{
    private readonly TestSystem _system;

    private CaseStory(TestSystem system, Persona opener, Guid caseId)
    {
        _system = system;
        Opener = opener;
        CaseId = caseId;
    }

    /// <summary>Who opened the case.</summary>
    public Persona Opener { get; }

    public Guid CaseId { get; }

    /// <summary>The Swedish day of the system's clock.</summary>
    public DateOnly Today => _system.Today;

    /// <summary>The address of the case.</summary>
    public string Path => $"/api/cases/{CaseId}";

    /// <summary>Opens a case as a school counsellor would.</summary>
    public static async Task<CaseStory> OpenAsync(TestSystem system, string subject = "kurator-flen", object? body = null) =>
        await OpenAsync(system, await system.PersonaAsync(subject), body ?? Forms.OpenCase());

    /// <summary>Opens a case as somebody who has signed in.</summary>
    public static async Task<CaseStory> OpenAsync(TestSystem system, Persona opener, object body)
    {
        var opened = await opener.PostAsync("/api/cases", body);
        return new CaseStory(system, opener, opened.GetProperty("id").GetGuid());
    }

    /// <summary>The case as a person sees it.</summary>
    public static Task<JsonElement> SeenAsync(Persona persona, Guid caseId) => persona.GetAsync($"/api/cases/{caseId}");

    /// <inheritdoc cref="SeenAsync(Persona, Guid)" />
    public Task<JsonElement> SeenAsync(Persona persona) => SeenAsync(persona, CaseId);

    /// <summary>Changes the case as of its present version.</summary>
    public async Task<JsonElement> DoAsync(Persona persona, string what, object body) =>
        await persona.PostAsync($"{Path}/{what}", body, await persona.TagAsync(Path));

    /// <summary>Tries to change the case, and is refused.</summary>
    public async Task<JsonElement> RefusedAsync(Persona persona, int status, string code, string what, object body) =>
        await persona.ProblemAsync(status, code, HttpMethod.Post, $"{Path}/{what}", body, await persona.TagAsync(Path));

    /// <summary>Asks for consent and has every guardian say yes.</summary>
    public async Task<Guid> ConsentAsync(Persona persona, string[] receivers, string[] areas, DateOnly? to = null)
    {
        var guardians = (await SeenAsync(persona)).GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid()).ToArray();
        var consentId = await AskConsentAsync(persona, receivers, areas, guardians, to);
        foreach (var guardian in guardians)
        {
            await DoAsync(persona, $"consents/{consentId}/answers", Forms.Answer(guardian, "given"));
        }

        return consentId;
    }

    /// <summary>Asks for consent.</summary>
    public async Task<Guid> AskConsentAsync(Persona persona, string[] receivers, string[] areas, Guid[] persons, DateOnly? to = null)
    {
        var asked = await DoAsync(persona, "consents", Forms.Consent(receivers, areas, persons, _system.Today, to ?? _system.Today.AddMonths(6)));
        return asked.GetProperty("id").GetGuid();
    }

    /// <summary>Has a guardian take back what was said about an area.</summary>
    public async Task RevokeAsync(string area)
    {
        var consent = (await SeenAsync(Opener)).GetProperty("consents").EnumerateArray()
            .Single(one => one.GetProperty("areas").EnumerateArray().Any(name => name.GetString() == area));
        var personId = consent.GetProperty("persons")[0].GetProperty("personId").GetGuid();
        await DoAsync(Opener, $"consents/{consent.GetProperty("consentId").GetGuid()}/revoke", new { personId, note = (string?)null });
    }

    /// <summary>Invites a unit, which accepts with the person who answers.</summary>
    public async Task JoinAsync(Persona inviter, string unitId, string basis, Persona invited, string? reason = null)
    {
        var party = (await DoAsync(inviter, "parties", new { unitId, purpose = "Vi vill samordna stödet.", basis, basisReason = reason })).GetProperty("id").GetGuid();
        await DoAsync(invited, $"parties/{party}/accept", new { staff = new[] { await invited.PersonIdAsync() } });
    }

    /// <summary>Begins a wheel and describes a sector, handed to these branches by consent.</summary>
    public async Task<Guid> WheelAsync(Persona persona, string strengths, params string[] receivers)
    {
        var begun = await DoAsync(persona, "wheels", Forms.Wheel());
        var wheelId = begun.GetProperty("id").GetGuid();
        await persona.PostAsync($"/api/wheels/{wheelId}/sectors/healthy", Forms.Sector(strengths, receivers), begun.GetProperty("version").GetString());
        return wheelId;
    }

    /// <summary>A case in which elevhälsan has handed a wheel's sector to socialtjänsten by consent.</summary>
    public static async Task<(CaseStory Story, Persona Social, Guid ConsentId)> SharedWheelAsync(TestSystem system, DateOnly? to = null)
    {
        var story = await OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        // Two requests: the one that carries the wheel can be revoked while the child's identity stays known.
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity"]);
        var consentId = await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["wheel"], to);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);
        await story.WheelAsync(story.Opener, "Tycker om bild", Forms.SocialServices);
        return (story, social, consentId);
    }

    /// <summary>Opens the case in an emergency, by its number.</summary>
    public async Task<JsonElement> BreakGlassAsync(Persona persona) =>
        await persona.PostAsync("/api/break-glass", Forms.Emergency((await SeenAsync(Opener)).GetProperty("number").GetString()!));

    /// <summary>Sends a stödförfrågan to Flen's social services.</summary>
    public async Task<Guid> AskSupportAsync(Persona persona, params Guid[] wheelItems) =>
        (await DoAsync(persona, "support-requests", Forms.SupportRequest(wheelItems))).GetProperty("id").GetGuid();

    /// <summary>Takes a step with a stödförfrågan as of its present version.</summary>
    public async Task<JsonElement> StepAsync(Persona persona, Guid requestId, string step, object body) =>
        await persona.PostAsync($"/api/support-requests/{requestId}/{step}", body, await persona.TagAsync($"/api/support-requests/{requestId}"));
}

/// <summary>What the tests ask of the system besides HTTP.</summary>
internal static class SystemQuestions
{
    private static readonly string[] s_projections = ["CaseList", "SupportRequests"];

    /// <summary>The Swedish day of the system's clock.</summary>
    extension(TestSystem system)
    {
        /// <summary>The Swedish day of the system's clock.</summary>
        public DateOnly Today => Domain.SwedishCalendar.DayOf(system.Time.GetUtcNow());

        /// <summary>One value out of the database.</summary>
        public async Task<T> ScalarAsync<T>(string sql, params object[] parameters)
        {
            await using var command = system.Owner.CreateCommand(sql);
            foreach (var parameter in parameters)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = parameter });
            }

            return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        }

        /// <summary>Waits until the lists have caught up with everything that has been written.</summary>
        public async Task ListsCaughtUpAsync()
        {
            var last = await system.ScalarAsync<long>("select max(seq_id) from mt_events");
            var daemon = system.Services.GetRequiredService<ProjectionDaemon>();
            foreach (var projection in s_projections)
            {
                await daemon.WaitForAsync(projection, last, TestContext.Current.CancellationToken);
            }
        }
    }

    extension(Persona persona)
    {
        /// <summary>Who the person is.</summary>
        public async Task<Guid> PersonIdAsync() => (await persona.GetAsync("/bff/user")).GetProperty("personId").GetGuid();
    }
}
