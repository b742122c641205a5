using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>Whoever takes no part in a case, and in no meeting about it, is answered as of one that there is not: byte for byte, by every endpoint of the route table, whatever the case.</summary>
public sealed partial class StrangerTests
{
    private const int Cases = 25;

    // A command is refused by the same question as a page; it is asked in fewer cases.
    private const int CasesOfCommands = 4;

    // What is neither a case nor in one, but for personId: with no case in the address it is a member of staff. An endpoint with another id than these and the case's is one that nobody has thought of here.
    private static readonly string[] s_ofOtherThings = ["assignmentId", "consultationId", "entryId", "grantId", "linkId", "personId", "presenceId", "proposalId", "reviewId", "talkId"];

    [Fact(Timeout = 300_000)]
    public async Task The_view_of_a_stranger_equals_the_view_of_a_case_that_does_not_exist()
    {
        // A system of its own: the cases would stand in the lists that others count.
        await using var system = new TestSystem();
        await system.InitializeAsync();
        var people = new MatrixPeople(system);
        List<(GeneratedCase Plan, MatrixCase Told)> cases = [];
        foreach (var plan in GeneratedCase.Any.Sample(Cases))
        {
            cases.Add((plan, await plan.ToldAsync(system, people)));
        }

        var requests = RequestsAboutACase(system);
        requests.Count(request => !request.IsCommand).ShouldBeGreaterThan(5);
        var cells = from one in cases.Index()
                    from relation in one.Item.Plan.Strangers
                    from request in requests
                    where one.Index < CasesOfCommands || request.Method == HttpMethod.Get
                    select (one.Item.Told, one.Item.Plan, relation, request);
        await Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken }, async (cell, _) =>
        {
            var persona = await people.OfAsync(cell.relation);
            var there = await AnswerAsync(cell.request, persona, cell.Told);
            there.ShouldBe(await AnswerAsync(cell.request, persona, cell.Told.Elsewhere()), $"{cell.request.Name} as {cell.relation.Name} of {cell.Plan}");
            there.ShouldStartWith("40");
        });
    }

    private static List<MatrixRequest> RequestsAboutACase(TestSystem system)
    {
        var endpoints = system.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointPolicy>() is EndpointPolicy.AnyOf or EndpointPolicy.SignedIn)
            .ToLookup(endpoint => MatrixRequest.Of(endpoint).First() is { IsAboutACase: true } or { IsOfAMeeting: true });
        endpoints[false].SelectMany(endpoint => endpoint.RoutePattern.Parameters).Where(parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid"))
            .Select(parameter => parameter.Name).Except(s_ofOtherThings).ShouldBeEmpty();
        return [.. endpoints[true].SelectMany(MatrixRequest.Of).Where(request => !request.ChangesWhoAsks)];
    }

    private static async Task<string> AnswerAsync(MatrixRequest request, Persona persona, MatrixCase about)
    {
        using var answer = await request.SendAsync(persona, about);
        var text = new StringBuilder().Append((int)answer.StatusCode).AppendLine();
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Date").OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append(": ").AppendJoin(", ", values).AppendLine();
        }

        return text.Append(TraceId().Replace(await answer.Content.ReadAsStringAsync(), "")).ToString();
    }

    // The request's own, whatever it asks.
    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
