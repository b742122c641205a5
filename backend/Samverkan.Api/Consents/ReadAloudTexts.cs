using System.Reflection;
using System.Text.Json;

namespace Samverkan.Api.Consents;

/// <summary>
/// The texts of <c>contracts/consent</c> that are read aloud when a family is asked to lift secrecy. They are data: a changed wording is a new
/// version, and what was read to somebody can be read again years later.
/// </summary>
internal sealed class ReadAloudTexts
{
    private const string Folder = "Samverkan.Api.Consents.Texts.";
    private const string DefaultLocale = "sv";
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<(int Version, string Locale), ReadAloudText> _texts = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(Read)
        .ToDictionary(text => (text.Version, text.Locale));

    /// <summary>Every version with its languages; the latest is the one to ask with.</summary>
    internal IReadOnlyList<ReadAloudVersion> Versions =>
        [.. _texts.Values.GroupBy(text => text.Version).OrderBy(version => version.Key).Select(version => new ReadAloudVersion(
            version.Key,
            version.Key == _texts.Keys.Max(key => key.Version),
            [.. version.OrderByDescending(text => text.Locale == DefaultLocale).ThenBy(text => text.Locale, StringComparer.Ordinal).Select(text => new ReadAloudLocale(text.Locale, text.Reviewed))]))];

    /// <summary>Whether there is such a text.</summary>
    internal bool Has(int version, string locale) => _texts.ContainsKey((version, locale));

    /// <summary>A version in a language, or in Swedish when it does not exist in that one; null when there is no such version.</summary>
    internal ReadAloudText? Find(int version, string? locale) =>
        _texts.GetValueOrDefault((version, locale ?? DefaultLocale)) ?? _texts.GetValueOrDefault((version, DefaultLocale));

    private static ReadAloudText Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<ReadAloudText>(stream, s_json) ?? throw new JsonException($"{name} is empty.");
    }
}
