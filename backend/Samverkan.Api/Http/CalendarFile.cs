using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Samverkan.Api.Http;

/// <summary>What is fetched to be put in one's own calendar: iCalendar (RFC 5545), published and answered by nobody.</summary>
internal static class CalendarFile
{
    /// <summary>The media type.</summary>
    internal const string MediaType = "text/calendar";

    /// <summary>The file.</summary>
    internal static string Write(IEnumerable<CalendarEvent> events)
    {
        var calendar = new Calendar { Method = CalendarMethods.Publish, ProductId = "-//Samverkan//SV" };
        calendar.Events.AddRange(events);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>
    /// A time in it, so many minutes long. The same <paramref name="id"/> is the same entry when it is fetched anew. It is private: a calendar is seen by
    /// secretaries and on locked screens.
    /// </summary>
    internal static CalendarEvent Entry(string id, DateTimeOffset startsAt, TimeSpan length, DateTimeOffset now) => new()
    {
        Uid = $"{id}@samverkan",
        DtStamp = At(now),
        Start = At(startsAt),
        End = At(startsAt + length),
        Status = EventStatus.Confirmed,
        Class = "PRIVATE",
    };

    private static CalDateTime At(DateTimeOffset instant) => new(instant.UtcDateTime, CalDateTime.UtcTzId);
}
