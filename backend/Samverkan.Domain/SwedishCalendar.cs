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
}
