using System.Diagnostics;
using System.Text.Json;
using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests;

/// <summary>Whoever is shown less than before is told at once, and nobody is told of what changes nothing for them.</summary>
public sealed class LiveSightTests(TestSystem system)
{
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_revocation_is_in_force_for_an_open_page_within_a_second()
    {
        var (story, social, consentId) = await CaseStory.SharedWheelAsync(system);
        await using var page = await ListeningAsync(social);
        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(1);

        await story.DoAsync(story.Opener, $"consents/{consentId}/revoke", new { personId = (await GuardiansAsync(story))[0], note = (string?)null });
        var began = Stopwatch.GetTimestamp();
        var told = await page.NextAboutAsync(story.CaseId);
        var after = await story.SeenAsync(social);

        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(s_soon);
        after.GetProperty("wheels").GetArrayLength().ShouldBe(0);
        told.GetProperty("command").ValueKind.ShouldBe(JsonValueKind.Null);
        told.EnumerateObject().Select(member => member.Name).ShouldBe(["kind", "id", "command"]);
    }

    [Fact]
    public async Task An_answer_that_takes_back_a_yes_is_told()
    {
        var (story, social, consentId) = await CaseStory.SharedWheelAsync(system);
        await using var page = await ListeningAsync(social);

        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer((await GuardiansAsync(story))[1], "declined"));
        await page.NextAboutAsync(story.CaseId);

        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_disclosure_that_is_withdrawn_is_told()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var share = (await story.SeenAsync(story.Opener)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("sharedWith")[0];
        await using var page = await ListeningAsync(social);

        await story.DoAsync(story.Opener, $"disclosures/{share.GetProperty("disclosureId").GetGuid()}/withdraw", new { });
        await page.NextAboutAsync(story.CaseId);

        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_who_takes_part_no_longer_is_told_and_finds_nothing()
    {
        var story = await CaseStory.OpenAsync(system);
        var colleague = await system.PersonaAsync("kurator-flen-kollega");
        var (party, person) = (await OwnPartyAsync(story, story.Opener), await colleague.PersonIdAsync());
        await story.DoAsync(story.Opener, $"parties/{party}/staff", new { personId = person });
        await using var page = await ListeningAsync(colleague);
        (await story.SeenAsync(colleague)).GetProperty("parties").GetArrayLength().ShouldBe(1);

        await story.DoAsync(story.Opener, $"parties/{party}/staff/{person}/remove", new { });
        await page.NextAboutAsync(story.CaseId);

        await colleague.ProblemAsync(404, "not-found", HttpMethod.Get, story.Path);
    }

    [Fact]
    public async Task A_unit_that_leaves_is_told_to_whoever_knew_of_it_and_to_its_own_staff()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        await using var left = await ListeningAsync(social);
        await using var stays = await ListeningAsync(story.Opener);

        await story.DoAsync(social, $"parties/{await OwnPartyAsync(story, social)}/leave", new { });

        await left.NextAboutAsync(story.CaseId);
        await stays.NextAboutAsync(story.CaseId);
    }

    [Fact]
    public async Task A_yes_taken_back_that_carried_nothing_any_more_makes_no_sound_elsewhere()
    {
        var (story, social, consentId) = await CaseStory.SharedWheelAsync(system);
        var guardians = await GuardiansAsync(story);
        await story.DoAsync(story.Opener, $"consents/{consentId}/revoke", new { personId = guardians[0], note = (string?)null });
        await using var page = await ListeningAsync(social);

        await story.DoAsync(story.Opener, $"consents/{consentId}/revoke", new { personId = guardians[1], note = (string?)null });
        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Fritidsgården"));
        await ToldSoFarAsync(page, social);

        page.Seen.ShouldNotContain(line => line.Contains(story.CaseId.ToString()));
    }

    // A page that has heard of everything that was done before it was opened.
    private static async Task<LivePage> ListeningAsync(Persona persona)
    {
        var page = await LivePage.OpenAsync(persona);
        await ToldSoFarAsync(page, persona);
        return page;
    }

    // Commits are told in order: when one's own has been, those before it have.
    private static async Task ToldSoFarAsync(LivePage page, Persona persona)
    {
        page.Seen.Clear();
        var (own, _) = await Bodies.OpenAsync(persona);
        await page.NextAboutAsync(own);
    }

    private static async Task<Guid> OwnPartyAsync(CaseStory story, Persona persona) =>
        (await story.SeenAsync(persona)).GetProperty("parties").EnumerateArray().Single(party => party.GetProperty("isOwn").GetBoolean()).GetProperty("partyId").GetGuid();

    private static async Task<Guid[]> GuardiansAsync(CaseStory story) =>
        [.. (await story.SeenAsync(story.Opener)).GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid())];
}
