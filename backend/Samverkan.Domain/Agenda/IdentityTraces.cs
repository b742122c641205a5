using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Domain.Agenda;

/// <summary>What sort of clue to who the child is stands in a text.</summary>
public enum TraceKind
{
    /// <summary>A name of somebody in the case.</summary>
    Name,

    /// <summary>The child's initials.</summary>
    Initials,

    /// <summary>Something that looks like a personal number, whoever's it is.</summary>
    Number,

    /// <summary>The child's birth date.</summary>
    BirthDate,

    /// <summary>The number or the alias of the case.</summary>
    CaseNumber,

    /// <summary>A telephone number or an e-mail address of somebody in the case.</summary>
    Contact,
}

/// <summary>A clue and where it stands, in UTF-16 code units.</summary>
public sealed record Trace(int Start, int Length, TraceKind Kind);

/// <summary>
/// Finds who a child is in a text that is to be heard without identity. It finds the words that are in the case, not what a story gives away: in a
/// small school "the twin in year 2 whose father was on the news" is a name, and only the author can see that (domain 6.3).
/// </summary>
public static partial class IdentityTraces
{
    // Swedish words that are names as well. In small letters they are the word.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "hans", "bo", "ro", "my", "liv", "stig", "sten", "björn", "ulf", "maj", "april", "juni", "juli", "augusti", "vi", "du", "saga", "linnea", "alm", "ek", "ask", "lind",
        "berg", "dal", "å", "ö", "sol", "frid", "tindra", "ronja", "vide", "love", "dag", "natt", "tor", "odd", "even", "sven", "mark", "frank", "ärla", "viola", "iris", "lilja",
        "rose", "ros", "stjärna", "molly", "minna", "nova", "storm", "jul", "hav", "holm", "ström", "blad", "kvist", "gran", "mor", "far", "malm", "strand", "lund", "ung", "lång",
    };

    // What professionals write in capitals and mean nobody by.
    private static readonly HashSet<string> s_acronyms = new(StringComparer.Ordinal)
    {
        "BUP", "BVC", "EHT", "EHM", "SIP", "IFO", "LSS", "NPF", "HAB", "EMI", "VC", "VH", "IUP", "ÅP", "SYV", "AU", "VITS", "TSI", "BBA", "UM", "SVA", "NO", "SO", "PA", "EU",
    };

    /// <summary>Every clue in a text, in order, none inside another.</summary>
    public static IReadOnlyList<Trace> Find(string text, KnownIdentity known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        var found = Numbers(text).Concat(Exact(text, known)).Concat(Phones(text, known)).Concat(known.BirthDates.SelectMany(born => Dates(text, born))).Concat(Words(text, known)).Concat(Initials(text, known));
        List<Trace> traces = [];
        foreach (var trace in found.OrderBy(trace => trace.Start).ThenByDescending(trace => trace.Length))
        {
            if (traces is [] || traces[^1].Start + traces[^1].Length <= trace.Start)
            {
                traces.Add(trace);
            }
        }

        return traces;
    }

    /// <summary>The text with each clue blotted out: what another branch's words are shown as to one that may not know who the child is.</summary>
    public static string Mask(string text, KnownIdentity known)
    {
        var masked = new StringBuilder(text);
        foreach (var trace in Find(text, known).Reverse())
        {
            masked.Remove(trace.Start, trace.Length).Insert(trace.Start, "[…]");
        }

        return masked.ToString();
    }

    /// <summary>
    /// The text as somebody reads it who does not know who the child is: another branch's words with each clue blotted out. Their own, and a colleague's, are as they were
    /// written: to see a guess blotted out would tell that it was right.
    /// </summary>
    public static string AsHeard(string text, By? writer, By reader, Lazy<KnownIdentity> known)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(known);
        return writer?.PersonId == reader.PersonId || writer?.Branch == reader.Branch ? text : Mask(text, known.Value);
    }

    private static IEnumerable<Trace> Numbers(string text) =>
        PersonalNumber().Matches(text).Select(match => Of(match, TraceKind.Number));

    private static IEnumerable<Trace> Exact(string text, KnownIdentity known)
    {
        foreach (var (word, kind) in known.Exact)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(text, at, word.Length))
                {
                    yield return new(at, word.Length, kind);
                }
            }
        }
    }

    // 070-123 45 67, 0701234567, +46 70 123 45 67: the digits are the same, whatever stands between them and before them.
    private static IEnumerable<Trace> Phones(string text, KnownIdentity known) => known.Phones.SelectMany(phone =>
        Regex.Matches(text, $@"(?<!\d)(?=[\d+(])(?:(?:\+|00)46[-/ ()]*)?\(?0?\)?[-/ ]*{string.Join("[-/ ()]*", phone.ToCharArray())}(?!\d)", RegexOptions.CultureInvariant, s_patience)
            .Select(match => Of(match, TraceKind.Contact)));

    // 2013-11-02, 20131102, 131102, 2/11, 2.11, 2 november, 2 nov: with or without the year.
    private static IEnumerable<Trace> Dates(string text, DateOnly born)
    {
        var swedish = CultureInfo.GetCultureInfo("sv-SE");
        var month = swedish.DateTimeFormat.GetMonthName(born.Month);
        var pattern = string.Create(CultureInfo.InvariantCulture, $@"(?<!\d)(?:{born:yyyy}[-/. ]?{born:MM}[-/. ]?{born:dd}|{born:yyMMdd}|{born:yy}-{born:MM}-{born:dd}|0?{born.Day}[/.]\s?0?{born.Month}(?:[/.-]?\s?(?:{born:yyyy}|{born:yy}))?|0?{born.Day}(?::?e)?\s+{month[..3]}\p{{L}}*\.?(?:\s+{born:yyyy})?)(?!\d)");
        return Regex.Matches(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, s_patience).Select(match => Of(match, TraceKind.BirthDate));
    }

    private static IEnumerable<Trace> Words(string text, KnownIdentity known) =>
        Word().Matches(text).Where(match => IsName(match.Value, known)).Select(match => Of(match, TraceKind.Name));

    private static bool IsName(string word, KnownIdentity known)
    {
        var upper = Fold(word);
        var hit = known.Names.Contains(upper) || (upper.EndsWith('S') && known.Names.Contains(upper[..^1].TrimEnd('\'', '’', ':', '-')));
        return hit && !(char.IsLower(word[0]) && s_words.Contains(word.ToLowerInvariant()));
    }

    private static IEnumerable<Trace> Initials(string text, KnownIdentity known) =>
        Capitals().Matches(text)
            .Where(match => string.Concat(match.Value.Where(char.IsLetter)) is var letters && known.Initials.Contains(letters) && !s_acronyms.Contains(letters))
            .Select(match => Of(match, TraceKind.Initials));

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));

    private static Trace Of(Capture match, TraceKind kind) => new(match.Index, match.Length, kind);

    /// <summary>A name as it is compared: capitals, without accents that a keyboard may lack (é, á), but å, ä and ö as they are.</summary>
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormC).ToUpperInvariant().EnumerateRunes())
        {
            var plain = rune.ToString();
            folded.Append(plain is "Å" or "Ä" or "Ö" ? plain : Plain(plain));
        }

        return folded.ToString();
    }

    private static string Plain(string letter) =>
        string.Concat(letter.Normalize(NormalizationForm.FormD).EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark));

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    [GeneratedRegex(@"(?<!\d)(?:\d{2})?\d{6}[-+ ]?[\dTtRr]\d{3}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PersonalNumber();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:['’:]\p{L}+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}.])(?:\p{Lu}\.?[ -]?){1,3}\p{Lu}(?![\p{L}])\.?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Capitals();
}
