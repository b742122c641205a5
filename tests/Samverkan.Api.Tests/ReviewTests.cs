using System.Text.Json;
using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests;

/// <summary>A reviewer draws readings of their own huvudman, judges each once, and sees nothing of what was read.</summary>
public sealed class ReviewTests(TestSystem system)
{
    private const string Sibling = "kurator-flen-syskonskola";

    private Task<Persona> ReviewerAsync => system.PersonaAsync("loggranskare-flen");

    [Fact]
    public async Task What_is_drawn_stays_as_it_was_drawn()
    {
        var story = await CaseStory.OpenAsync(system);
        await story.SeenAsync(story.Opener);
        var reviewId = await DrawAsync("random", size: 3);

        var first = await ReviewAsync(reviewId);
        await story.SeenAsync(story.Opener);
        var again = await ReviewAsync(reviewId);

        first.ToString().ShouldBe(again.ToString());
        first.GetProperty("lines").GetArrayLength().ShouldBe(3);
        first.GetProperty("found").GetInt32().ShouldBeGreaterThanOrEqualTo(3);
        first.GetProperty("seed").ValueKind.ShouldBe(JsonValueKind.Number);
        (await RowsAsync(await ReviewerAsync)).ShouldContain(reviewId);
    }

    [Fact]
    public async Task Another_huvudmans_reviewer_and_everybody_else_is_told_of_nothing()
    {
        var reviewId = await DrawAsync("random", size: 1);
        var other = await system.PersonaAsync("loggranskare-region");

        await other.ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/reviews/{reviewId}");
        await other.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/reviews/{reviewId}/lines/1/check", new { outcome = "inOrder", note = (string?)null });
        await other.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/reviews/{reviewId}/close", new { });
        (await RowsAsync(other)).ShouldNotContain(reviewId);
        await (await system.PersonaAsync("kurator-flen")).ProblemAsync(403, "capability.missing", HttpMethod.Get, "/api/reviews");
    }

    [Fact]
    public async Task A_nodoppning_is_reviewed_with_its_reason_and_its_readings_and_that_is_recorded()
    {
        var story = await CaseStory.OpenAsync(system);
        var sibling = await system.PersonaAsync(Sibling);
        await story.BreakGlassAsync(sibling);
        var grantId = (await story.SeenAsync(sibling)).GetProperty("emergency").GetProperty("grantId").GetGuid();
        await system.ListsCaughtUpAsync();

        (await RowsAsync(await ReviewerAsync)).ShouldContain(grantId);
        var emergency = (await ReviewAsync(grantId)).GetProperty("emergency");

        emergency.GetProperty("reason").GetString().ShouldBe("Kollegan är sjuk och barnet är här.");
        emergency.GetProperty("personName").GetString().ShouldBe("Farah Lindqvist");
        emergency.GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("reason").GetString()).ShouldBe(["Nödöppning: läste ärendet"]);
        (await system.ScalarAsync<long>(
            "select count(*) from sv_access_log where case_id = $1 and person_id = $2 and reason = 'Granskade en nödöppning'", story.CaseId, await (await ReviewerAsync).PersonIdAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_check_is_recorded_once_and_the_review_is_closed_when_all_is_checked()
    {
        const string Note = "Farah hade barnet hos sig.";
        var story = await CaseStory.OpenAsync(system);
        var sibling = await system.PersonaAsync(Sibling);
        await story.BreakGlassAsync(sibling);
        var reviewId = (await story.SeenAsync(sibling)).GetProperty("emergency").GetProperty("grantId").GetGuid();
        var reviewer = await ReviewerAsync;
        await reviewer.ProblemAsync(422, "review.unchecked", HttpMethod.Post, $"/api/reviews/{reviewId}/close", new { });
        await reviewer.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/reviews/{reviewId}/lines/2/check", new { outcome = "inOrder", note = (string?)null });

        await reviewer.PostAsync($"/api/reviews/{reviewId}/lines/1/check", new { outcome = "askedStaff", note = Note });
        await reviewer.PostAsync($"/api/reviews/{reviewId}/close", new { });

        await reviewer.ProblemAsync(409, "review.already-checked", HttpMethod.Post, $"/api/reviews/{reviewId}/lines/1/check", new { outcome = "inOrder", note = (string?)null });
        var review = await ReviewAsync(reviewId);
        var check = review.GetProperty("lines")[0].GetProperty("check");
        check.GetProperty("outcome").GetString().ShouldBe("askedStaff");
        check.GetProperty("note").GetString().ShouldBe(Note);
        check.GetProperty("byName").GetString().ShouldBe("Ingrid Tallmo");
        review.GetProperty("closedByName").GetString().ShouldBe("Ingrid Tallmo");
        (await system.ScalarAsync<string>("select note from sv_review_check where review_id = $1", reviewId)).ShouldNotContain("Farah");
    }

    [Theory]
    [InlineData("sameSurname", "Disa Granvik")]
    [InlineData("sameSurname", "Disa Holm-Granvik")]
    [InlineData("ownColleague", "Samira Holmgren")]
    public async Task Who_is_called_the_same_is_found_and_no_name_of_the_family_is_shown(string kind, string guardian)
    {
        var related = await CaseStory.OpenAsync(system, body: Forms.OpenCase(guardians: [Forms.Guardian(guardian)]));
        var other = await CaseStory.OpenAsync(system);
        var (number, otherNumber) = (await NumberAsync(related), await NumberAsync(other));
        await system.ListsCaughtUpAsync();

        var review = await ReviewAsync(await DrawAsync(kind, size: 100));

        Numbers(review).ShouldContain(number);
        Numbers(review).ShouldNotContain(otherNumber);
        review.ToString().ShouldNotContain("Disa");
    }

    [Fact]
    public async Task Without_relation_are_those_who_were_not_named_when_they_read()
    {
        var story = await CaseStory.OpenAsync(system);
        var colleague = await system.PersonaAsync("kurator-flen-kollega");
        var person = await colleague.PersonIdAsync();
        var party = (await story.SeenAsync(story.Opener)).GetProperty("parties")[0].GetProperty("partyId").GetGuid();
        await story.DoAsync(story.Opener, $"parties/{party}/staff", new { personId = person });
        await story.SeenAsync(colleague);
        await story.DoAsync(story.Opener, $"parties/{party}/staff/{person}/remove", new { });
        var broken = await CaseStory.OpenAsync(system);
        await broken.BreakGlassAsync(colleague);
        await broken.SeenAsync(colleague);
        var forged = await CaseStory.OpenAsync(system);
        await CopyLineAsync(story.CaseId, person, forged.CaseId);
        await system.ListsCaughtUpAsync();

        var numbers = Numbers(await ReviewAsync(await DrawAsync("noRelation", size: 100)));

        numbers.ShouldNotContain(await NumberAsync(story));
        numbers.ShouldContain(await NumberAsync(broken));
        numbers.ShouldContain(await NumberAsync(forged));
        Numbers(await ReviewAsync(await DrawAsync("breakGlass", size: 100))).ShouldContain(await NumberAsync(broken));
    }

    [Theory]
    [InlineData(null, 1, "kind")]
    [InlineData("random", 0, "size")]
    [InlineData("random", 101, "size")]
    public async Task A_draw_has_a_kind_and_a_size(string? kind, int size, string field)
    {
        var problem = await (await ReviewerAsync).ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/reviews", new { kind, from = system.Today, to = system.Today, size });

        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(problem.ToString());
    }

    // A reading by somebody who is not named, which the product itself does not allow.
    private async Task CopyLineAsync(Guid from, Guid personId, Guid to) => await system.ScalarAsync<long>(
        """
        insert into sv_access_log (at, person_id, assignment_id, principal_id, unit, branch, case_id, areas, item_branches, reason, endpoint, trace_id)
        select at, person_id, assignment_id, principal_id, unit, branch, $3, areas, item_branches, reason, endpoint, trace_id from sv_access_log where case_id = $1 and person_id = $2 limit 1
        returning id
        """,
        from,
        personId,
        to);

    private async Task<Guid> DrawAsync(string kind, int size) =>
        (await (await ReviewerAsync).PostAsync("/api/reviews", new { kind, from = system.Today, to = system.Today, size })).GetProperty("id").GetGuid();

    private async Task<JsonElement> ReviewAsync(Guid reviewId) => await (await ReviewerAsync).GetAsync($"/api/reviews/{reviewId}");

    private static async Task<List<Guid>> RowsAsync(Persona reviewer) =>
        [.. (await reviewer.GetAsync("/api/reviews")).GetProperty("reviews").EnumerateArray().Select(row => row.GetProperty("reviewId").GetGuid())];

    private static async Task<string> NumberAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;

    private static List<string> Numbers(JsonElement review) => [.. review.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("caseNumber").GetString()!)];
}
