using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>The main job, end to end: elevhälsan opens a case, socialtjänsten takes a stödförfrågan and answers, and the school gets to know what it may.</summary>
public sealed class MainStoryTests(TestSystem system)
{
    private static readonly string[] s_areas = ["identity", "situation", "wheel"];

    [Fact]
    public async Task Elevhalsan_opens_a_case_and_socialtjansten_takes_a_stodforfragan()
    {
        var story = await CaseStory.OpenAsync(system);
        var school = story.Opener;
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(school, [Forms.SocialServices], s_areas);
        await story.WheelAsync(school, "Tycker om bild");
        var item = (await story.SeenAsync(school)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("itemId").GetGuid();

        var requestId = await story.AskSupportAsync(school, item);

        await system.ListsCaughtUpAsync();
        var waiting = (await social.GetAsync("/api/inbox")).GetProperty("supportRequests").EnumerateArray().Single(row => row.GetProperty("requestId").GetGuid() == requestId);
        waiting.GetProperty("statusText").GetString().ShouldBe("Skickad");
        waiting.GetProperty("fromUnitName").GetString()!.ShouldContain("Elevhälsan");
        var opened = await social.GetAsync($"/api/support-requests/{requestId}");
        opened.GetProperty("childName").GetString().ShouldBe("Alma Påhittad");
        opened.GetProperty("content").GetProperty("question").GetString().ShouldBe("Kan familjen få stöd hemma?");
        opened.GetProperty("wheelItems")[0].GetProperty("strengths").GetString().ShouldBe("Tycker om bild");
        opened.GetProperty("wheelItems")[0].GetProperty("label").GetString().ShouldBe("Må bra");

        await story.StepAsync(social, requestId, "receive", new { staff = (Guid[]?)null });
        await story.StepAsync(social, requestId, "ask-supplement", new { question = "Vilka tider passar?" });
        await story.StepAsync(school, requestId, "supplement", new { text = "Tisdagar." });
        await story.StepAsync(social, requestId, "answer", new { kind = "offersIntervention", text = "Familjebehandlare från vecka 40.", plannedStart = "2026-09-28", concerns = (Guid[]?)null });

        var atSchool = await school.GetAsync($"/api/support-requests/{requestId}");
        atSchool.GetProperty("statusText").GetString().ShouldBe("Mottagen, besvarad till vårdnadshavare");
        atSchool.GetProperty("answer").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        atSchool.GetProperty("receivedBy").GetString().ShouldBe("Samira Holmgren");
        atSchool.GetProperty("supplements")[0].GetProperty("question").GetString().ShouldBe("Vilka tider passar?");
        atSchool.ToString().ShouldNotContain("Familjebehandlare från vecka 40");

        // Socialtjänsten's own consent carries what it tells the school.
        await story.ConsentAsync(social, ["0482-elevhalsa"], ["interventions"]);
        await story.StepAsync(social, requestId, "feedback", new { kind = "withContent", text = "Stödet börjar vecka 40.", basis = "consent", basisReason = (string?)null, concerns = (Guid[]?)null });
        var told = await school.GetAsync($"/api/support-requests/{requestId}");
        told.GetProperty("feedback").GetProperty("text").GetString().ShouldBe("Stödet börjar vecka 40.");
        told.GetProperty("answer").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        await story.StepAsync(school, requestId, "close", new { });

        var seenBySocial = await story.SeenAsync(social);
        seenBySocial.GetProperty("child").GetProperty("givenName").GetString().ShouldBe("Alma");
        seenBySocial.GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("why").GetProperty("text").GetString()!.ShouldStartWith("Ni ser detta eftersom");
        seenBySocial.GetProperty("supportRequests")[0].GetProperty("statusText").GetString().ShouldBe("Avslutad");
    }
}
