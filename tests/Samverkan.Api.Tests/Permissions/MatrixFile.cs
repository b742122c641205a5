using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>What one was answered who stands in a relation to a case, in a role.</summary>
internal sealed record MatrixCell(MatrixRequest Request, Relation Relation, Role? Role, string Level, MatrixAnswer Answer);

/// <summary>
/// The matrix as it is published. An endpoint that shows views says once what there can be in one, and for each view that somebody has what is not in it;
/// an answer names the view.
/// </summary>
internal static class MatrixFile
{
    private static readonly JsonSerializerOptions s_file = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<string> levels, IEnumerable<MatrixRequest> requests, IEnumerable<MatrixCell> cells)
    {
        var byRequest = cells.ToLookup(cell => cell.Request);
        var endpoints = requests.Select(request => KeyValuePair.Create<string, JsonNode?>(request.Name, EndpointOf(request, [.. byRequest[request]])));
        return new JsonObject
        {
            ["levels"] = new JsonArray([.. levels.Select(level => JsonValue.Create(level))]),
            ["roles"] = new JsonObject(Roles.All.Select(row => KeyValuePair.Create<string, JsonNode?>(
                NameOf(row.Role), string.Join(", ", row.Capabilities.Select(capability => JsonNamingPolicy.CamelCase.ConvertName(capability.ToString())).Order(StringComparer.Ordinal))))),
            ["endpoints"] = new JsonObject(endpoints),
        }.ToJsonString(s_file) + "\n";
    }

    private static JsonObject EndpointOf(MatrixRequest request, IReadOnlyList<MatrixCell> cells)
    {
        var endpoint = new JsonObject { ["needs"] = request.Needs };
        var views = cells.Select(cell => cell.Answer.Paths).OfType<IReadOnlyList<string>>().Select(paths => string.Join('\n', paths)).Distinct()
            .OrderByDescending(paths => paths.Count(sign => sign == '\n')).ThenBy(paths => paths, StringComparer.Ordinal).ToList();
        if (views.Count > 0)
        {
            var all = views.SelectMany(PathsOf).Distinct().Order(StringComparer.Ordinal).ToList();
            endpoint["members"] = ArrayOf(all);
            endpoint["views"] = new JsonObject(views.Select((paths, i) => KeyValuePair.Create<string, JsonNode?>(ViewName(i), new JsonObject { ["without"] = ArrayOf(all.Except(PathsOf(paths))) })));
        }

        string Told(MatrixCell cell) => cell.Answer.Paths is { } paths ? $"{cell.Answer.Told} {ViewName(views.IndexOf(string.Join('\n', paths)))}" : cell.Answer.Told;
        endpoint["answers"] = AnswersOf([.. cells.Select(cell => (cell.Relation, Role: cell.Role is { } role ? NameOf(role) : "none", cell.Level, Answer: Told(cell)))]);
        return endpoint;
    }

    // relation → answer → the roles; a level is named only where not all levels are answered alike.
    private static JsonObject AnswersOf(IReadOnlyList<(Relation Relation, string Role, string Level, string Answer)> answers) =>
        new(Relations.All.Where(relation => answers.Any(answer => answer.Relation == relation)).Select(relation =>
        {
            var perRole = answers.Where(answer => answer.Relation == relation).GroupBy(answer => answer.Role).SelectMany(role =>
            {
                var byAnswer = role.GroupBy(answer => answer.Answer).ToList();
                return byAnswer.Select(same => (same.Key, Who: byAnswer.Count == 1 ? role.Key : $"{role.Key} ({string.Join(", ", same.Select(answer => answer.Level).Order(StringComparer.Ordinal))})"));
            });
            return KeyValuePair.Create<string, JsonNode?>(relation.Name, new JsonObject(perRole.GroupBy(answer => answer.Key).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create<string, JsonNode?>(group.Key, string.Join(", ", group.Select(answer => answer.Who).Order(StringComparer.Ordinal))))));
        }));

    private static string[] PathsOf(string paths) => paths.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string ViewName(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"view {number + 1}");

    private static string NameOf(Role role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    private static JsonArray ArrayOf(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
