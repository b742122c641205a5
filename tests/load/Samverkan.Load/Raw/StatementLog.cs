using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Load.Raw;

/// <summary>Reads what PostgreSQL wrote to its log with <c>log_statement = all</c> and parameters on.</summary>
internal static partial class StatementLog
{
    /// <summary>The statements in order, each with the server process that carried it out.</summary>
    public static IReadOnlyList<(int Process, Statement Statement)> Parse(string log)
    {
        var found = new List<(int Process, Statement Statement)>();
        foreach (var (process, kind, text) in Entries(log))
        {
            if (kind == "LOG" && ExecutedPattern().Match(text) is { Success: true } executed)
            {
                found.Add((process, new Statement(text[executed.Length..].Trim(), [])));
            }
            else if (kind == "DETAIL" && text.StartsWith("Parameters: ", StringComparison.OrdinalIgnoreCase))
            {
                var last = found.FindLastIndex(entry => entry.Process == process);
                found[last] = (process, found[last].Statement with { Parameters = Parameters(text["Parameters: ".Length..]) });
            }
        }

        return found;
    }

    private static IEnumerable<(int Process, string Kind, string Text)> Entries(string log)
    {
        var heads = HeadPattern().Matches(log);
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Index : log.Length;
            var text = log[(heads[i].Index + heads[i].Length)..end].TrimEnd('\n').Replace("\n\t", "\n", StringComparison.Ordinal);
            yield return (int.Parse(heads[i].Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), heads[i].Groups[2].Value, text);
        }
    }

    /// <summary><c>$1 = 'it''s', $2 = NULL</c></summary>
    private static List<string?> Parameters(string text)
    {
        var values = new List<string?>();
        var at = 0;
        while (at < text.Length)
        {
            at = text.IndexOf(" = ", at, StringComparison.Ordinal) + 3;
            if (text.AsSpan(at).StartsWith("NULL", StringComparison.Ordinal))
            {
                values.Add(null);
                at += 4;
            }
            else
            {
                values.Add(Quoted(text, ref at));
            }

            at += 2;
        }

        return values;
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '\'')
            {
                value.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '\'')
            {
                value.Append('\'');
                at++;
            }
            else
            {
                at++;
                return value.ToString();
            }
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[(\d+)\] (LOG|DETAIL|ERROR|STATEMENT|HINT|CONTEXT|WARNING|NOTICE|FATAL):  ", RegexOptions.Multiline)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^(statement|execute [^:]+): ")]
    private static partial Regex ExecutedPattern();
}
