using System.Globalization;

namespace Samverkan.Domain;

/// <summary>
/// The calendar day in Sweden. Consent periods and ages are in Swedish days; converting in one place keeps a host that runs in UTC
/// from ending a consent, or making a child fifteen, an hour or two off.
/// </summary>
public static class SwedishCalendar
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day in Sweden at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Stockholm).DateTime);

    /// <summary>The instant at which a day begins in Sweden. Clocks are never put on or back at midnight there.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Stockholm.GetUtcOffset(midnight));
    }

    /// <summary>
    /// The instant of a Swedish clock time on a day. In the hour that is skipped in March it is the hour after; in the one that comes twice in
    /// October, the first of the two.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly clock)
    {
        var local = day.ToDateTime(clock);
        if (Stockholm.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        var offset = Stockholm.IsAmbiguousTime(local) ? Stockholm.GetAmbiguousTimeOffsets(local).Max() : Stockholm.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>The time of day in Sweden at an instant, as it is written in a sentence: 14.05.</summary>
    public static string ClockOf(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Stockholm).ToString("HH.mm", CultureInfo.InvariantCulture);
}
