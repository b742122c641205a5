using System.Globalization;

namespace Samverkan.Api.Commands;

/// <summary>The version of a stream as a strong entity tag: <c>"7"</c>.</summary>
public static class ETag
{
    /// <summary>The tag of a version.</summary>
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version of a tag; null for anything else, the wildcard and weak tags included.</summary>
    public static long? Parse(string? tag) =>
        tag is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
