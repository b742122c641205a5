using System.Globalization;

namespace Samverkan.Api.Cases;

/// <summary>
/// Whether a name is the one that is sought. Capitals, accents and rings, and the order of the names make no difference: who searches
/// may have heard the name and never seen it written.
/// </summary>
internal sealed class NameSearch(string text)
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;

    private static readonly CompareInfo s_letters = CultureInfo.InvariantCulture.CompareInfo;

    private readonly string[] _words = text.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether every word that is sought is in the name.</summary>
    internal bool Matches(string name) => _words.Length > 0 && Array.TrueForAll(_words, word => s_letters.IndexOf(name, word, Loosely) >= 0);
}
