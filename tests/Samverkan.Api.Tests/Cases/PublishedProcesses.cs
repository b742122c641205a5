using System.Text.RegularExpressions;
using Samverkan.Testing;

namespace Samverkan.Api.Tests.Cases;

/// <summary>What a command is said to leave: always these events, and sometimes those.</summary>
internal sealed record PublishedProcess(IReadOnlyList<string> Always, IReadOnlyList<string> Sometimes);

/// <summary>The rows of <c>contracts/processes.md</c>.</summary>
internal static partial class PublishedProcesses
{
    /// <summary>By method and route.</summary>
    public static IReadOnlyDictionary<string, PublishedProcess> All { get; } = File.ReadLines(Path.Combine(RepositoryRoot.Path, "contracts", "processes.md"))
        .Select(line => line.Split('|'))
        .Where(cells => cells.Length == 5 && cells[1].Contains('`', StringComparison.Ordinal))
        .ToDictionary(cells => cells[1].Trim(' ', '`'), cells => new PublishedProcess(EventsIn(cells[2]), EventsIn(cells[3])));

    /// <summary>The commands whose route begins so.</summary>
    public static IEnumerable<string> Under(string route) => All.Keys.Where(command => command.StartsWith($"POST {route}", StringComparison.Ordinal));

    private static List<string> EventsIn(string cell) => [.. EventName().Matches(cell).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex EventName();
}
