using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Opening a case: when it is warranted, who coordinates, what is refused at which field, and that nobody finds a case by opening another.</summary>
public sealed class OpenCaseTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_child_with_one_contact_only_needs_no_case()
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var problem = await kurator.ProblemAsync(422, "case.not-warranted", HttpMethod.Post, "/api/cases", Forms.OpenCase(contacts: []));

        problem.GetProperty("errors").TryGetProperty("contacts", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("self", true, true)]
    [InlineData("colleague", true, false)]
    [InlineData("requested", false, false)]
    public async Task A_case_begins_with_a_coordinator_named_or_asked_for(string kind, bool named, bool accepted)
    {
        var colleague = await (await system.PersonaAsync("kurator-flen-kollega")).PersonIdAsync();

        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(coordinator: new { kind, personId = kind == "colleague" ? colleague : (Guid?)null }));

        var seen = await story.SeenAsync(story.Opener);
        seen.GetProperty("coordinator").ValueKind.ShouldBe(named ? JsonValueKind.Object : JsonValueKind.Null);
        seen.GetProperty("coordinatorRequestedAt").ValueKind.ShouldBe(named ? JsonValueKind.Null : JsonValueKind.String);
        if (named)
        {
            seen.GetProperty("coordinator").GetProperty("accepted").GetBoolean().ShouldBe(accepted);
        }
    }

    [Fact]
    public async Task The_number_of_a_case_says_nothing_of_how_many_there_are()
    {
        var first = await CaseStory.OpenAsync(system);
        var second = await CaseStory.OpenAsync(system);

        var numbers = new[] { await first.SeenAsync(first.Opener), await second.SeenAsync(second.Opener) }.Select(seen => seen.GetProperty("number").GetString()!).ToList();

        numbers.ShouldAllBe(number => System.Text.RegularExpressions.Regex.IsMatch(number, "^S-[A-Z2-9]{4}-[A-Z2-9]{4}$"));
        numbers[0][..6].ShouldNotBe(numbers[1][..6]);
    }

    [Theory]
    [InlineData("201301012398", "personalNumber", "Kontrollsiffran")]
    [InlineData("201302302397", "personalNumber", "Datumet")]
    [InlineData("201301612397", "personalNumber", "Kontrollsiffran")]
    [InlineData("20130101+2397", "personalNumber", "Datumet")]
    [InlineData("abc", "personalNumber", "12 siffror")]
    [InlineData("20130101-TF12", "tfNumber", "vilken kommun")]
    [InlineData("201301012389", "personalNumber", "testmiljö")]
    public async Task A_broken_number_is_explained_at_its_field(string value, string kind, string expected)
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var problem = await kurator.ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases", Forms.OpenCase(Forms.Number(value, kind)));

        problem.GetProperty("errors").GetProperty("child.number.value")[0].GetString()!.ShouldContain(expected);
    }

    [Fact]
    public async Task Every_field_that_is_wrong_is_named_in_Swedish()
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var problem = await kurator.ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases", Forms.OpenCase(
            contacts: [new { organisation = "", person = (string?)null, role = (string?)null, phone = "ring mig", note = new string('x', 4001) }],
            givenName: new string('x', 201),
            guardians: [Forms.Guardian("")]));

        var errors = problem.GetProperty("errors").EnumerateObject().ToDictionary(error => error.Name, error => error.Value[0].GetString()!);
        errors["child.givenName"].ShouldBe("Förnamn får ha högst 200 tecken.");
        errors["contacts[0].organisation"].ShouldBe("Fyll i verksamhet.");
        errors["contacts[0].phone"].ShouldContain("telefonnumret");
        errors["contacts[0].note"].ShouldContain("4000");
        errors["guardians[0].name"].ShouldBe("Fyll i namn.");
    }

    [Fact]
    public async Task Whoever_takes_part_is_shown_the_way_to_the_case_that_is_there()
    {
        var first = await CaseStory.OpenAsync(system, "kurator-gnesta", Forms.OpenCase(Forms.Number("201101012381")));

        var problem = await first.Opener.ProblemAsync(409, "child.already-has-case", HttpMethod.Post, "/api/cases", Forms.OpenCase(Forms.Number("20110101-2381")));

        problem.GetProperty("current").GetProperty("caseId").GetGuid().ShouldBe(first.CaseId);
    }

    [Fact]
    public async Task A_colleague_in_the_unit_is_told_whom_to_ask_and_not_which_case()
    {
        var first = await CaseStory.OpenAsync(system, "kurator-flen", Forms.OpenCase(Forms.Number("201101012399")));
        var colleague = await system.PersonaAsync("kurator-flen-kollega");

        var problem = await colleague.ProblemAsync(409, "child.already-open-in-unit", HttpMethod.Post, "/api/cases", Forms.OpenCase(Forms.Number("201101012399")));

        problem.GetProperty("detail").GetString()!.ShouldContain("Elin Granvik");
        problem.ToString().ShouldNotContain(first.CaseId.ToString());
    }

    [Fact]
    public async Task Of_a_protected_child_not_even_a_colleague_is_told()
    {
        var form = Forms.OpenCase(Forms.Number("201001012390"), protection: "secrecyMarking");
        await CaseStory.OpenAsync(system, "kurator-flen", form);

        var second = await CaseStory.OpenAsync(system, "kurator-flen-kollega", form);

        (await second.SeenAsync(second.Opener)).GetProperty("protectionNotice").GetString()!.ShouldContain("Sekretessmarkering");
    }

    [Fact]
    public async Task Another_unit_opens_a_case_as_if_there_were_none()
    {
        var number = Forms.Number("201201012398");
        await CaseStory.OpenAsync(system, "kurator-vingaker", Forms.OpenCase(number));
        var other = await system.PersonaAsync("kurator-katrineholm");

        using var withCase = await other.SendAsync(HttpMethod.Post, "/api/cases", Forms.OpenCase(number));
        using var without = await other.SendAsync(HttpMethod.Post, "/api/cases", Forms.OpenCase(Forms.Number("201601042383")));

        withCase.StatusCode.ShouldBe(without.StatusCode);
        Shape(await withCase.Content.ReadAsStringAsync(Ct)).ShouldBe(Shape(await without.Content.ReadAsStringAsync(Ct)));
    }

    [Fact]
    public async Task Two_requests_at_once_open_one_case_in_a_unit()
    {
        var kurator = await system.PersonaAsync("kurator-trosa");
        var form = Forms.OpenCase(Forms.Number("201501012395"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => kurator.SendAsync(HttpMethod.Post, "/api/cases", form)));

        answers.Count(answer => (int)answer.StatusCode == 201).ShouldBe(1);
        answers.Count(answer => (int)answer.StatusCode == 409).ShouldBe(5);
    }

    [Fact]
    public async Task A_repeat_gives_the_first_outcome_and_the_key_is_good_for_one_body_only()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var key = Guid.NewGuid();
        var form = Forms.OpenCase();
        var first = await kurator.JsonAsync(HttpMethod.Post, "/api/cases", form, key: key);

        var again = await kurator.JsonAsync(HttpMethod.Post, "/api/cases", form, key: key);

        again.ToString().ShouldBe(first.ToString());
        await kurator.ProblemAsync(422, "idempotency-key.reused", HttpMethod.Post, "/api/cases", Forms.OpenCase(givenName: "Alva"), key: key);
    }

    [Fact]
    public async Task A_person_without_case_work_opens_none() =>
        await (await system.PersonaAsync("enhetschef-flen")).ProblemAsync(403, "capability.missing", HttpMethod.Post, "/api/cases", Forms.OpenCase());

    private static string Shape(string body) => System.Text.RegularExpressions.Regex.Replace(body, "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}", "id");
}
