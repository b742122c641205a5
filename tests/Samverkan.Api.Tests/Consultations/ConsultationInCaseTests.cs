using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Consultations;

/// <summary>What BUP was asked about a child by name stands in the child's case, to those who read the consultation; what was asked without identity stands in none.</summary>
public sealed class ConsultationInCaseTests(TestSystem system)
{
    private const string Asked = "Alma Påhittad sover inte.";
    private const string Advice = "Korta dagar först.";

    [Fact]
    public async Task By_name_it_stands_in_the_case_of_both_sides_and_of_nobody_else()
    {
        var (story, bup) = await SharedAsync();
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "harmAssessment", social, "Familjen vet.");
        var id = await AskAsync(story, withIdentity: true, Asked);
        await AnswerAsync(bup, id);

        (await KindsAsync(story.Opener, story)).ShouldBe(["consultationAnswered", "consultationAsked"]);
        (await KindsAsync(bup, story)).ShouldBe(["consultationAnswered", "consultationAsked"]);
        (await KindsAsync(social, story)).ShouldBeEmpty();
        (await TextAsync(social, story)).ShouldNotContain("sover inte");

        var child = await ChildAsync(story);
        var own = await ExportAsync(story.Opener, story, "scope=own");
        own.ShouldContain("sover inte");
        own.ShouldNotContain("Korta dagar");
        var theirs = await ExportAsync(bup, story, "scope=own");
        theirs.ShouldContain("Korta dagar");
        theirs.ShouldNotContain("sover inte");
        foreach (var reader in new[] { story.Opener, bup })
        {
            var extract = await ExportAsync(reader, story, $"scope=child&for={child}");
            extract.ShouldContain("sover inte");
            extract.ShouldContain("Korta dagar");
        }

        (await ExportAsync(social, story, $"scope=child&for={child}")).ShouldNotContain("Korta dagar");
    }

    [Fact]
    public async Task When_the_basis_falls_bup_has_its_own_advice_left_in_the_case()
    {
        var (story, bup) = await SharedAsync();
        await AnswerAsync(bup, await AskAsync(story, withIdentity: true, Asked));
        await story.RevokeAsync("identity");

        (await KindsAsync(bup, story)).ShouldBe(["consultationAnswered"]);
        var theirs = await TextAsync(bup, story);
        theirs.ShouldContain("Korta dagar");
        theirs.ShouldNotContain("sover inte");
    }

    [Fact]
    public async Task What_was_taken_back_stands_in_the_case_of_whoever_asked_alone_and_an_open_page_is_told()
    {
        var (story, bup) = await SharedAsync();
        var id = await AskAsync(story, withIdentity: true, Asked);
        (await KindsAsync(bup, story)).ShouldBe(["consultationAsked"]);
        await using var page = await LivePage.OpenAsync(story.Opener);

        await story.Opener.PostAsync($"/api/consultations/{id}/withdraw", new { reason = "Det löste sig." });

        (await page.NextAboutAsync(story.CaseId)).GetProperty("kind").GetString().ShouldBe("case");
        (await KindsAsync(story.Opener, story)).ShouldBe(["consultationAsked", "consultationWithdrawn"]);
        (await ExportAsync(story.Opener, story, "scope=own")).ShouldContain("Det löste sig.");
        (await KindsAsync(bup, story)).ShouldBeEmpty();
        (await TextAsync(bup, story)).ShouldNotContain("sover inte");
    }

    [Fact]
    public async Task Without_identity_it_leaves_no_trace_in_any_case()
    {
        var (story, bup) = await SharedAsync();
        await using var page = await LivePage.OpenAsync(bup);

        // Commits are told in order: what is told after this one does not come from how the case was shared.
        await page.NextAboutAsync(await AskAsync(story, withIdentity: false, "Ett barn vill inte till matsalen."));
        page.Seen.Clear();
        var id = await AskAsync(story, withIdentity: false, "Ett barn sover inte.");
        await AnswerAsync(bup, id);
        await story.Opener.PostAsync($"/api/consultations/{await AskAsync(story, withIdentity: false, "Ett barn äter inte.")}/withdraw", new { reason = "Det löste sig." });

        foreach (var reader in new[] { story.Opener, bup })
        {
            (await KindsAsync(reader, story)).ShouldBeEmpty();
            var all = await TextAsync(reader, story) + await reader.GetAsync($"{story.Path}/timeline") + await story.SeenAsync(reader);
            foreach (var trace in new[] { id.ToString(), "sover inte", "äter inte", "Korta dagar", "Det löste sig" })
            {
                all.ShouldNotContain(trace);
            }
        }

        await page.NextAboutAsync(id);
        page.Seen.ShouldNotContain(line => line.Contains(story.CaseId.ToString(), StringComparison.Ordinal));
    }

    private async Task<(CaseStory Story, Persona Bup)> SharedAsync()
    {
        var (story, bup) = (await CaseStory.OpenAsync(system), await system.PersonaAsync("bup-konsult"));
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", bup, "Familjen vet.");
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        return (story, bup);
    }

    private static async Task<Guid> AskAsync(CaseStory story, bool withIdentity, string question)
    {
        var child = new { caseId = story.CaseId, withIdentity, area = (string?)null, concerns = (Guid[]?)null, basis = (string?)null, basisReason = (string?)null };
        return (await story.Opener.PostAsync("/api/consultations", new { way = "writing", unitId = Forms.BupUnit, question, callBack = (string?)null, child })).GetProperty("id").GetGuid();
    }

    private static async Task AnswerAsync(Persona bup, Guid id) =>
        await bup.PostAsync($"/api/consultations/{id}/answer", new { theme = "Sömn", advice = Advice, basis = "harmAssessment", basisReason = "Familjen vill att skolan vet." });

    private static async Task<string[]> KindsAsync(Persona persona, CaseStory story) =>
    [
        .. (await persona.GetAsync($"{story.Path}/timeline")).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()!)
            .Where(kind => kind.StartsWith("consultation", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    // Everything that can be taken out of the case.
    private static async Task<string> TextAsync(Persona persona, CaseStory story) =>
        await ExportAsync(persona, story, "scope=own") + await ExportAsync(persona, story, $"scope=child&for={await ChildAsync(story)}");

    private static async Task<string> ExportAsync(Persona persona, CaseStory story, string of) => (await persona.GetAsync($"{story.Path}/export?{of}&format=json")).ToString();

    private static async Task<Guid> ChildAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("child").GetProperty("personId").GetGuid();
}
