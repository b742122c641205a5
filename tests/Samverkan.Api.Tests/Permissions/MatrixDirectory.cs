using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Testing;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>The demo directory, in which whoever stands in a relation also has every other role of their unit.</summary>
internal sealed class MatrixDirectory : IDisposable
{
    /// <summary>Writes it into a folder of its own.</summary>
    public MatrixDirectory()
    {
        foreach (var file in System.IO.Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "infra", "demo"), "*.json"))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        var path = Path.Combine(Folder, "directory.json");
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
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("samverkan-matrix-").FullName;

    /// <inheritdoc />
    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);
}
