using System.Text.Json;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>
/// What of a view there is something in: the path of every member that has a value, with the rows of a list laid over each other. So a telephone number that is
/// withheld from somebody shows, whatever the number is.
/// </summary>
internal static class Shape
{
    public static IReadOnlyList<string> Of(JsonElement view) => [.. PathsOf(view, "").Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> PathsOf(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => PathsOf(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(row => PathsOf(row, $"{path}[]")),
        JsonValueKind.Null => [],
        JsonValueKind.String when value.GetString()!.Length == 0 => [],
        _ => [path],
    };
}

/// <summary>What somebody was answered: the status and the code, and where there is a view what there is in it.</summary>
internal sealed record MatrixAnswer(string Told, IReadOnlyList<string>? Paths = null);
