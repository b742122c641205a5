using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Retention;
using Samverkan.Api.Tests.Cases;
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
        await NoteOthersAsync(system, people, cases[0]);

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

    // What is not in a case but can be named: an assignment of somebody's, and a proposal to destroy, of a case that has been taken out.
    private static async Task NoteOthersAsync(TestSystem system, MatrixPeople people, MatrixCase about)
    {
        var named = await people.OfAsync(Relations.Named);
        about.Note("assignment of the named", (await named.RefreshAsync()).GetProperty("active").GetProperty("assignmentId").GetGuid());
        await (await CaseStory.OpenAsync(system, named, Forms.OpenCase())).DoAsync(named, "take-out", new { reason = "Hotbild." });
        await system.ListsCaughtUpAsync();
        await system.Services.GetRequiredService<RetentionProposer>().RunAsync(TestContext.Current.CancellationToken);
        var proposals = await (await people.OfAsync(Relations.Named, Role.Archivist)).GetAsync("/api/retention/proposals");
        about.Note("proposalId", proposals.GetProperty("proposals")[0].GetProperty("proposalId").GetGuid());
    }

    private static async Task<string> MatrixAsync(TestSystem system, MatrixPeople people, List<MatrixCase> cases)
    {
        List<MatrixRequest> requests =
        [
            .. system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointPolicy>() is EndpointPolicy.AnyOf or EndpointPolicy.SignedIn)
                .SelectMany(MatrixRequest.Of)
                .OrderBy(request => request.Name, StringComparer.Ordinal),
        ];
        var cells = from request in requests
                    from relation in Relations.All
                    from role in relation.Roles.Count == 0 ? [null] : relation.Roles.Cast<Role?>()
                    from about in request.DependsOnLevel ? cases : cases[..1]
                    select (request, relation, role, about);
        var answers = new ConcurrentBag<MatrixCell>();
        foreach (var cell in cells.Where(cell => cell.request.ChangesWhoAsks))
        {
            answers.Add(new(cell.request, cell.relation, cell.role, cell.about.Level, await AskAloneAsync(system, people, cell.request, cell.relation, cell.role, cell.about)));
        }

        await Parallel.ForEachAsync(cells.Where(cell => !cell.request.ChangesWhoAsks), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (cell, _) =>
        {
            var persona = await people.OfAsync(cell.relation, cell.role);
            answers.Add(new(cell.request, cell.relation, cell.role, cell.about.Level, await cell.request.AskAsync(persona, cell.about, asSeen: cell.relation == Relations.Emergency && cell.request.IsCommand)));
        });
        return MatrixFile.Of(s_levels, requests, answers);
    }

    // A session of its own for whoever is given another assignment; a nödöppning is ended, but for those who are to have one.
    private static async Task<MatrixAnswer> AskAloneAsync(TestSystem system, MatrixPeople people, MatrixRequest request, Relation relation, Role? role, MatrixCase about)
    {
        var ownSession = !request.IsAboutACase && relation == Relations.Named;
        var persona = await (ownSession ? new MatrixPeople(system) : people).OfAsync(relation, role);
        using var answer = await request.SendAsync(persona, about);
        if (request.IsAboutACase && relation != Relations.Emergency && answer.IsSuccessStatusCode)
        {
            var seen = await CaseStory.SeenAsync(persona, Guid.Parse(about.Find("caseId")!));
            await persona.PostAsync($"/api/break-glass/{seen.GetProperty("emergency").GetProperty("grantId").GetGuid()}/end", new { });
        }

        return await request.ShortAsync(answer, about);
    }
}
