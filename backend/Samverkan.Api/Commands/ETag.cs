namespace Samverkan.Api.Commands;

/// <summary>A strong entity tag: an opaque word in quotes (RFC 9110, 8.8.3). What the word is made of is the business of <see cref="StreamTags"/>.</summary>
public static class ETag
{
    // Longer than any that the host makes.
    private const int MaxLength = 64;

    /// <summary>The word as a header says it.</summary>
    public static string Of(string tag) => $"\"{tag}\"";

    /// <summary>The word of a header; null for anything that the host cannot have given, the wildcard and weak tags included.</summary>
    public static string? Parse(string? header) =>
        header is ['"', .. { Length: > 0 and <= MaxLength } tag, '"'] && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? tag : null;
}
