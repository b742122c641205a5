namespace Samverkan.Domain.Eht;

/// <summary>
/// The standing time of a series: the same weekday and Swedish clock time, every <see cref="WeekInterval"/> weeks, for
/// <see cref="Minutes"/> minutes. Items are submitted until the end of the day <see cref="CutoffDays"/> days before; 0 until the meeting begins.
/// </summary>
public sealed record StandingSlot(DayOfWeek Weekday, TimeOnly Starts, int Minutes, int WeekInterval, int CutoffDays)
{
    /// <summary>The instant at which a meeting on a Swedish day begins.</summary>
    public DateTimeOffset StartOn(DateOnly day) => SwedishCalendar.At(day, Starts);

    /// <summary>The instant after which nothing more is submitted to a meeting on a Swedish day.</summary>
    public DateTimeOffset CutoffFor(DateOnly day) => CutoffDays == 0 ? StartOn(day) : SwedishCalendar.StartOf(day.AddDays(1 - CutoffDays));
}

/// <summary>Proposes the days of a term.</summary>
public static class TermCalendar
{
    /// <summary>
    /// The standing weekday at the series' interval, from the first one on or after <paramref name="from"/>. Days in a break and public holidays are
    /// left out, not moved: the weeks in between keep their place, as the timetables of BUP and socialtjänsten reckon with them.
    /// </summary>
    public static IReadOnlyList<DateOnly> Propose(StandingSlot slot, DateOnly from, DateOnly to, IReadOnlyList<SchoolBreak> breaks)
    {
        var ahead = ((int)slot.Weekday - (int)from.DayOfWeek + 7) % 7;
        List<DateOnly> days = [];
        for (var day = from.AddDays(ahead); day <= to; day = day.AddDays(7 * slot.WeekInterval))
        {
            if (!SwedishHolidays.Closes(day) && !breaks.Any(off => off.Holds(day)))
            {
                days.Add(day);
            }
        }

        return days;
    }
}
