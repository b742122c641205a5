using System.Text.RegularExpressions;

namespace Samverkan.Load.Raw;

/// <summary>One statement as the database received it, with its parameters as text (null is SQL's NULL).</summary>
internal sealed partial record Statement(string Sql, IReadOnlyList<string?> Parameters)
{
    /// <summary>Whether it writes: everything before the first one that does is the load, and travels as one round trip.</summary>
    public bool Writes => WritingPattern().IsMatch(Sql);

    /// <summary>Whether a parameter names something.</summary>
    public bool Names(string mark) => Parameters.Any(value => value?.Contains(mark, StringComparison.Ordinal) == true);

    /// <summary>Whether it begins a transaction.</summary>
    public bool Begins => Sql.StartsWith("begin", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(insert|update|delete|sv_append|sv_require_keys)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WritingPattern();
}
