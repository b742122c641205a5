using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Tests.Eht;

public sealed class TermCalendarTests
{
    private static readonly StandingSlot s_thursdays = new(DayOfWeek.Thursday, new(8, 30), 90, 2, 3);

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter(int year, int month, int day) => SwedishHolidays.EasterOf(year).ShouldBe(new DateOnly(year, month, day));

    [Theory]
    [InlineData("2026-01-01", "nyårsdagen")]
    [InlineData("2026-01-06", "trettondedag jul")]
    [InlineData("2026-04-03", "långfredagen")]
    [InlineData("2026-04-06", "annandag påsk")]
    [InlineData("2026-05-01", "första maj")]
    [InlineData("2026-05-14", "Kristi himmelsfärdsdag")]
    [InlineData("2026-05-24", "pingstdagen")]
    [InlineData("2026-05-25", null)]
    [InlineData("2026-06-06", "nationaldagen")]
    [InlineData("2026-06-19", "midsommarafton")]
    [InlineData("2026-06-20", "midsommardagen")]
    [InlineData("2026-10-31", "alla helgons dag")]
    [InlineData("2025-11-01", "alla helgons dag")]
    [InlineData("2026-11-07", null)]
    [InlineData("2026-12-24", "julafton")]
    [InlineData("2026-12-31", "nyårsafton")]
    [InlineData("2026-11-02", null)]
    public void Holidays(string day, string? name) => SwedishHolidays.NameOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(name);

    [Fact]
    public void A_term_is_proposed_on_the_standing_weekday_without_breaks_and_holidays()
    {
        var spring = new Term(2026, TermHalf.Spring);
        var days = TermCalendar.Propose(s_thursdays, new(2026, 1, 12), spring.LastDay, SchoolBreaks.Usual(spring));
        days.ShouldAllBe(day => day.DayOfWeek == DayOfWeek.Thursday);
        days[0].ShouldBe(new DateOnly(2026, 1, 15));
        days.ShouldNotContain(new DateOnly(2026, 2, 19)); // Sportlov, week 8.
        days.ShouldNotContain(new DateOnly(2026, 6, 18)); // Sommarlov.
        days.ShouldContain(new DateOnly(2026, 4, 9));
        TermCalendar.Propose(s_thursdays with { WeekInterval = 1 }, new(2026, 3, 30), new(2026, 5, 31), SchoolBreaks.Usual(spring))
            .ShouldBe([new(2026, 4, 9), new(2026, 4, 16), new(2026, 4, 23), new(2026, 4, 30), new(2026, 5, 7), new(2026, 5, 21), new(2026, 5, 28)]);
    }

    [Fact]
    public void The_interval_keeps_its_weeks_when_one_is_left_out()
    {
        SchoolBreak[] off = [new("studiedag", new(2026, 9, 10), new(2026, 9, 10))];
        TermCalendar.Propose(s_thursdays, new(2026, 8, 24), new(2026, 10, 9), off).ShouldBe([new(2026, 8, 27), new(2026, 9, 24), new(2026, 10, 8)]);
    }

    [Fact]
    public void A_meeting_begins_at_the_same_clock_time_in_summer_and_in_winter()
    {
        s_thursdays.StartOn(new(2026, 10, 22)).ShouldBe(new DateTimeOffset(2026, 10, 22, 6, 30, 0, TimeSpan.Zero));
        s_thursdays.StartOn(new(2026, 10, 29)).ShouldBe(new DateTimeOffset(2026, 10, 29, 7, 30, 0, TimeSpan.Zero));
        SwedishCalendar.At(new(2026, 3, 29), new(2, 30)).ShouldBe(new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)));
        SwedishCalendar.At(new(2026, 10, 25), new(2, 30)).ShouldBe(new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2)));
    }

    [Fact]
    public void Items_are_taken_until_the_end_of_the_day_before_the_cut_off()
    {
        s_thursdays.CutoffFor(new(2026, 10, 22)).ShouldBe(SwedishCalendar.StartOf(new(2026, 10, 20)));
        (s_thursdays with { CutoffDays = 0 }).CutoffFor(new(2026, 10, 22)).ShouldBe(s_thursdays.StartOn(new(2026, 10, 22)));
    }

    [Fact]
    public void Terms_follow_each_other()
    {
        Term.Of(new(2026, 6, 30)).ShouldBe(new Term(2026, TermHalf.Spring));
        Term.Of(new(2026, 7, 1)).ShouldBe(new Term(2026, TermHalf.Autumn));
        new Term(2026, TermHalf.Autumn).Next.ShouldBe(new Term(2027, TermHalf.Spring));
        new Term(2027, TermHalf.Spring).Next.Name.ShouldBe("HT 2027");
    }
}
