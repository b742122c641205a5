using System.Globalization;

namespace Samverkan.Domain.Eht;

/// <summary>
/// The breaks that schools in Sörmland usually have: a proposal for whoever plans a term, who corrects it after the municipality's own
/// läsårstider. No statute fixes them but the bounds of the term (skolförordningen 3 kap. 2–3 §§).
/// </summary>
public static class SchoolBreaks
{
    private const int SportsWeek = 8;
    private const int AutumnWeek = 44;

    /// <summary>The usual breaks of a term, in order.</summary>
    public static IReadOnlyList<SchoolBreak> Usual(Term term) => term.Half == TermHalf.Spring
        ?
        [
            new("jullov", term.FirstDay, new(term.Year, 1, 8)),
            Week("sportlov", term.Year, SportsWeek),
            Easter(term.Year),
            new("sommarlov", new(term.Year, 6, 12), term.LastDay),
        ]
        :
        [
            new("sommarlov", term.FirstDay, new(term.Year, 8, 16)),
            Week("höstlov", term.Year, AutumnWeek),
            new("jullov", new(term.Year, 12, 20), term.LastDay),
        ];

    /// <summary>Whether pupils usually go to school on a day.</summary>
    public static bool IsSchoolDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !SwedishHolidays.Closes(day) && !Usual(Term.Of(day)).Any(off => off.Holds(day));

    private static SchoolBreak Week(string name, int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(name, monday, monday.AddDays(4));
    }

    // Stilla veckan and annandag påsk.
    private static SchoolBreak Easter(int year)
    {
        var easter = SwedishHolidays.EasterOf(year);
        return new("påsklov", easter.AddDays(-6), easter.AddDays(1));
    }
}
