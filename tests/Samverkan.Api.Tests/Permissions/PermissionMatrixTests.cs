using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Tests.Hosting;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;
using Samverkan.Testing;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>
/// Holds <c>contracts/permissions.json</c> true: every endpoint of the route table, asked over HTTP by somebody in every role, in every relation to a
/// case, for a child at every level of protection, and again after the read models have been made anew. An endpoint or a role that
/// is not in the contract fails here.
/// </summary>
public sealed class PermissionMatrixTests
{
    private const int AtOnce = 24;
    private static readonly string s_contract = Path.Combine(RepositoryRoot.Path, "contracts", "permissions.json");
    private static readonly string[] s_levels = ["none", "secrecyMarking", "protectedRegistration", "fictitiousIdentity", "unknown"];
    private static readonly JsonSerializerOptions s_file = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact(Timeout = 900_000)]
    public async Task Everybody_is_answered_as_the_contract_says_before_and_after_a_rebuild()
    {
        using var directory = new MatrixDirectory();
        await using var system = new TestSystem { DemoFolder = directory.Folder };
        await system.InitializeAsync();
        var people = new MatrixPeople(system);
        List<MatrixCase> cases = [];
        foreach (var level in s_levels)
        {
            cases.Add(await MatrixCase.ToldAsync(system, people, level));
        }

        system.Time.Forward(TimeSpan.FromDays(2));
        people = new MatrixPeople(system);
        await BreakGlassAsync(system, people, cases);

        var before = await MatrixAsync(system, people, cases);
        foreach (var projection in system.Services.GetRequiredService<ProjectionDaemon>().Status.Select(known => known.Name).ToList())
        {
            await system.Services.GetRequiredService<ProjectionDaemon>().RebuildAsync(projection, TestContext.Current.CancellationToken);
        }

        var after = await MatrixAsync(system, people, cases);

        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "permissions.rebuilt.json"), after, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "permissions.json"), before, TestContext.Current.CancellationToken);
        after.ShouldBe(before, "The read models made anew let somebody else in.");
        (await File.ReadAllTextAsync(s_contract, TestContext.Current.CancellationToken)).ShouldBe(before, $"contracts/permissions.json has drifted. What the host answers now stands in {Path.Combine(AppContext.BaseDirectory, "permissions.json")}: read it through before it is the contract.");
    }

    private static async Task BreakGlassAsync(TestSystem system, MatrixPeople people, List<MatrixCase> cases)
    {
        await system.ListsCaughtUpAsync();
        foreach (var role in Relations.Emergency.Roles.Where(Roles.MayTakePart))
        {
            var persona = await people.OfAsync(Relations.Emergency, role);
            foreach (var about in cases)
            {
                using var opened = await persona.SendAsync(HttpMethod.Post, "/api/break-glass", new { caseNumber = about.Number, childNumber = (string?)null, reason = "Kollegan är sjuk." });
                ((int)opened.StatusCode).ShouldBeOneOf([200, 201, 409], await opened.Content.ReadAsStringAsync());
            }
        }
    }

    private static async Task<string> MatrixAsync(TestSystem system, MatrixPeople people, List<MatrixCase> cases)
    {
        List<MatrixRequest> requests =
        [
            .. system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointPolicy>() is EndpointPolicy.AnyOf or EndpointPolicy.SignedIn)
                .Select(endpoint => new MatrixRequest(endpoint))
                .OrderBy(request => request.Name, StringComparer.Ordinal),
        ];
        var cells = from request in requests
                    from relation in Relations.All
                    from role in relation.Roles.Count == 0 ? [null] : relation.Roles.Cast<Role?>()
                    from about in request.IsAboutACase ? cases : cases[..1]
                    select (request, relation, role, about);
        var answers = new ConcurrentBag<(MatrixRequest Request, string Relation, string Role, string Level, string Answer)>();
        await Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (cell, _) =>
        {
            var persona = await people.OfAsync(cell.relation, cell.role);
            var answer = await cell.request.AskAsync(persona, cell.about);
            answers.Add((cell.request, cell.relation.Name, cell.role is { } role ? JsonNamingPolicy.CamelCase.ConvertName(role.ToString()!) : "none", cell.about.Level, answer));
        });
        return Written(requests, answers);
    }

    private static string Written(
        IEnumerable<MatrixRequest> requests, IEnumerable<(MatrixRequest Request, string Relation, string Role, string Level, string Answer)> answers)
    {
        var byRequest = answers.ToLookup(answer => answer.Request);
        var matrix = new JsonObject
        {
            ["levels"] = new JsonArray([.. s_levels.Select(level => JsonValue.Create(level))]),
            ["roles"] = new JsonObject(Roles.All.Select(row => KeyValuePair.Create<string, JsonNode?>(
                JsonNamingPolicy.CamelCase.ConvertName(row.Role.ToString()), string.Join(", ", row.Capabilities.Select(capability => JsonNamingPolicy.CamelCase.ConvertName(capability.ToString())).Order(StringComparer.Ordinal))))),
        };
        var endpoints = new JsonObject();
        foreach (var request in requests)
        {
            endpoints[request.Name] = new JsonObject { ["needs"] = request.Needs, ["answers"] = AnswersOf(byRequest[request]) };
        }

        matrix["endpoints"] = endpoints;
        return matrix.ToJsonString(s_file) + "\n";
    }

    // relation → answer → the roles; a level is named only where not all levels are answered alike.
    private static JsonObject AnswersOf(IEnumerable<(MatrixRequest Request, string Relation, string Role, string Level, string Answer)> answers)
    {
        var relations = new JsonObject();
        foreach (var relation in answers.GroupBy(answer => answer.Relation).OrderBy(group => Relations.All.ToList().FindIndex(known => known.Name == group.Key)))
        {
            var perRole = relation.GroupBy(answer => answer.Role).SelectMany(role =>
            {
                var byAnswer = role.GroupBy(answer => answer.Answer).ToList();
                return byAnswer.Select(same => (same.Key, Who: byAnswer.Count == 1 ? role.Key : $"{role.Key} ({string.Join(", ", same.Select(answer => answer.Level).Order(StringComparer.Ordinal))})"));
            });
            relations[relation.Key] = new JsonObject(perRole.GroupBy(answer => answer.Key).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create<string, JsonNode?>(group.Key, string.Join(", ", group.Select(answer => answer.Who).Order(StringComparer.Ordinal)))));
        }

        return relations;
    }
}
