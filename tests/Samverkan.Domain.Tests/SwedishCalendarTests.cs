namespace Samverkan.Domain.Tests;

/// <summary>Days begin at midnight in Sweden, summer and winter.</summary>
public sealed class SwedishCalendarTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-01-14T23:00:00Z")]
    [InlineData("2026-07-15", "2026-07-14T22:00:00Z")]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00:00Z")]
    public void A_day_begins_at_midnight_also_when_clocks_change(string day, string start)
    {
        var begins = SwedishCalendar.StartOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        begins.ShouldBe(DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture));
        SwedishCalendar.DayOf(begins).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
        SwedishCalendar.DayOf(begins.AddTicks(-1)).ShouldBe(SwedishCalendar.DayOf(begins).AddDays(-1));
    }
}
