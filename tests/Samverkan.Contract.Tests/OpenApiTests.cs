using System.Text.Json;
using Samverkan.Api;
using Samverkan.Testing;
using Shouldly;
using Xunit;

namespace Samverkan.Contract.Tests;

/// <summary>The committed contract is what the host serves.</summary>
public sealed class OpenApiTests
{
    private static string Committed => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "contracts", "openapi.json"));

    [Fact]
    public async Task The_committed_document_is_the_hosts_own()
    {
        await using var app = HostCommands.Build([]);

        var served = await HostCommands.DocumentAsync(app);

        served.ShouldBe(Committed, "contracts/openapi.json has drifted. Write it anew: dotnet run --project backend/Samverkan.Api -- openapi > contracts/openapi.json, then npm run generate in frontend.");
    }

    [Fact]
    public void Every_member_of_every_schema_is_always_there()
    {
        using var document = JsonDocument.Parse(Committed);

        var optional = document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .SelectMany(schema => OptionalMembers(schema.Value).Select(member => $"{schema.Name}.{member}"));

        optional.ShouldBeEmpty("A member that may be left out is 'undefined' to the page: make it required, and nullable where there may be none.");
    }

    [Fact]
    public void Every_operation_says_what_it_answers_and_how_it_refuses()
    {
        using var document = JsonDocument.Parse(Committed);
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var responses = operation.Value.GetProperty("responses").EnumerateObject().ToList();
                responses.ShouldContain(response => response.Name.StartsWith('2'), $"{operation.Name} {path.Name}");
                responses.Where(response => response.Name.StartsWith('4'))
                    .ShouldAllBe(response => response.Value.GetProperty("content").EnumerateObject().Single().Name == "application/problem+json");
            }
        }
    }

    /// <summary>A cell that begins with an equals sign is run by the program that opens it; so nothing is served in a form that has cells.</summary>
    [Fact]
    public void Nothing_is_served_as_a_spreadsheet()
    {
        using var document = JsonDocument.Parse(Committed);

        var types = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .SelectMany(operation => operation.Value.GetProperty("responses").EnumerateObject())
            .SelectMany(response => response.Value.TryGetProperty("content", out var content) ? content.EnumerateObject().Select(type => type.Name) : [])
            .Distinct();

        types.ShouldBeSubsetOf(["application/json", "application/problem+json", "text/event-stream", "text/html", "text/calendar", "application/pdf", "image/svg+xml"]);
    }

    private static IEnumerable<string> OptionalMembers(JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var properties))
        {
            return [];
        }

        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        return properties.EnumerateObject().Select(property => property.Name).Where(name => !required.Contains(name));
    }
}
