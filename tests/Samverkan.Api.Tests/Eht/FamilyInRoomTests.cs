using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>Who comes to know which of the family were in the room.</summary>
public sealed class FamilyInRoomTests(TestSystem system)
{
    [Fact]
    public async Task Those_who_heard_the_name_see_who_was_there()
    {
        var (term, item, family) = await InRoomAsync("none");
        (await HereAsync(term.Counsellor, item)).ShouldBe(family, ignoreOrder: true);
        (await HereAsync(term.BupConsultant, item)).ShouldBe(family, ignoreOrder: true);
        // The child's name was handed over with the question, the guardian's was not.
        (await NamesAsync(term.BupConsultant, item)).ShouldBe(["Alma Påhittad", null]);
        (await NamesAsync(term.Counsellor, item)).ShouldBe(["Alma Påhittad", "Sara Påhittad"]);
    }

    [Fact]
    public async Task Where_somebody_is_protected_only_whoever_brought_the_child_up_does()
    {
        var (term, item, family) = await InRoomAsync("protectedRegistration");
        (await HereAsync(term.Counsellor, item)).ShouldBe(family, ignoreOrder: true);
        (await term.BupConsultant.GetAsync($"/api/eht/items/{item}")).GetProperty("hearing").GetString().ShouldBe("whole");
        (await HereAsync(term.BupConsultant, item)).ShouldBeEmpty();
    }

    private async Task<(Term Term, Guid Item, Guid[] Family)> InRoomAsync(string protection)
    {
        var term = await Term.PlannedAsync(system);
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(guardians: [Forms.Guardian("Sara Påhittad", protection: protection)]));
        await story.ConsentAsync(story.Opener, [Forms.Bup, Forms.SocialServices, "0482-skola"], ["identity", "situation"]);
        var item = await term.SubmitAsync(term.Counsellor, term.Item("individual", "named", story.CaseId, "Alma kommer inte till skolan.", null));
        Guid[] family = [.. (await term.Counsellor.GetAsync($"/api/eht/items/{item}")).GetProperty("family").EnumerateArray().Select(member => member.GetProperty("personId").GetGuid())];
        family.Length.ShouldBe(2);
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/family", new { persons = family });
        return (term, item, family);
    }

    private static async Task<string?[]> NamesAsync(Persona persona, Guid item) =>
        [.. (await persona.GetAsync($"/api/eht/items/{item}")).GetProperty("family").EnumerateArray().Select(member => member.GetProperty("name").GetString())];

    private static async Task<Guid[]> HereAsync(Persona persona, Guid item) =>
    [
        .. (await persona.GetAsync($"/api/eht/items/{item}")).GetProperty("family").EnumerateArray()
            .Where(member => member.GetProperty("here").GetBoolean()).Select(member => member.GetProperty("personId").GetGuid()),
    ];
}
