using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Presence;

/// <summary>The days and the times for talks of a plan. Public holidays and the usual school breaks are left out.</summary>
public static class PresenceCalendar
{
    /// <summary>The days on which they come, within some days.</summary>
    public static IEnumerable<DateOnly> Days(PresenceState.Present plan, DateOnly from, DateOnly to)
    {
        var first = from > plan.Facts.From ? from : plan.Facts.From;
        var last = to < plan.Facts.To ? to : plan.Facts.To;
        for (var day = first.AddDays(((int)plan.Facts.Weekday - (int)first.DayOfWeek + 7) % 7); day <= last; day = day.AddDays(7))
        {
            if (IsOpen(day) && !plan.CancelledDays.Contains(day))
            {
                yield return day;
            }
        }
    }

    /// <summary>The times at which a talk can begin on a day.</summary>
    public static IEnumerable<DateTimeOffset> Times(PresenceFacts facts, DateOnly day)
    {
        var length = TimeSpan.FromMinutes(facts.TalkMinutes);
        for (var start = facts.Starts.ToTimeSpan(); start + length <= facts.Ends.ToTimeSpan(); start += length)
        {
            yield return SwedishCalendar.At(day, TimeOnly.FromTimeSpan(start));
        }
    }

    /// <summary>Whether a talk can begin at an instant, booked or not.</summary>
    internal static bool Offers(PresenceState.Present plan, DateTimeOffset startsAt)
    {
        var day = SwedishCalendar.DayOf(startsAt);
        return Days(plan, day, day).Any() && Times(plan.Facts, day).Contains(startsAt);
    }

    private static bool IsOpen(DateOnly day) => !SwedishHolidays.Closes(day) && !SchoolBreaks.Usual(Term.Of(day)).Any(off => off.Holds(day));
}
