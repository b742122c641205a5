using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Testing;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>The demo directory, in which whoever stands in a relation also has every other role of their unit.</summary>
internal static class MatrixDirectory
{
    /// <summary>Writes it into a folder of its own.</summary>
    public static string Write()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("samverkan-matrix-").FullName;
        foreach (var file in System.IO.Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "infra", "demo"), "*.json"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var path = Path.Combine(folder, "directory.json");
        var directory = JsonNode.Parse(File.ReadAllText(path))!;
        foreach (var relation in Relations.All.Where(relation => relation.Unit is not null))
        {
            var person = directory["staff"]!.AsArray().Single(row => (string?)row!["subject"] == relation.Subject)!;
            var assignments = person["assignments"]!.AsArray();
            var held = assignments.Where(row => (string?)row!["unitId"] == relation.Unit).Select(row => (string)row!["role"]!).ToHashSet();
            foreach (var role in relation.Roles.Select(role => JsonNamingPolicy.CamelCase.ConvertName(role.ToString())).Where(role => !held.Contains(role)))
            {
                assignments.Add(new JsonObject
                {
                    ["assignmentId"] = Guid.NewGuid().ToString(), ["unitId"] = relation.Unit, ["role"] = role, ["from"] = "2024-08-01", ["to"] = null,
                });
            }
        }

        File.WriteAllText(path, directory.ToJsonString());
        return folder;
    }
}
