using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Samverkan.Api.Wheels;

/// <summary>The wheel definitions of <c>contracts/wheel</c>, which are data: a changed wording is a new version, and a wheel keeps the one it began on.</summary>
internal sealed class WheelDefinitions
{
    private const string Folder = "Samverkan.Api.Wheels.Definitions.";
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<(string Id, int Version), Head> _heads;
    private readonly Dictionary<(string Id, int Version, string Locale), WheelDefinition> _texts;

    public WheelDefinitions()
    {
        var documents = Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Read)
            .ToList();
        _heads = documents.Where(document => !document.TryGetProperty("locale", out _))
            .Select(document => document.Deserialize<Head>(s_json)!)
            .ToDictionary(head => (head.Id, head.Version));
        _texts = documents.Where(document => document.TryGetProperty("locale", out _))
            .Select(document => document.Deserialize<WheelDefinition>(s_json)!)
            .ToDictionary(text => (text.Id, text.Version, text.Locale));
    }

    /// <summary>Every definition; the latest version of each is the current one.</summary>
    internal IReadOnlyList<WheelDefinitionRow> Rows =>
        [.. _heads.Values.OrderBy(head => head.Id, StringComparer.Ordinal).ThenBy(head => head.Version).Select(RowOf)];

    /// <summary>Whether there is such a definition.</summary>
    internal bool Has(string id, int version) => _heads.ContainsKey((id, version));

    /// <summary>The sectors of a definition; none when there is no such definition.</summary>
    internal IReadOnlyCollection<string> SectorsOf(string id, int version) => _heads.TryGetValue((id, version), out var head) ? head.Sectors : [];

    /// <summary>Whether a key is a sector of any definition.</summary>
    internal bool HasSector(string key) => _heads.Values.Any(head => head.Sectors.Contains(key, StringComparer.Ordinal));

    /// <summary>A definition in a language, or in its own language when it does not exist in that one; null when there is no such definition.</summary>
    internal WheelDefinition? Find(string id, int version, string? locale) =>
        _heads.TryGetValue((id, version), out var head)
            ? _texts.GetValueOrDefault((id, version, locale ?? head.DefaultLocale)) ?? _texts[(id, version, head.DefaultLocale)]
            : null;

    /// <summary>What a sector is called in the definition's own language.</summary>
    internal string? LabelOf(string id, int version, string sector) =>
        Find(id, version, null)?.Sectors.FirstOrDefault(found => found.Key == sector)?.Label;

    private WheelDefinitionRow RowOf(Head head) => new(
        head.Id,
        head.Version,
        _heads.Keys.Where(key => key.Id == head.Id).Max(key => key.Version) == head.Version,
        [.. head.Locales.Select(locale => new WheelLocale(locale, _texts[(head.Id, head.Version, locale)].Reviewed))]);

    private static JsonElement Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The resource {name} is missing."));
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }

    private sealed record Head(string Id, int Version, string DefaultLocale, IReadOnlyList<string> Sectors, IReadOnlyList<string> Locales);
}
