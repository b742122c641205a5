using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Tests that move the clock of the whole system, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MovesTheClock
{
    public const string Name = "Moves the clock";
}

/// <summary>A consent ends with its last day, and with it every reading that rested on it.</summary>
[Collection(MovesTheClock.Name)]
public sealed class ConsentExpiryTests(TestSystem system)
{
    [Fact]
    public async Task When_the_time_is_over_it_is_read_no_more()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system, system.Today.AddDays(10));

        using (system.Time.Ahead(TimeSpan.FromDays(10)))
        {
            (await RenewedAsync("socialsekreterare-flen", story)).GetProperty("wheels").GetArrayLength().ShouldBe(1);
        }

        using (system.Time.Ahead(TimeSpan.FromDays(11)))
        {
            (await RenewedAsync("socialsekreterare-flen", story)).GetProperty("wheels").GetArrayLength().ShouldBe(0);
        }

        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(1);
    }

    // Sessions do not live for days; the person signs in again on that day.
    private async Task<JsonElement> RenewedAsync(string subject, CaseStory story) => await story.SeenAsync(await system.NewPersonaAsync(subject));
}
