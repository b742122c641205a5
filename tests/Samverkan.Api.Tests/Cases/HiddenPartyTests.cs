using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>A unit that the viewer may not know of: what has happened is told without telling who it is.</summary>
public sealed class HiddenPartyTests(TestSystem system)
{
    [Fact]
    public async Task A_case_that_was_taken_out_by_a_unit_that_one_may_not_know_of_does_not_name_it()
    {
        var (story, _, bup) = await ChainAsync();
        (await story.SeenAsync(bup)).ToString().ShouldNotContain("Granvik");

        await story.DoAsync(story.Opener, "take-out", new { reason = "Hotbilden kräver att ärendet förs på papper." });

        var told = (await bup.GetAsync($"{story.Path}/timeline")).ToString();
        told.ShouldNotContain("Granvik");
        told.ShouldNotContain("Elevhälsan");
    }

    // Elevhälsan opens and is samordnare; socialtjänsten takes part by it, and BUP by socialtjänsten: BUP may not know of elevhälsan.
    private async Task<(CaseStory Story, Persona Social, Persona Bup)> ChainAsync()
    {
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var bup = await system.PersonaAsync("bup-konsult");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);
        await story.JoinAsync(social, Forms.BupUnit, "osl26_9", bup, "Behövs för vården.");
        return (story, social, bup);
    }
}
