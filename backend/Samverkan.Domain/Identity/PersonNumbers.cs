using System.Globalization;
using System.Text.RegularExpressions;
using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Identity;

/// <summary>What is wrong with a number as typed.</summary>
public enum NumberError
{
    /// <summary>Not the digits and signs of such a number.</summary>
    Format,

    /// <summary>The month or the day does not exist.</summary>
    Date,

    /// <summary>The date is in the future.</summary>
    Future,

    /// <summary>The check digit does not agree.</summary>
    CheckDigit,

    /// <summary>It is a samordningsnummer, entered as a personnummer.</summary>
    IsCoordinationNumber,

    /// <summary>It is a personnummer, entered as a samordningsnummer.</summary>
    IsPersonalNumber,

    /// <summary>A TF number needs the municipality that gave it.</summary>
    MunicipalityMissing,
}

/// <summary>A number read, or what is wrong with it, in Swedish fit to show at the field.</summary>
public abstract record NumberReading
{
    private NumberReading()
    {
    }

    /// <summary>Well-formed; normalised to twelve characters (<c>yyyymmddnnnn</c>, <c>yyyymmddTFnn</c>, <c>yyyymmddTnnn</c>).</summary>
    public sealed record Valid(ChildNumber Number) : NumberReading;

    /// <summary>Not such a number.</summary>
    public sealed record Invalid(NumberError Error, string Text) : NumberReading;
}

/// <summary>
/// Reads personnummer, samordningsnummer (day + 60, lag 2022:1697 2 kap. 8 §) and TF numbers (no check digit). Age and sex are never taken
/// from a number: the day in it may be a neighbouring day (folkbokföringslagen 18 §).
/// </summary>
public static partial class PersonNumbers
{
    private const int CoordinationOffset = 60;

    /// <summary>Reads a number as typed. Ten digits belong to the latest century that is not in the future; <c>+</c> means a hundred years or more.</summary>
    public static NumberReading Read(NumberKind kind, string text, string? municipality, DateOnly today)
    {
        var trimmed = text.Trim();
        return kind == NumberKind.TfNumber ? ReadTf(trimmed, municipality, today) : ReadChecked(kind, trimmed, today);
    }

    private static NumberReading ReadChecked(NumberKind kind, string text, DateOnly today)
    {
        var match = Checked().Match(text);
        if (!match.Success)
        {
            return Invalid(NumberError.Format, kind == NumberKind.PersonalNumber
                ? "Skriv personnumret med 12 siffror, ååååmmddnnnn."
                : "Skriv samordningsnumret med 12 siffror, ååååmmddnnnn.");
        }

        var (year, month, dayInNumber) = (match.Groups["year"].Value, Number(match, "month"), Number(match, "day"));
        var isCoordination = dayInNumber > CoordinationOffset;
        var day = isCoordination ? dayInNumber - CoordinationOffset : dayInNumber;
        if (YearOf(year, match.Groups["sign"].Value, month, day, today) is not { } fullYear || !IsDate(fullYear, month, day))
        {
            return Invalid(NumberError.Date, "Datumet i numret finns inte.");
        }

        if (new DateOnly(fullYear, month, day) > today)
        {
            return Invalid(NumberError.Future, "Datumet i numret är i framtiden.");
        }

        var digits = string.Create(CultureInfo.InvariantCulture, $"{fullYear:0000}{month:00}{dayInNumber:00}{match.Groups["last"].Value}");
        if (!HasCheckDigit(digits))
        {
            return Invalid(NumberError.CheckDigit, "Kontrollsiffran stämmer inte. Kontrollera numret.");
        }

        return (kind, isCoordination) switch
        {
            (NumberKind.PersonalNumber, true) => Invalid(NumberError.IsCoordinationNumber, "Detta är ett samordningsnummer. Välj samordningsnummer."),
            (NumberKind.CoordinationNumber, false) => Invalid(NumberError.IsPersonalNumber, "Detta är ett personnummer. Välj personnummer."),
            _ => new NumberReading.Valid(new(kind, digits, null)),
        };
    }

    private static NumberReading ReadTf(string text, string? municipality, DateOnly today)
    {
        var match = Tf().Match(text.ToUpperInvariant());
        if (!match.Success)
        {
            return Invalid(NumberError.Format, "Skriv TF-numret som ååååmmdd-TFnn eller ååååmmdd-Tnnn.");
        }

        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (!IsDate(year, month, day))
        {
            return Invalid(NumberError.Date, "Datumet i numret finns inte.");
        }

        if (new DateOnly(year, month, day) > today)
        {
            return Invalid(NumberError.Future, "Datumet i numret är i framtiden.");
        }

        return string.IsNullOrWhiteSpace(municipality)
            ? Invalid(NumberError.MunicipalityMissing, "Ange vilken kommun som gav numret. Det är bara unikt där.")
            : new NumberReading.Valid(new(NumberKind.TfNumber, match.Value.Replace("-", string.Empty, StringComparison.Ordinal), municipality));
    }

    /// <summary>The full year of a number; null when two digits cannot be placed.</summary>
    private static int? YearOf(string year, string sign, int month, int day, DateOnly today)
    {
        if (year.Length == 4)
        {
            // Twelve digits say the year themselves; a plus is then only right for a person who has turned a hundred that year.
            var full = int.Parse(year, CultureInfo.InvariantCulture);
            return sign == "+" && today.Year - full < 100 ? null : full;
        }

        var latest = (today.Year / 100 * 100) + int.Parse(year, CultureInfo.InvariantCulture);
        if (!IsDate(latest, month, day) || new DateOnly(latest, month, day) > today)
        {
            latest -= 100;
        }

        // The sign turns the year a person turns a hundred, on 1 January, not on the birthday.
        var isCentenarian = sign == "+";
        return (isCentenarian, today.Year - latest) switch
        {
            (true, < 100) => latest - 100,
            (false, >= 100) => null,
            _ => latest,
        };
    }

    private static bool HasCheckDigit(string twelveDigits)
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var product = (twelveDigits[i + 2] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += (product / 10) + (product % 10);
        }

        return sum % 10 == 0;
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1800 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static NumberReading.Invalid Invalid(NumberError error, string text) => new(error, text);

    [GeneratedRegex(@"^(?<year>[0-9]{4}|[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})(?<sign>[-+]?)(?<last>[0-9]{4})\z")]
    private static partial Regex Checked();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})-?(TF[0-9]{2}|T[0-9]{3})\z")]
    private static partial Regex Tf();
}
