using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests;

/// <summary>Repeats, versions and existence, as every command treats them.</summary>
public sealed class CommandTests(TestSystem system)
{
    [Fact]
    public async Task A_repeat_gives_the_first_outcome_and_saves_nothing_more()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var key = Guid.NewGuid();

        using var first = await kurator.SendAsync(HttpMethod.Post, "/api/cases", Bodies.Opening(), key: key);
        using var second = await kurator.SendAsync(HttpMethod.Post, "/api/cases", Bodies.Opening(), key: key);

        first.StatusCode.ShouldBe(HttpStatusCode.Created, await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
    }

    [Fact]
    public async Task Twins_sent_at_once_give_one_case()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var key = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => kurator.JsonAsync(HttpMethod.Post, "/api/cases", Bodies.Opening(), key: key)));

        answers.Select(answer => answer.GetProperty("id").GetGuid()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Twins_of_a_change_sent_at_once_all_get_the_first_outcome()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var (id, version) = await Bodies.OpenAsync(kurator);
        for (var round = 0; round < 5; round++)
        {
            var key = Guid.NewGuid();

            var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ =>
                kurator.JsonAsync(HttpMethod.Post, $"/api/cases/{id}/contacts", Bodies.Contact("Fritidsgården"), version, key)));

            answers.Select(answer => answer.ToString()).Distinct().ShouldHaveSingleItem();
            version = answers[0].GetProperty("version").GetString()!;
        }
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var key = Guid.NewGuid();
        await kurator.JsonAsync(HttpMethod.Post, "/api/cases", Bodies.Opening("Alva"), key: key);

        await kurator.ProblemAsync(422, "idempotency-key.reused", HttpMethod.Post, "/api/cases", Bodies.Opening("Bea"), key: key);
    }

    [Fact]
    public async Task What_is_kept_to_know_a_repeat_by_cannot_be_tried_out_by_whoever_has_a_copy_of_the_database()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var key = Guid.NewGuid();
        var body = JsonSerializer.Serialize(Bodies.Opening(), JsonSerializerOptions.Web);
        await kurator.JsonAsync(HttpMethod.Post, "/api/cases", body, key: key);

        var kept = await system.ScalarAsync<byte[]>("select fingerprint from sv_command where command_id = $1", key);

        kept.ShouldNotBe(SHA256.HashData(Encoding.UTF8.GetBytes($"POST /api/cases\n{body}")));
    }

    [Fact]
    public async Task What_was_sent_for_one_unit_is_not_answered_as_another()
    {
        var person = await system.NewPersonaAsync("kurator-tva-skolor");
        var assignments = (await person.RefreshAsync()).GetProperty("assignments").EnumerateArray().Select(entry => entry.GetProperty("assignmentId").GetGuid()).ToList();
        var key = Guid.NewGuid();
        await person.PostAsync("/bff/assignment", new { assignmentId = assignments[0] });
        await person.RefreshAsync();
        await person.JsonAsync(HttpMethod.Post, "/api/cases", Bodies.Opening(), key: key);

        await person.PostAsync("/bff/assignment", new { assignmentId = assignments[1] });
        await person.RefreshAsync();

        await person.ProblemAsync(422, "idempotency-key.reused", HttpMethod.Post, "/api/cases", Bodies.Opening(), key: key);
    }

    [Fact]
    public async Task A_change_names_the_version_it_was_written_against()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var (id, version) = await Bodies.OpenAsync(kurator);

        await kurator.ProblemAsync(428, "precondition.missing", HttpMethod.Post, $"/api/cases/{id}/contacts", Bodies.Contact("BVC"));
        var added = await kurator.PostAsync($"/api/cases/{id}/contacts", Bodies.Contact("BVC"), version);
        var stale = await kurator.ProblemAsync(412, "precondition.stale", HttpMethod.Post, $"/api/cases/{id}/contacts", Bodies.Contact("Ridskolan"), version);

        added.GetProperty("version").GetString().ShouldNotBe(version);
        added.GetProperty("version").GetString().ShouldBe(await kurator.TagAsync($"/api/cases/{id}"));
        stale.GetProperty("changes").EnumerateArray().ShouldContain(change => change.GetProperty("who").GetString()!.Contains("Elin Granvik"), stale.ToString());
    }

    [Fact]
    public async Task Of_many_changes_at_once_one_wins_and_the_others_are_told()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var (id, version) = await Bodies.OpenAsync(kurator);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            using var response = await kurator.SendAsync(HttpMethod.Post, $"/api/cases/{id}/contacts", Bodies.Contact($"Förening {i}"), version);
            return response.StatusCode;
        }));

        statuses.Count(status => status == HttpStatusCode.Created).ShouldBe(1);
        statuses.Count(status => status == HttpStatusCode.PreconditionFailed).ShouldBe(7, string.Join(' ', statuses));
    }

    [Fact]
    public async Task A_case_that_one_may_not_know_of_cannot_be_told_from_one_that_does_not_exist()
    {
        var (id, version) = await Bodies.OpenAsync(await system.PersonaAsync("kurator-flen"));
        var outsider = await system.PersonaAsync("kurator-flen-kollega");

        (await BodyAsync(outsider, HttpMethod.Get, $"/api/cases/{id}")).ShouldBe(await BodyAsync(outsider, HttpMethod.Get, $"/api/cases/{Guid.NewGuid()}"));
        (await BodyAsync(outsider, HttpMethod.Post, $"/api/cases/{id}/contacts", version)).ShouldBe(await BodyAsync(outsider, HttpMethod.Post, $"/api/cases/{Guid.NewGuid()}/contacts", version));
        (await BodyAsync(outsider, HttpMethod.Post, $"/api/cases/{id}/contacts", "7")).ShouldBe(await BodyAsync(outsider, HttpMethod.Post, $"/api/cases/{Guid.NewGuid()}/contacts", version));
    }

    [Theory]
    [InlineData("enhetschef-flen")]
    [InlineData("loggranskare-flen")]
    [InlineData("administrator-flen")]
    public async Task Roles_without_case_work_open_nothing_and_see_no_list(string subject)
    {
        var persona = await system.PersonaAsync(subject);

        await persona.ProblemAsync(403, "capability.missing", HttpMethod.Post, "/api/cases", Bodies.Opening());
        await persona.ProblemAsync(403, "capability.missing", HttpMethod.Get, "/api/cases");
    }

    private static async Task<string> BodyAsync(Persona persona, HttpMethod method, string path, string? ifMatch = null)
    {
        var problem = await persona.ProblemAsync(404, "not-found", method, path, method == HttpMethod.Post ? Bodies.Contact("BVC") : null, ifMatch);
        return problem.ToString().Replace(problem.GetProperty("traceId").GetString()!, "", StringComparison.Ordinal);
    }
}
