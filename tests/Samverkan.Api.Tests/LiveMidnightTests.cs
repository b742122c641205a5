using Samverkan.Domain;

namespace Samverkan.Api.Tests;

/// <summary>Consents end and children come of age without an event, at midnight in Sweden. The host has a clock of its own.</summary>
[Collection(nameof(TestSystem.SpareAddress))]
public sealed class LiveMidnightTests(TestSystem system)
{
    [Fact]
    public async Task At_midnight_in_Sweden_every_page_is_told_to_read_again()
    {
        var clock = new MovableTime();
        await using var host = system.BuildHost(system.SpareAddress, adjust: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var tomorrow = SwedishCalendar.DayOf(clock.GetUtcNow()).AddDays(1);
        MoveTo(TimeSpan.FromMinutes(1));
        var kurator = new Persona(system.SpareAddress);
        await kurator.SignInAsync("kurator-flen");
        await using var page = await LivePage.OpenAsync(kurator);

        // What happens meanwhile wakes the host, which sees how late it has become.
        MoveTo(TimeSpan.FromSeconds(1));
        await Bodies.OpenAsync(kurator);
        var told = await page.NextAboutAsync($"{tomorrow:yyyy-MM-dd}");

        told.GetProperty("kind").GetString().ShouldBe("day");
        clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(SwedishCalendar.StartOf(tomorrow));
        clock.GetUtcNow().ShouldBeLessThan(SwedishCalendar.StartOf(tomorrow).AddSeconds(10));
        await host.StopAsync(TestContext.Current.CancellationToken);

        void MoveTo(TimeSpan before) => clock.Forward(SwedishCalendar.StartOf(tomorrow) - before - clock.GetUtcNow());
    }
}
