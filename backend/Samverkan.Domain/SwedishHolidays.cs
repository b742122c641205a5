namespace Samverkan.Domain;

/// <summary>
/// The days on which no school and no office is open: the public holidays (lag 1989:253 om allmänna helgdagar) and the three eves that
/// semesterlagen (1977:480 3 a §) puts beside them. Weekends are not among them unless they are holidays too.
/// </summary>
public static class SwedishHolidays
{
    /// <summary>Whether everything is closed on a day.</summary>
    public static bool Closes(DateOnly day) => NameOf(day) is not null;

    /// <summary>What a holiday or eve is called; null for any other day.</summary>
    public static string? NameOf(DateOnly day) => Fixed(day) ?? Moving(day);

    /// <summary>Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it).</summary>
    public static DateOnly EasterOf(int year)
    {
        var (century, ofCentury) = Math.DivRem(year, 100);
        var golden = year % 19;
        var (leapCenturies, centuriesLeft) = Math.DivRem(century, 4);
        var moon = (century + 8) / 25;
        var epact = ((19 * golden) + century - leapCenturies - ((century - moon + 1) / 3) + 15) % 30;
        var (leaps, years) = Math.DivRem(ofCentury, 4);
        var weekday = (32 + (2 * centuriesLeft) + (2 * leaps) - epact - years) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static string? Fixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => "nyårsdagen",
        (1, 6) => "trettondedag jul",
        (5, 1) => "första maj",
        (6, 6) => "nationaldagen",
        (12, 24) => "julafton",
        (12, 25) => "juldagen",
        (12, 26) => "annandag jul",
        (12, 31) => "nyårsafton",
        _ => null,
    };

    private static string? Moving(DateOnly day)
    {
        if (FromEaster(day.DayNumber - EasterOf(day.Year).DayNumber) is { } ofEaster)
        {
            return ofEaster;
        }

        return (day.DayOfWeek, day.Month, day.Day) switch
        {
            (DayOfWeek.Friday, 6, >= 19 and <= 25) => "midsommarafton",
            (DayOfWeek.Saturday, 6, >= 20 and <= 26) => "midsommardagen",
            (DayOfWeek.Saturday, 10, 31) or (DayOfWeek.Saturday, 11, <= 6) => "alla helgons dag",
            _ => null,
        };
    }

    private static string? FromEaster(int days) => days switch
    {
        -2 => "långfredagen",
        0 => "påskdagen",
        1 => "annandag påsk",
        39 => "Kristi himmelsfärdsdag",
        49 => "pingstdagen",
        _ => null,
    };
}
