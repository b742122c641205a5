using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Holds <c>contracts/processes.md</c> true: every command of the case is walked over HTTP, and leaves what is said there.</summary>
public sealed class ProcessTests(TestSystem system)
{
    // They are walked for themselves.
    private const string Meetings = "/api/eht";
    private static readonly string[] s_health = ["health"];
    private readonly HashSet<string> _walked = [];
    private Guid _caseId;

    [Fact]
    public async Task Every_command_leaves_the_events_that_are_published()
    {
        var story = await OpenAsync();
        await TakePartAsync(story);
        await CoordinateAsync(story);
        await WheelAsync(story);
        await SupportAsync(story);
        await EndAsync(story);
        await FamilyAsync();

        _walked.ShouldBe(PublishedProcesses.All.Keys.Except(PublishedProcesses.Under(Meetings)), ignoreOrder: true);
    }

    [Fact]
    public void Every_command_of_a_case_is_published() =>
        system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Replace(":guid", "", StringComparison.Ordinal))
            .Where(route => route != "/api/cases/search" && !route.Contains("/readers/extract", StringComparison.Ordinal) && (route.StartsWith("/api/cases", StringComparison.Ordinal) || route.StartsWith("/api/wheels", StringComparison.Ordinal) || route.StartsWith("/api/support-requests", StringComparison.Ordinal) || route.StartsWith("/api/break-glass", StringComparison.Ordinal)))
            .ShouldBe(PublishedProcesses.All.Keys.Except(PublishedProcesses.Under(Meetings)).Select(command => command["POST ".Length..]), ignoreOrder: true);

    private async Task<CaseStory> OpenAsync()
    {
        CaseStory? story = null;
        await WalkAsync("POST /api/cases", () => StoryAsync("kurator-vingaker", Forms.OpenCase(guardians: [], coordinator: new { kind = "requested", personId = (Guid?)null })));
        await WalkAsync("POST /api/cases", async () => story = await StoryAsync("kurator-vingaker"));
        return story!;
    }

    private async Task TakePartAsync(CaseStory story)
    {
        var guardian = await IdAsync(story, "guardians", "personId");
        var areas = new[] { "identity", "contacts", "situation", "wheel" };
        var consent = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/consents", async () => consent = await story.AskConsentAsync(story.Opener, [Forms.Bup], ["health"], [guardian]));
        await WalkAsync("POST /api/cases/{caseId}/consents/{consentId}/answers", () => story.DoAsync(story.Opener, $"consents/{consent}/answers", Forms.Answer(guardian, "given")));
        await WalkAsync("POST /api/cases/{caseId}/consents/{consentId}/revoke", () => story.DoAsync(story.Opener, $"consents/{consent}/revoke", new { personId = guardian, note = (string?)null }));
        await story.ConsentAsync(story.Opener, [Forms.Bup, "0428-ifo"], areas);
        var bup = await system.PersonaAsync("bup-konsult");
        var bupParty = await InviteAsync(story, Forms.BupUnit);
        await WalkAsync("POST /api/cases/{caseId}/parties/{partyId}/decline", () => story.DoAsync(bup, $"parties/{bupParty}/decline", new { reason = "Nej." }));
        var again = await InviteAsync(story, Forms.BupUnit);
        var person = await bup.PersonIdAsync();
        await WalkAsync("POST /api/cases/{caseId}/parties/{partyId}/accept", () => story.DoAsync(bup, $"parties/{again}/accept", new { staff = new[] { person } }));
        var contact = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/contacts", async () => contact = (await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Badhuset", Forms.Bup))).GetProperty("id").GetGuid());
        await WalkAsync("POST /api/cases/{caseId}/contacts/{contactId}/end", () => story.DoAsync(story.Opener, $"contacts/{contact}/end", new { }));
        await WaitAsync(story, bup);
        await WalkAsync("POST /api/cases/{caseId}/parties/{partyId}/leave", () => story.DoAsync(bup, $"parties/{again}/leave", new { }));
    }

    private async Task WaitAsync(CaseStory story, Persona bup)
    {
        var details = new { since = system.Today, expected = (DateOnly?)null, bridging = Array.Empty<object>() };
        var toSchool = new { branchId = "0428-elevhalsa", basis = "harmAssessment", reason = "Familjen vet." };
        var waiting = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/waiting", async () => waiting = (await story.DoAsync(bup, "waiting", new { waiting = details, recipients = new[] { toSchool } })).GetProperty("id").GetGuid());
        await WalkAsync("POST /api/cases/{caseId}/waiting/{waitingId}/revise", () => story.DoAsync(bup, $"waiting/{waiting}/revise", details));
        await WalkAsync("POST /api/cases/{caseId}/waiting/{waitingId}/end", () => story.DoAsync(bup, $"waiting/{waiting}/end", new { }));
    }

    private async Task CoordinateAsync(CaseStory story)
    {
        var social = await system.PersonaAsync("socialsekreterare-vingaker");
        var person = await social.PersonIdAsync();
        var party = await InviteAsync(story, "0428-ifo-barn");
        await story.DoAsync(social, $"parties/{party}/accept", new { staff = new[] { person } });
        await WalkAsync("POST /api/cases/{caseId}/coordinator", () => story.DoAsync(story.Opener, "coordinator", new { personId = person }));
        await WalkAsync("POST /api/cases/{caseId}/coordinator/accept", () => story.DoAsync(social, "coordinator/accept", new { }));
        await WalkAsync("POST /api/cases/{caseId}/retention", () => story.DoAsync(social, "retention", new { @class = "childProtection" }));
    }

    private async Task WheelAsync(CaseStory story)
    {
        var wheelId = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/wheels", async () => wheelId = (await story.DoAsync(story.Opener, "wheels", Forms.Wheel())).GetProperty("id").GetGuid());
        foreach (var sector in new[] { Forms.Sector("Bra", "0428-ifo"), Forms.Sector("Bättre"), Forms.Sector(null), Forms.Sector("Bra igen") })
        {
            await WalkAsync("POST /api/wheels/{wheelId}/sectors/{sector}", async () => await story.Opener.PostAsync($"/api/wheels/{wheelId}/sectors/safe", sector, await story.Opener.TagAsync($"/api/wheels/{wheelId}")));
        }

        var item = (await story.Opener.GetAsync($"/api/wheels/{wheelId}")).GetProperty("sectors")[0].GetProperty("itemId").GetGuid();
        var handover = new { itemIds = new[] { item }, recipients = new[] { new { branchId = "0428-ifo", basis = "consent", reason = (string?)null } } };
        await WalkAsync("POST /api/cases/{caseId}/disclosures", () => story.DoAsync(story.Opener, "disclosures", handover));
        var share = (await story.Opener.GetAsync($"/api/wheels/{wheelId}")).GetProperty("sectors")[0].GetProperty("sharedWith")[0].GetProperty("disclosureId").GetGuid();
        await WalkAsync("POST /api/cases/{caseId}/disclosures/{disclosureId}/withdraw", () => story.DoAsync(story.Opener, $"disclosures/{share}/withdraw", new { }));
        await WalkAsync("POST /api/wheels/{wheelId}/complete", async () => await story.Opener.PostAsync($"/api/wheels/{wheelId}/complete", new { }, await story.Opener.TagAsync($"/api/wheels/{wheelId}")));
    }

    private async Task SupportAsync(CaseStory story)
    {
        var social = await system.PersonaAsync("socialsekreterare-vingaker");
        var requestId = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/support-requests", async () =>
            requestId = (await story.DoAsync(story.Opener, "support-requests", Forms.SupportRequest([], "0428-ifo-barn"))).GetProperty("id").GetGuid());
        await StepAsync(story, social, requestId, "receive", new { staff = (Guid[]?)null });
        await StepAsync(story, social, requestId, "ask-supplement", new { question = "När?" });
        await StepAsync(story, story.Opener, requestId, "supplement", new { text = "Tisdag." });
        await StepAsync(story, social, requestId, "answer", new { kind = "advises", text = "Råd.", plannedStart = (string?)null, concerns = (Guid[]?)null });
        await StepAsync(story, social, requestId, "feedback", new { kind = "answeredToGuardians", text = (string?)null, basis = (string?)null, basisReason = (string?)null, concerns = (Guid[]?)null });
        await StepAsync(story, story.Opener, requestId, "close", new { });
    }

    private async Task BreakGlassAsync(CaseStory story)
    {
        var colleague = await system.PersonaAsync("kurator-flen-syskonskola");
        await WalkAsync("POST /api/break-glass", () => story.BreakGlassAsync(colleague));
        var grantId = (await story.SeenAsync(colleague)).GetProperty("emergency").GetProperty("grantId").GetGuid();
        await WalkAsync("POST /api/break-glass/{grantId}/end", () => colleague.PostAsync($"/api/break-glass/{grantId}/end", new { }));
    }

    private async Task EndAsync(CaseStory story)
    {
        var other = await StoryAsync("kurator-flen");
        var colleague = await (await system.PersonaAsync("kurator-flen-kollega")).PersonIdAsync();
        var own = await IdAsync(other, "parties", "partyId");
        await BreakGlassAsync(other);
        await WalkAsync("POST /api/cases/{caseId}/parties/{partyId}/staff", () => other.DoAsync(other.Opener, $"parties/{own}/staff", new { personId = colleague }));
        await WalkAsync("POST /api/cases/{caseId}/parties/{partyId}/staff/{personId}/remove", () => other.DoAsync(other.Opener, $"parties/{own}/staff/{colleague}/remove", new { }));
        await other.ConsentAsync(other.Opener, [Forms.SocialServices], ["identity", "situation"]);
        var requestId = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/support-requests", async () => requestId = await other.AskSupportAsync(other.Opener));
        await StepAsync(other, await system.PersonaAsync("socialsekreterare-flen"), requestId, "receive", new { staff = (Guid[]?)null });
    }

    private async Task FamilyAsync()
    {
        var story = await StoryAsync("kurator-flen");
        var seen = await story.SeenAsync(story.Opener);
        Guid[] guardians = [.. seen.GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid())];
        var consent = await story.AskConsentAsync(story.Opener, [Forms.SocialServices], ["identity"], guardians);
        await story.DoAsync(story.Opener, $"consents/{consent}/answers", Forms.Answer(guardians[0], "given"));
        var exception = await EnterAsync(story, "consents/{consentId}/exceptions", $"consents/{consent}/exceptions", new { personId = guardians[1], ground = "guardianPrevented", reason = "Kan inte nås.", until = system.Today.AddDays(20) });
        await WalkAsync("POST /api/cases/{caseId}/consents/{consentId}/exceptions/{exceptionId}/withdraw", () => story.DoAsync(story.Opener, $"consents/{consent}/exceptions/{exception}/withdraw", new { }));
        var renewal = JsonSerializer.SerializeToNode(Forms.Consent([Forms.SocialServices], ["identity"], guardians, system.Today, system.Today.AddDays(200)))!.AsObject();
        renewal["renews"] = consent;
        await WalkAsync("POST /api/cases/{caseId}/consents", () => story.DoAsync(story.Opener, "consents", renewal));
        var assessment = await EnterAsync(story, "maturity", "maturity", new { areas = s_health, grounds = "Resonerar moget." });
        await WalkAsync("POST /api/cases/{caseId}/maturity/{assessmentId}/withdraw", () => story.DoAsync(story.Opener, $"maturity/{assessment}/withdraw", new { }));
        var sibling = await EnterAsync(story, "related", "related", FamilyTests.Sibling());
        await WalkAsync("POST /api/cases/{caseId}/persons/{personId}/protection", () => story.DoAsync(story.Opener, $"persons/{sibling}/protection", new { level = "secrecyMarking", source = "Folkbokföringen" }));
        await CorrectAsync(story, guardians[0]);
        await WalkAsync("POST /api/cases/{caseId}/take-out", () => story.DoAsync(story.Opener, "take-out", new { reason = "Hotbild." }));
    }

    private async Task CorrectAsync(CaseStory story, Guid guardian)
    {
        var seen = await story.SeenAsync(story.Opener);
        var contact = seen.GetProperty("contacts")[0];
        await WalkAsync("POST /api/cases/{caseId}/child/correct", () => story.DoAsync(story.Opener, "child/correct", FamilyTests.Child("Alva")));
        await WalkAsync("POST /api/cases/{caseId}/guardians/{personId}/correct", () => story.DoAsync(
            story.Opener, $"guardians/{guardian}/correct", new { name = "Sara Påhittad", kind = "guardian", phone = "0157-11 11 11", email = (string?)null, language = "sv", needsInterpreter = false, reason = "Nytt nummer." }));
        await WalkAsync("POST /api/cases/{caseId}/contacts/{contactId}/correct", () => story.DoAsync(
            story.Opener, $"contacts/{contact.GetProperty("contactId").GetGuid()}/correct", new { organisation = "Vårdcentralen Norr", person = (string?)null, role = (string?)null, phone = (string?)null, note = (string?)null, reason = "Fel namn." }));
        await WalkAsync("POST /api/cases/{caseId}/reason/correct", () => story.DoAsync(
            story.Opener, "reason/correct", new { signal = "Ont i huvudet.", obstacles = (string?)null, missingInformation = (string?)null, whatICanDo = (string?)null, whatWeCanDo = (string?)null, helpFromOthers = (string?)null, reason = "Missuppfattning." }));
        await WalkAsync("POST /api/cases/{caseId}/items/{itemId}/objections", () => story.DoAsync(
            story.Opener, $"items/{seen.GetProperty("reason").GetProperty("itemId").GetGuid()}/objections", new { personId = guardian, text = "Det var inte så." }));
        await WalkAsync("POST /api/cases/{caseId}/items/{itemId}/withdraw", () => story.DoAsync(
            story.Opener, $"items/{contact.GetProperty("itemId").GetGuid()}/withdraw", new { reason = "Fel barn." }));
    }

    private async Task<Guid> EnterAsync(CaseStory story, string command, string what, object body)
    {
        var id = Guid.Empty;
        await WalkAsync($"POST /api/cases/{{caseId}}/{command}", async () => id = (await story.DoAsync(story.Opener, what, body)).GetProperty("id").GetGuid());
        return id;
    }

    private async Task<Guid> InviteAsync(CaseStory story, string unitId)
    {
        var party = Guid.Empty;
        await WalkAsync("POST /api/cases/{caseId}/parties", async () =>
            party = (await story.DoAsync(story.Opener, "parties", new { unitId, purpose = "Samordning", basis = "consent", basisReason = (string?)null })).GetProperty("id").GetGuid());
        return party;
    }

    private Task StepAsync(CaseStory story, Persona persona, Guid requestId, string step, object body) =>
        WalkAsync($"POST /api/support-requests/{{requestId}}/{step}", () => story.StepAsync(persona, requestId, step, body));

    private static async Task<Guid> IdAsync(CaseStory story, string list, string id) =>
        (await story.SeenAsync(story.Opener)).GetProperty(list)[0].GetProperty(id).GetGuid();

    // Other tests write at the same time: what a command left is looked for in the streams of this test's own case. Events by name, whatever version.
    private async Task WalkAsync(string command, Func<Task> send)
    {
        var published = PublishedProcesses.All[command];
        var before = await system.ScalarAsync<long>("select coalesce(max(seq_id), 0) from mt_events");
        await send();
        var left = await system.ScalarAsync<string[]>(
            """
            select coalesce(array_agg(distinct regexp_replace(type, '_v\d+$', '')), '{}') from mt_events where seq_id > $1 and (stream_id = $2 or stream_id in (
                select id from mt_doc_wheel_assessment where data ->> 'caseId' = $3 union all select id from mt_doc_support_request where data ->> 'caseId' = $3))
            """,
            before,
            _caseId,
            _caseId.ToString());
        _walked.Add(command);
        left.ShouldNotBeEmpty(command);
        published.Always.ShouldBeSubsetOf(left, command);
        left.ShouldBeSubsetOf([.. published.Always, .. published.Sometimes], command);
    }

    private async Task<CaseStory> StoryAsync(string subject, object? body = null)
    {
        var story = await CaseStory.OpenAsync(system, subject, body);
        _caseId = story.CaseId;
        return story;
    }
}
