using System.Text.Json;
using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests;

/// <summary>Live changes carry ids only, and reach only those who have a place in the case.</summary>
public sealed class LiveTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_reaches_the_page_as_a_kind_and_ids_and_nothing_else()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        await using var page = await LivePage.OpenAsync(kurator);

        var (id, _) = await Bodies.OpenAsync(kurator);

        var change = await page.NextAboutAsync(id);
        change.EnumerateObject().Select(member => member.Name).ShouldBe(["kind", "id", "command"]);
        change.GetProperty("kind").GetString().ShouldBe("case");
    }

    [Fact]
    public async Task A_case_of_others_makes_no_sound()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var neighbour = await system.PersonaAsync("kurator-vingaker");
        await using var page = await LivePage.OpenAsync(neighbour);

        var (foreign, _) = await Bodies.OpenAsync(kurator);
        var (own, _) = await Bodies.OpenAsync(neighbour);

        await page.NextAboutAsync(own);
        page.Seen.ShouldNotContain(line => line.Contains(foreign.ToString()));
    }

    [Fact]
    public async Task A_page_that_listens_is_let_go_of_at_once_when_its_host_stops()
    {
        var address = TestSystem.FreeAddress();
        await using var host = system.BuildHost(address);
        await host.StartAsync(Ct);
        await using var page = await LivePage.OpenAsync((await system.PersonaAsync("kurator-flen")).At(address));

        var stopping = host.StopAsync(Ct);

        // A host that has to tear the connection off gives an error here instead of an end.
        await page.ToItsEndAsync();
        await stopping;
    }

    [Fact]
    public async Task A_change_names_its_command_to_the_person_who_sent_it_and_to_nobody_else()
    {
        var story = await Cases.CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Cases.Forms.SocialServices], ["identity", "contacts"]);
        await story.JoinAsync(story.Opener, Cases.Forms.SocialServicesUnit, "consent", social);
        await system.ListsCaughtUpAsync();
        await using var own = await LivePage.OpenAsync(story.Opener);
        await using var others = await LivePage.OpenAsync(social);
        var (key, theirs) = (Guid.NewGuid(), Guid.NewGuid());

        await AddContactAsync(story.Opener, key, Cases.Forms.SocialServices);
        await AddContactAsync(social, theirs);

        await own.NextAboutAsync(key);
        await others.NextAboutAsync(theirs);
        others.Seen.ShouldContain(line => line.Contains(story.CaseId.ToString()) && line.Contains("\"command\":null"));
        others.Seen.ShouldNotContain(line => line.Contains(key.ToString()));

        async Task AddContactAsync(Persona persona, Guid command, params string[] receivers)
        {
            var version = (await story.SeenAsync(persona)).GetProperty("version").GetString();
            await persona.JsonAsync(HttpMethod.Post, $"{story.Path}/contacts", Cases.Forms.NewContact("Ridskolan", receivers), version, command);
        }
    }

    [Fact]
    public async Task What_another_branch_of_the_case_does_unseen_makes_no_sound()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var nurse = await system.PersonaAsync("sjukskoterska-vardcentral");
        await system.ListsCaughtUpAsync();
        // Other cases of the kurator may have been given the same alias; the nurse takes part in this one.
        var theirs = (await nurse.CasesAsync()).Select(row => row.GetProperty("caseId").GetGuid()).ToHashSet();
        var shared = (await kurator.CasesAsync())
            .Single(row => row.GetProperty("alias").GetString() == "Näktergalen" && theirs.Contains(row.GetProperty("caseId").GetGuid())).GetProperty("caseId").GetGuid();
        var version = (await nurse.GetAsync($"/api/cases/{shared}")).GetProperty("version").GetString();
        await using var here = await LivePage.OpenAsync(kurator);
        await using var there = await LivePage.OpenAsync(nurse);

        await nurse.PostAsync(
            $"/api/cases/{shared}/wheels",
            new { perspective = "professional", respondentId = (Guid?)null, definitionId = "barnets-basta-hjulet", definitionVersion = 1 },
            version);
        var (own, _) = await Bodies.OpenAsync(kurator);

        await there.NextAboutAsync(shared);
        await here.NextAboutAsync(own);
        here.Seen.ShouldNotContain(line => line.Contains(shared.ToString()));
    }

    [Fact]
    public async Task A_unit_that_is_invited_hears_of_its_invitation_and_not_of_what_the_others_do()
    {
        var story = await CaseStory.OpenAsync(system);
        var invited = await system.PersonaAsync("socialsekreterare-vingaker");
        await using var page = await LivePage.OpenAsync(invited);

        await story.DoAsync(
            story.Opener, "parties", new { unitId = "0428-ifo-barn", purpose = "Familjen har flyttat.", basis = "harmAssessment", basisReason = "Familjen ber om det." });
        (await page.NextAboutAsync(story.CaseId)).GetProperty("kind").GetString().ShouldBe("inbox");
        page.Seen.Clear();
        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Fritidsgården"));
        var (own, _) = await Bodies.OpenAsync(invited);

        await page.NextAboutAsync(own);
        page.Seen.ShouldNotContain(line => line.Contains(story.CaseId.ToString()));
    }

    [Fact]
    public async Task A_unit_hears_that_a_request_came_and_was_taken_and_its_manager_hears_nothing()
    {
        var address = TestSystem.FreeAddress();
        await using var host = system.BuildHost(address);
        await host.StartAsync(Ct);
        var story = await CaseStory.OpenAsync(system);
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.ConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "situation"]);
        await using var page = await LivePage.OpenAsync(social.At(address));
        await using var manager = await LivePage.OpenAsync((await system.PersonaAsync("enhetschef-flen")).At(address));

        var requestId = await story.AskSupportAsync(story.Opener);
        (await page.NextAboutAsync(requestId)).GetProperty("kind").GetString().ShouldBe("inbox");
        await story.StepAsync(social, requestId, "receive", new { staff = Array.Empty<Guid>() });
        (await page.NextAboutAsync(requestId)).GetProperty("kind").GetString().ShouldBe("inbox");
        await host.StopAsync(Ct);

        await manager.ToItsEndAsync();
        manager.Seen.ShouldNotContain(line => line.Contains("data: "));
    }
}
