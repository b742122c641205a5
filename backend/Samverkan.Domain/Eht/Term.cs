using System.Text.Json.Serialization;

namespace Samverkan.Domain.Eht;

/// <summary>Which half of the school year.</summary>
public enum TermHalf
{
    /// <summary>Vårtermin.</summary>
    Spring,

    /// <summary>Hösttermin.</summary>
    Autumn,
}

/// <summary>A school term: vårterminen is January–June, höstterminen August–December of a calendar year (skolförordningen 3 kap. 3 §).</summary>
public readonly record struct Term(int Year, TermHalf Half)
{
    /// <summary>The term that a day belongs to; July is in between and counts as the coming autumn.</summary>
    public static Term Of(DateOnly day) => new(day.Year, day.Month <= 6 ? TermHalf.Spring : TermHalf.Autumn);

    /// <summary>The next term.</summary>
    [JsonIgnore]
    public Term Next => Half == TermHalf.Spring ? this with { Half = TermHalf.Autumn } : new(Year + 1, TermHalf.Spring);

    /// <summary>The first day on which a meeting may be planned.</summary>
    [JsonIgnore]
    public DateOnly FirstDay => Half == TermHalf.Spring ? new(Year, 1, 1) : new(Year, 7, 1);

    /// <summary>The last one.</summary>
    [JsonIgnore]
    public DateOnly LastDay => Half == TermHalf.Spring ? new(Year, 6, 30) : new(Year, 12, 31);

    /// <summary>What it is called: <c>HT 2026</c>.</summary>
    [JsonIgnore]
    public string Name => FormattableString.Invariant($"{(Half == TermHalf.Spring ? "VT" : "HT")} {Year}");

    /// <summary>Whether a day is within it.</summary>
    public bool Holds(DateOnly day) => FirstDay <= day && day <= LastDay;
}

/// <summary>Days on which the pupils are off, first and last included. Each municipality decides its own (läsårstider).</summary>
public sealed record SchoolBreak(string Name, DateOnly From, DateOnly To)
{
    /// <summary>Whether a day is within it.</summary>
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
