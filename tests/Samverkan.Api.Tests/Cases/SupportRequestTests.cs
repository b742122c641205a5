using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Stödförfrågan, step by step: who may do what when, and what each side gets to know.</summary>
public sealed class SupportRequestTests(TestSystem system)
{
    [Fact]
    public async Task The_unit_is_invited_by_the_request_and_becomes_a_party_by_taking_it()
    {
        var (story, social, requestId) = await SentAsync();
        (await PartyAsync(story)).GetProperty("status").GetString().ShouldBe("invited");

        await story.StepAsync(social, requestId, "receive", new { staff = new[] { await (await system.PersonaAsync("socialsekreterare-flen-kollega")).PersonIdAsync() } });

        var party = await PartyAsync(story);
        party.GetProperty("status").GetString().ShouldBe("active");
        party.GetProperty("staff").EnumerateArray().Select(person => person.GetProperty("name").GetString()).ShouldBe(["Samira Holmgren", "Oskar Bredmark"], ignoreOrder: true);
    }

    [Fact]
    public async Task Both_ends_are_named_by_their_ids_in_the_directory()
    {
        var (story, _, requestId) = await SentAsync();

        var request = await story.Opener.GetAsync($"/api/support-requests/{requestId}");

        EndOf(request, "from").ShouldBe(("0482-elevhalsa-ronnbar", "0482-elevhalsa"));
        EndOf(request, "to").ShouldBe((Forms.SocialServicesUnit, Forms.SocialServices));
    }

    [Fact]
    public async Task After_somebody_has_taken_it_an_unnamed_colleague_sees_it_no_more()
    {
        var (story, social, requestId) = await SentAsync();
        var colleague = await system.PersonaAsync("socialsekreterare-flen-kollega");
        (await colleague.GetAsync($"/api/support-requests/{requestId}")).GetProperty("childName").GetString().ShouldBe("Alma Påhittad");

        await story.StepAsync(social, requestId, "receive", new { staff = (Guid[]?)null });

        await colleague.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/support-requests/{requestId}");
        await system.ListsCaughtUpAsync();
        (await colleague.GetAsync("/api/inbox")).ToString().ShouldNotContain(requestId.ToString());
    }

    [Theory]
    [InlineData("offersIntervention")]
    [InlineData("treatedAsReportOrApplication")]
    [InlineData("declines")]
    public async Task The_school_learns_nothing_of_the_answer_but_that_the_guardians_have_it(string kind)
    {
        var (story, social, requestId) = await SentAsync();
        await story.StepAsync(social, requestId, "receive", new { staff = (Guid[]?)null });
        await story.StepAsync(social, requestId, "answer", new { kind, text = "Svaret i klartext.", plannedStart = (string?)null, concerns = (Guid[]?)null });
        var answered = await story.Opener.GetAsync($"/api/support-requests/{requestId}");
        await story.StepAsync(social, requestId, "feedback", new { kind = "answeredToGuardians", text = (string?)null, basis = (string?)null, basisReason = (string?)null, concerns = (Guid[]?)null });

        var told = await story.Opener.GetAsync($"/api/support-requests/{requestId}");

        foreach (var seen in new[] { answered.ToString(), told.ToString(), (await story.SeenAsync(story.Opener)).ToString(), (await story.Opener.GetAsync($"{story.Path}/timeline")).ToString() })
        {
            seen.ShouldNotContain("Svaret i klartext");
            seen.ShouldNotContain(kind);
        }

        told.GetProperty("statusText").GetString().ShouldBe("Mottagen, besvarad till vårdnadshavare");
        (await social.GetAsync($"/api/support-requests/{requestId}")).GetProperty("answer").GetProperty("kind").GetString().ShouldBe(kind);
    }

    [Fact]
    public async Task Feedback_with_content_needs_a_ground_of_socialtjanstens_own()
    {
        var (story, social, requestId) = await SentAsync();
        await story.StepAsync(social, requestId, "receive", new { staff = (Guid[]?)null });
        await story.StepAsync(social, requestId, "answer", new { kind = "advises", text = "Råd.", plannedStart = (string?)null, concerns = (Guid[]?)null });

        await StepRefusedAsync(social, requestId, 422, "disclosure.no-basis", "feedback", new { kind = "withContent", text = "Råd.", basis = "consent", basisReason = (string?)null, concerns = (Guid[]?)null });
        await StepRefusedAsync(social, requestId, 422, "support-request.feedback-invalid", "feedback", new { kind = "withContent", text = (string?)null, basis = (string?)null, basisReason = (string?)null, concerns = (Guid[]?)null });
    }

    [Fact]
    public async Task Steps_are_taken_in_their_order_by_their_own_side()
    {
        var (story, social, requestId) = await SentAsync();
        var answer = new { kind = "advises", text = "Råd.", plannedStart = (string?)null, concerns = (Guid[]?)null };

        await StepRefusedAsync(story.Opener, requestId, 403, "capability.missing", "receive", new { staff = (Guid[]?)null });
        await StepRefusedAsync(social, requestId, 404, "not-found", "answer", answer);
        await story.StepAsync(social, requestId, "receive", new { staff = (Guid[]?)null });
        await StepRefusedAsync(story.Opener, requestId, 409, "support-request.wrong-state", "supplement", new { text = "Mer." });
        await story.StepAsync(social, requestId, "answer", answer);
        await StepRefusedAsync(social, requestId, 409, "support-request.wrong-state", "ask-supplement", new { question = "Mer?" });
    }

    [Fact]
    public async Task The_page_offers_what_the_next_command_would_take()
    {
        var (story, social, requestId) = await SentAsync();

        Actions(await social.GetAsync($"/api/support-requests/{requestId}"))["receive"].ShouldBeTrue();
        Actions(await story.Opener.GetAsync($"/api/support-requests/{requestId}")).Keys.ShouldBe(["supplement", "close"], ignoreOrder: true);
        await story.StepAsync(social, requestId, "receive", new { staff = (Guid[]?)null });

        var actions = Actions(await social.GetAsync($"/api/support-requests/{requestId}"));
        actions["answer"].ShouldBeTrue();
        actions["askSupplement"].ShouldBeTrue();
        actions["feedback"].ShouldBeFalse();
    }

    [Fact]
    public async Task A_request_goes_to_socialtjansten_and_carries_ones_own_sectors()
    {
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.SocialServices, Forms.Bup], ["identity", "situation", "wheel"]);

        await story.RefusedAsync(story.Opener, 422, "support-request.receiver-not-social-services", "support-requests", Forms.SupportRequest([], Forms.BupUnit));
        await story.RefusedAsync(story.Opener, 422, "unit.unknown", "support-requests", Forms.SupportRequest([], "ingen"));
        await story.RefusedAsync(story.Opener, 422, "support-request.wheel-not-own", "support-requests", Forms.SupportRequest([Guid.NewGuid()]));
        var problem = await story.RefusedAsync(story.Opener, 422, "disclosure.reason-missing", "support-requests", Forms.SupportRequest([], basis: "osl10_27"));
        problem.GetProperty("errors").TryGetProperty("basisReason", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_sent_stays_as_it_was_sent_when_the_wheel_is_written_on()
    {
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "situation", "wheel"]);
        var wheelId = await story.WheelAsync(story.Opener, "Sover gott");
        var sent = (await story.Opener.GetAsync($"/api/wheels/{wheelId}")).GetProperty("sectors")[0].GetProperty("itemId").GetGuid();
        var requestId = await story.AskSupportAsync(story.Opener, sent);
        await story.Opener.PostAsync($"/api/wheels/{wheelId}/sectors/healthy", Forms.Sector("Sover dåligt"), await story.Opener.TagAsync($"/api/wheels/{wheelId}"));

        var social = await system.PersonaAsync("socialsekreterare-flen");
        var sector = (await social.GetAsync($"/api/support-requests/{requestId}")).GetProperty("wheelItems").EnumerateArray().ShouldHaveSingleItem();
        (sector.GetProperty("sector").GetString(), sector.GetProperty("strengths").GetString()).ShouldBe(("healthy", "Sover gott"));
    }

    private async Task<(CaseStory Story, Persona Social, Guid RequestId)> SentAsync()
    {
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "situation", "wheel"]);
        return (story, await system.PersonaAsync("socialsekreterare-flen"), await story.AskSupportAsync(story.Opener));
    }

    private async Task StepRefusedAsync(Persona persona, Guid requestId, int status, string code, string step, object body) =>
        await persona.ProblemAsync(status, code, HttpMethod.Post, $"/api/support-requests/{requestId}/{step}", body, await persona.TagAsync($"/api/support-requests/{requestId}"));

    private static (string?, string?) EndOf(JsonElement request, string end) =>
        (request.GetProperty(end).GetProperty("unitId").GetString(), request.GetProperty(end).GetProperty("branchId").GetString());

    private static Dictionary<string, bool> Actions(JsonElement view) =>
        view.GetProperty("actions").EnumerateArray().ToDictionary(action => action.GetProperty("name").GetString()!, action => action.GetProperty("allowed").GetBoolean());

    private static async Task<JsonElement> PartyAsync(CaseStory story) =>
        (await story.SeenAsync(story.Opener)).GetProperty("parties").EnumerateArray().Single(party => party.GetProperty("unitId").GetString() == Forms.SocialServicesUnit);
}
