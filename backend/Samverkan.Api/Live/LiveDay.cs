using System.Globalization;
using Samverkan.Domain;

namespace Samverkan.Api.Live;

/// <summary>
/// The Swedish day that a page was last told of. Consents begin and end, and children come of age, with the day and without any event, so at
/// midnight every page is told to read again; that tells nobody anything of a case.
/// </summary>
internal sealed class LiveDay(TimeProvider time)
{
    private DateOnly _told = SwedishCalendar.DayOf(time.GetUtcNow());

    /// <summary>How long there is to wait: until the day ends, and no longer than a given time.</summary>
    public TimeSpan Within(TimeSpan most)
    {
        var left = SwedishCalendar.StartOf(_told.AddDays(1)) - time.GetUtcNow();
        return left > most ? most : left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>The change of day, once, when it has come.</summary>
    public IEnumerable<LiveChange> Passed()
    {
        var today = SwedishCalendar.DayOf(time.GetUtcNow());
        if (today == _told)
        {
            yield break;
        }

        _told = today;
        yield return new LiveChange("day", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);
    }
}
