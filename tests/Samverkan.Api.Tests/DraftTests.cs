using System.Net;

namespace Samverkan.Api.Tests;

/// <summary>What one has typed is kept for oneself alone.</summary>
public sealed class DraftTests(TestSystem system)
{
    [Fact]
    public async Task A_draft_comes_back_as_it_was_typed_and_to_nobody_else()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var path = $"/api/drafts/openCase/{Guid.NewGuid()}";

        await kurator.JsonAsync(HttpMethod.Put, path, new { signal = "Har ont i magen", step = 2 });
        await kurator.JsonAsync(HttpMethod.Put, path, new { signal = "Har ofta ont i magen", step = 3 });

        var draft = await kurator.GetAsync(path);
        draft.GetProperty("content").GetProperty("signal").GetString().ShouldBe("Har ofta ont i magen");
        await (await system.PersonaAsync("kurator-flen-kollega")).ProblemAsync(404, "not-found", HttpMethod.Get, path);
    }

    [Fact]
    public async Task Two_persons_drafts_of_the_same_form_know_nothing_of_each_other()
    {
        var (mine, theirs) = (await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("kurator-flen-kollega"));
        var path = $"/api/drafts/contact/{Guid.NewGuid()}";
        await mine.JsonAsync(HttpMethod.Put, path, new { note = "mitt" });
        await theirs.JsonAsync(HttpMethod.Put, path, new { note = "ditt" });

        (await mine.GetAsync(path)).GetProperty("content").GetProperty("note").GetString().ShouldBe("mitt");
        (await theirs.GetAsync(path)).GetProperty("content").GetProperty("note").GetString().ShouldBe("ditt");
        using var deleted = await theirs.SendAsync(HttpMethod.Delete, path);

        (await mine.GetAsync(path)).GetProperty("content").GetProperty("note").GetString().ShouldBe("mitt");
        await theirs.ProblemAsync(404, "not-found", HttpMethod.Get, path);
    }

    [Fact]
    public async Task What_is_typed_for_one_unit_does_not_come_up_in_another()
    {
        var maja = await system.NewPersonaAsync("kurator-tva-skolor");
        var path = $"/api/drafts/contact/{Guid.NewGuid()}";
        var assignments = (await maja.RefreshAsync()).GetProperty("assignments").EnumerateArray().Select(entry => entry.GetProperty("assignmentId").GetGuid()).ToList();
        await WorkInAsync(maja, assignments[0]);
        await maja.JsonAsync(HttpMethod.Put, path, new { note = "för den ena skolan" });

        await WorkInAsync(maja, assignments[1]);
        await maja.ProblemAsync(404, "not-found", HttpMethod.Get, path);
        using var deleted = await maja.SendAsync(HttpMethod.Delete, path);

        await WorkInAsync(maja, assignments[0]);
        (await maja.GetAsync(path)).GetProperty("content").GetProperty("note").GetString().ShouldBe("för den ena skolan");
    }

    [Fact]
    public async Task A_draft_is_ciphertext_in_the_database()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var scope = Guid.NewGuid().ToString();
        await kurator.JsonAsync(HttpMethod.Put, $"/api/drafts/contact/{scope}", new { note = "hemligt" });

        await using var stored = system.Owner.CreateCommand("select content from sv_draft where scope = $1");
        stored.Parameters.Add(new() { Value = scope });

        ((string)(await stored.ExecuteScalarAsync(TestContext.Current.CancellationToken))!).ShouldNotContain("hemligt");
    }

    [Fact]
    public async Task A_deleted_draft_is_gone()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        const string Path = "/api/drafts/consent/new";
        await kurator.JsonAsync(HttpMethod.Put, Path, new { purpose = "x" });

        using var deleted = await kurator.SendAsync(HttpMethod.Delete, Path);

        deleted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await kurator.ProblemAsync(404, "not-found", HttpMethod.Get, Path);
    }

    [Theory]
    [InlineData("[1]", 400, "request.invalid")]
    [InlineData("{\"a\":", 400, "request.malformed")]
    public async Task A_draft_is_a_json_object(string body, int status, string code) =>
        await (await system.PersonaAsync("kurator-flen")).ProblemAsync(status, code, HttpMethod.Put, "/api/drafts/openCase/new", body);

    [Theory]
    [InlineData("new")]
    [InlineData("6f1c0a52-1f0e-4e0f-9b1d-0c2f6a3a8f10")]
    [InlineData("6f1c0a52-1f0e-4e0f-9b1d-0c2f6a3a8f10-trygg")]
    [InlineData("6f1c0a52-1f0e-4e0f-9b1d-0c2f6a3a8f10-0b8d3f0e-7a55-4c38-8f43-5f3f5a1f2c77")]
    public async Task A_draft_is_about_a_thing_or_a_part_of_one(string scope)
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var path = $"/api/drafts/consentAnswer/{scope}";

        await kurator.JsonAsync(HttpMethod.Put, path, new { note = "x" });

        (await kurator.GetAsync(path)).GetProperty("content").GetProperty("note").GetString().ShouldBe("x");
    }

    [Fact]
    public async Task Nothing_personal_fits_into_the_address_of_a_draft() =>
        await (await system.PersonaAsync("kurator-flen")).ProblemAsync(404, "not-found", HttpMethod.Put, "/api/drafts/openCase/Elis-Åkerfors", new { });

    private static async Task WorkInAsync(Persona persona, Guid assignmentId)
    {
        await persona.PostAsync("/bff/assignment", new { assignmentId });
        await persona.RefreshAsync();
    }
}
