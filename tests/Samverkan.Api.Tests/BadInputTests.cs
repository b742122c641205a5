using System.Net.Http.Headers;
using System.Text.Json;

namespace Samverkan.Api.Tests;

/// <summary>What bad input gets: a clear problem in Swedish at the field, never a 5xx, and nothing half saved.</summary>
public sealed class BadInputTests(TestSystem system)
{
    private static string Valid => Bodies.Json(Bodies.Opening());

    private Task<Persona> Kurator => system.PersonaAsync("kurator-flen");

    [Fact]
    public async Task Every_wrong_field_is_named_by_its_path_in_swedish()
    {
        var body = Valid.Replace("\"Alva\"", "\"\"", StringComparison.Ordinal).Replace("\"Vårdcentralen\"", $"\"{new string('x', 201)}\"", StringComparison.Ordinal)
            .Replace("\"birthDate\":\"2014-03-02\"", "\"birthDate\":null", StringComparison.Ordinal);

        var problem = await (await Kurator).ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases", body);

        var errors = problem.GetProperty("errors");
        errors.EnumerateObject().Select(error => error.Name).ShouldBe(["child.givenName", "child.birthDate", "contacts[0].organisation"], ignoreOrder: true);
        errors.GetProperty("contacts[0].organisation")[0].GetString()!.ShouldContain("200 tecken");
        problem.GetProperty("title").GetString().ShouldBe("Något i formuläret behöver rättas");
        problem.GetProperty("traceId").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_search_for_what_no_text_holds_is_refused_at_its_field()
    {
        var problem = await (await Kurator).ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases/search", new { text = "Alva\0" });

        problem.GetProperty("errors").GetProperty("text")[0].GetString()!.ShouldContain("tecken");
    }

    [Theory]
    [InlineData("{", "request.malformed", null)]
    [InlineData("", "request.malformed", null)]
    [InlineData("[]", "request.malformed", null)]
    [InlineData("null", "request.malformed", null)]
    public async Task What_is_no_json_object_is_malformed(string body, string code, string? field)
    {
        var problem = await (await Kurator).ProblemAsync(400, code, HttpMethod.Post, "/api/cases", body);

        problem.GetProperty("errors").ValueKind.ShouldBe(field is null ? JsonValueKind.Null : JsonValueKind.Object);
    }

    [Theory]
    [InlineData("\"needsInterpreter\":false", "\"needsInterpreter\":\"nej\"", "child.needsInterpreter")]
    [InlineData("\"protection\":\"none\"", "\"protection\":\"secret\"", "child.protection")]
    [InlineData("\"protection\":\"none\"", "\"protection\":1", "child.protection")]
    [InlineData("\"birthDate\":\"2014-03-02\"", "\"birthDate\":\"2014-13-02\"", "child.birthDate")]
    [InlineData("\"familyName\":\"Testbäck\"", "\"familyName\":null", "child.familyName")]
    [InlineData("\"familyName\":\"Testbäck\"", "\"familyName\":7", "child.familyName")]
    [InlineData("\"givenName\":\"Alva\",", "", "child")]
    public async Task A_value_of_the_wrong_form_is_named(string from, string to, string field)
    {
        var body = ReplaceFirst(Valid, from, to);
        body.ShouldNotBe(Valid);

        var problem = await (await Kurator).ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases", body);

        problem.GetProperty("errors").EnumerateObject().ShouldContain(error => error.Name.StartsWith(field, StringComparison.Ordinal), problem.ToString());
    }

    [Theory]
    [InlineData("\"givenName\":", "\"shoeSize\":38,\"givenName\":", "child.shoeSize")]
    [InlineData("{\"child\":", "{\"Child2\":1,\"child\":", "Child2")]
    public async Task An_unknown_member_is_named(string from, string to, string field)
    {
        var problem = await (await Kurator).ProblemAsync(400, "request.unknown-member", HttpMethod.Post, "/api/cases", ReplaceFirst(Valid, from, to));

        problem.GetProperty("errors").EnumerateObject().Single().Name.ShouldBe(field);
    }

    [Fact]
    public async Task A_body_larger_than_64_kB_is_refused() =>
        await (await Kurator).ProblemAsync(413, "request.too-large", HttpMethod.Post, "/api/cases", Valid.Replace("Alva", new string('x', 70_000), StringComparison.Ordinal));

    [Fact]
    public async Task Another_content_type_is_refused() =>
        await (await Kurator).ProblemAsync(415, "request.wrong-content-type", HttpMethod.Post, "/api/cases", Valid,
            adjust: request => request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain"));

    [Theory]
    [InlineData(null)]
    [InlineData("not-a-uuid")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_command_without_a_key_for_its_repeats_is_refused(string? key) =>
        await (await Kurator).ProblemAsync(400, "idempotency-key.missing", HttpMethod.Post, "/api/cases", Bodies.Opening(), adjust: request =>
        {
            request.Headers.Remove("Idempotency-Key");
            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }
        });

    [Fact]
    public async Task A_method_that_an_address_does_not_have_is_405() =>
        await (await Kurator).ProblemAsync(405, "request.method-not-allowed", HttpMethod.Delete, "/api/reference");

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/api/cases/not-a-uuid")]
    [InlineData("/bff/nothing")]
    [InlineData("/api/cases/00000000-0000-0000-0000-000000000001")]
    public async Task What_does_not_exist_is_404(string path) => await (await Kurator).ProblemAsync(404, "not-found", HttpMethod.Get, path);

    [Theory]
    [InlineData("guardians")]
    [InlineData("contacts")]
    public async Task Nothing_in_a_list_is_named_by_its_place(string list)
    {
        var body = System.Text.Json.Nodes.JsonNode.Parse(Valid)!;
        body[list]!.AsArray().Add((System.Text.Json.Nodes.JsonNode?)null);

        var problem = await (await Kurator).ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases", body.ToJsonString());

        problem.GetProperty("errors").EnumerateObject().Single().Name.ShouldBe($"{list}[1]");
    }

    [Fact]
    public async Task A_search_for_a_character_that_no_text_has_is_refused() =>
        await (await Kurator).ProblemAsync(400, "request.invalid", HttpMethod.Post, "/api/cases/search", "{\"text\":\"Al\\u0000va\"}");

    [Theory]
    [InlineData("utredare-flen", "/api/inquiries", """{"caseNumber":"S-7K3M\u0000","unitId":"0482-elevhalsa","at":"2026-01-01T00:00:00Z","kind":"other","reference":"UTR 1"}""", "caseNumber")]
    [InlineData("kurator-flen", "/api/break-glass", """{"caseNumber":"S-7K3M\u0000","childNumber":null,"reason":"Barnet är här."}""", "caseNumber")]
    public async Task A_character_that_no_text_has_is_refused_at_its_field(string subject, string path, string body, string field)
    {
        var problem = await (await system.PersonaAsync(subject)).ProblemAsync(400, "request.invalid", HttpMethod.Post, path, body);

        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue(problem.ToString());
    }

    [Theory]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=no-such-thing")]
    public async Task Another_charset_is_refused(string contentType) =>
        await (await Kurator).ProblemAsync(415, "request.wrong-content-type", HttpMethod.Post, "/api/cases", Valid,
            adjust: request => request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType));

    [Fact]
    public async Task Bytes_that_are_no_text_are_malformed() =>
        await (await Kurator).ProblemAsync(400, "request.malformed", HttpMethod.Put, "/api/drafts/contact/new", "{}",
            adjust: request => request.Content = new ByteArrayContent([(byte)'{', (byte)'"', 0xff, (byte)'"', (byte)':', (byte)'1', (byte)'}'])
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            });

    [Theory]
    [InlineData("to=0001-01-01")]
    [InlineData("to=0001-01-15")]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    public async Task The_first_and_the_last_day_of_the_calendar_are_days(string query) =>
        await (await system.PersonaAsync("loggranskare-flen")).GetAsync($"/api/access-log?{query}");

    [Theory]
    [InlineData("/api/access-log?from=yesterday", "loggranskare-flen")]
    [InlineData("/api/cases?filter=everything", "kurator-flen")]
    [InlineData("/api/cases?filter=all,mine", "kurator-flen")]
    public async Task A_query_that_cannot_be_read_is_400(string path, string subject) =>
        await (await system.PersonaAsync(subject)).ProblemAsync(400, "request.malformed", HttpMethod.Get, path);

    [Fact]
    public async Task No_answer_is_kept_by_caches_or_framed_and_none_names_the_server()
    {
        using var response = await (await Kurator).SendAsync(HttpMethod.Get, "/api/reference");

        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        response.Headers.Server.ShouldBeEmpty();
    }

    private static string ReplaceFirst(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }
}
