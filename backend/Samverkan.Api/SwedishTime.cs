namespace Samverkan.Api;

/// <summary>Swedish civil time. Dates of consents and assignments are Swedish days, whatever clock the machine keeps.</summary>
public static class SwedishTime
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The calendar day in Sweden at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, s_zone).DateTime);
}
