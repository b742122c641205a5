using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests.Retention;

/// <summary>What socialtjänsten's part belongs to decides whether it is proposed; nobody else learns of it.</summary>
[Collection(MovesTheClock.Name)]
public sealed class ClassifyPartTests(TestSystem system)
{
    [Fact]
    public async Task A_part_of_a_placement_is_not_proposed_and_the_others_are()
    {
        var old = await OldCase.ToldAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var path = $"{old.Story.Path}/retention";
        var before = await social.GetAsync(path);
        before.GetProperty("class").GetString().ShouldBe("socialServices");
        before.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("class").GetString()).ShouldBe(["socialServices", "childProtection", "placement"]);
        await old.Story.DoAsync(social, "retention", new { @class = "placement" });
        (await social.GetAsync(path)).GetProperty("class").GetString().ShouldBe("placement");

        using var later = system.Time.Ahead(OldCase.Over);
        await old.ProposeAsync();
        var archivist = await system.NewPersonaAsync("arkivarie-flen");
        (await old.ProposalAsync(archivist, Forms.SocialServices)).ShouldBeNull();
        (await old.ProposalAsync(archivist, OldCase.StudentHealth)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_branch_is_told_nothing_and_chooses_nothing()
    {
        var old = await OldCase.ToldAsync(system);
        var (social, counsellor) = (await system.PersonaAsync("socialsekreterare-flen"), old.Story.Opener);
        var (page, timeline) = (await counsellor.GetAsync(old.Story.Path), await counsellor.GetAsync($"{old.Story.Path}/timeline"));
        await old.Story.DoAsync(social, "retention", new { @class = "childProtection" });

        (await counsellor.GetAsync(old.Story.Path)).GetRawText().ShouldBe(page.GetRawText());
        (await counsellor.GetAsync($"{old.Story.Path}/timeline")).GetRawText().ShouldBe(timeline.GetRawText());
        (await social.GetAsync($"{old.Story.Path}/timeline")).GetRawText().ShouldContain("angav hur länge verksamhetens uppgifter bevaras");
        (await counsellor.GetAsync($"{old.Story.Path}/retention")).GetProperty("choices").GetArrayLength().ShouldBe(1);
        page.GetRawText().ShouldNotContain("classifyPart");
        (await social.GetAsync(old.Story.Path)).GetRawText().ShouldContain("classifyPart");
        await counsellor.ProblemAsync(422, "retention.class-not-of-branch", HttpMethod.Post, $"{old.Story.Path}/retention", new { @class = "childProtection" }, await counsellor.TagAsync(old.Story.Path));
        await (await system.PersonaAsync("kurator-flen-syskonskola")).ProblemAsync(404, "not-found", HttpMethod.Get, $"{old.Story.Path}/retention");
    }
}
