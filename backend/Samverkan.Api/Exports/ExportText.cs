using System.Globalization;
using Samverkan.Domain;

namespace Samverkan.Api.Exports;

/// <summary>Days and choices as they are written in an export.</summary>
internal static class ExportText
{
    /// <summary>A Swedish day: åååå-mm-dd.</summary>
    internal static string Day(DateTimeOffset at) => Day(SwedishCalendar.DayOf(at));

    /// <summary>A day: åååå-mm-dd.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Yes or no.</summary>
    internal static string Of(bool yes) => yes ? "Ja" : "Nej";

    /// <summary>The fields that have something in them.</summary>
    internal static IReadOnlyList<ExportField> Fields(params (string Name, string? Value)[] fields) =>
        [.. fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).Select(field => new ExportField(field.Name, field.Value!))];
}
