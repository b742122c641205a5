using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests.FamilySupport;

/// <summary>What socialtjänsten has not stated anew for long is shown with its age, and never hidden.</summary>
[Collection(MovesTheClock.Name)]
public sealed class FamilySupportAgeTests(TestSystem system)
{
    [Fact]
    public async Task An_old_statement_is_shown_with_its_age()
    {
        var social = await system.NewPersonaAsync("socialsekreterare-eskilstuna");
        var body = new { personId = await social.PersonIdAsync(), schoolUnitIds = new[] { "0484-skola-staddsmed" }, offer = "Samtal i hemmet", freePlaces = 2, waitingWeeks = 3 };
        var id = (await social.PostAsync("/api/family-support", body)).GetProperty("id").GetGuid();
        using var later = system.Time.Ahead(TimeSpan.FromDays(36));

        var links = (await (await system.NewPersonaAsync("kurator-eskilstuna")).GetAsync("/api/family-support")).GetProperty("links");

        var link = links.EnumerateArray().Single(link => link.GetProperty("linkId").GetGuid() == id);
        link.GetProperty("staleWeeks").GetInt32().ShouldBe(5);
        link.GetProperty("freePlaces").GetInt32().ShouldBe(2);
    }
}
