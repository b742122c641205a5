using System.Net;
using Samverkan.Testing;

namespace Samverkan.Api.Tests;

/// <summary>Signing in, who one is, in which assignment, and how a session ends.</summary>
[Collection(nameof(TestSystem.SpareAddress))]
public sealed class SessionTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_signs_in_through_the_identity_provider_and_is_who_the_directory_says()
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var user = await kurator.GetAsync("/bff/user");

        user.GetProperty("name").GetString().ShouldBe("Elin Granvik");
        user.GetProperty("active").GetProperty("unitId").GetString().ShouldBe("0482-elevhalsa-ronnbar");
        user.GetProperty("active").GetProperty("roleName").GetString().ShouldBe("Skolkurator");
        user.GetProperty("capabilities").EnumerateArray().Select(capability => capability.GetString()).ShouldContain("openCase");
        user.GetProperty("warnSeconds").GetInt32().ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_holds_nothing_readable()
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        var cookie = kurator.Cookies["samverkan"]!;

        cookie.HttpOnly.ShouldBeTrue();
        cookie.Value.ShouldNotContain("kurator");
    }

    [Fact]
    public async Task Without_a_session_the_api_answers_401()
    {
        var nobody = new Persona(system.Address);

        await nobody.ProblemAsync(401, "session.missing", HttpMethod.Get, "/bff/user");
        await nobody.ProblemAsync(401, "session.missing", HttpMethod.Get, "/api/reference");
        await nobody.ProblemAsync(401, "session.missing", HttpMethod.Post, "/api/cases", new { });
    }

    [Fact]
    public async Task A_forged_cookie_is_no_session()
    {
        var nobody = new Persona(system.Address);

        await nobody.ProblemAsync(401, "session.missing", HttpMethod.Get, "/bff/user", adjust: request => request.Headers.Add("Cookie", "samverkan=CfDJ8forged"));
    }

    [Fact]
    public async Task A_person_whom_the_directory_does_not_have_is_told_so_and_gets_no_session()
    {
        // The provider vouches for everyone in its list; the directory of this host is empty.
        await using var empty = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await TestSystem.MigrateAsync(empty);
        await using var host = system.BuildHost(system.SpareAddress, empty);
        await host.StartAsync(Ct);
        var stranger = new Persona(system.SpareAddress);

        var arrived = await stranger.SignInAsync("kurator-trosa");

        arrived.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await arrived.Content.ReadAsStringAsync(Ct)).ShouldContain("person.unknown");
        await stranger.ProblemAsync(401, "session.missing", HttpMethod.Get, "/bff/user");
    }

    [Fact]
    public async Task A_person_with_two_assignments_chooses_and_the_choice_holds()
    {
        var maja = await system.NewPersonaAsync("kurator-tva-skolor");
        (await maja.RefreshAsync()).GetProperty("active").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        await maja.ProblemAsync(403, "assignment.required", HttpMethod.Get, "/api/cases");
        var assignments = (await maja.RefreshAsync()).GetProperty("assignments").EnumerateArray().ToList();
        assignments.Count.ShouldBe(2);

        var chosen = await maja.PostAsync("/bff/assignment", new { assignmentId = assignments[1].GetProperty("assignmentId").GetGuid() });

        chosen.GetProperty("active").GetProperty("unitId").GetString().ShouldBe(assignments[1].GetProperty("unitId").GetString());
        (await maja.RefreshAsync()).GetProperty("active").GetProperty("unitId").GetString().ShouldBe(assignments[1].GetProperty("unitId").GetString());
        (await maja.GetAsync("/api/directory")).GetProperty("principals").GetArrayLength().ShouldBe(10);
    }

    [Fact]
    public async Task A_tab_that_was_read_in_another_assignment_writes_nothing()
    {
        var tab = await system.NewPersonaAsync("kurator-tva-skolor");
        var assignments = (await tab.RefreshAsync()).GetProperty("assignments").EnumerateArray().Select(entry => entry.GetProperty("assignmentId").GetGuid()).ToList();
        await tab.PostAsync("/bff/assignment", new { assignmentId = assignments[0] });
        await tab.RefreshAsync();
        await tab.JsonAsync(HttpMethod.Put, "/api/drafts/contact/new", new { note = "om den första skolan" });

        // The other tab shares the cookies and has a token of its own.
        await tab.PostAsync("/bff/assignment", new { assignmentId = assignments[1] });

        await tab.ProblemAsync(403, "csrf.invalid", HttpMethod.Post, "/api/cases", Bodies.Opening());
        await tab.RefreshAsync();
        await Bodies.OpenAsync(tab);
    }

    [Fact]
    public async Task Nobody_takes_an_assignment_that_is_not_their_own()
    {
        var maja = await system.NewPersonaAsync("kurator-tva-skolor");

        var problem = await maja.ProblemAsync(400, "request.invalid", HttpMethod.Post, "/bff/assignment", new { assignmentId = "c8dfebb8-fd9e-46f6-a22e-4b6d7062f77a" });

        problem.GetProperty("errors").GetProperty("assignmentId")[0].GetString()!.ShouldContain("Uppdraget");
    }

    [Fact]
    public async Task A_person_whose_only_assignment_has_ended_can_do_nothing()
    {
        var ulf = await system.NewPersonaAsync("kurator-slutat");

        (await ulf.RefreshAsync()).GetProperty("assignments").GetArrayLength().ShouldBe(0);
        await ulf.ProblemAsync(403, "assignment.required", HttpMethod.Get, "/api/directory");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-the-token")]
    public async Task A_change_without_the_antiforgery_token_is_refused(string token)
    {
        var kurator = await system.PersonaAsync("kurator-flen");

        await kurator.ProblemAsync(403, "csrf.invalid", HttpMethod.Post, "/bff/extend", adjust: request =>
        {
            request.Headers.Remove("X-CSRF");
            request.Headers.TryAddWithoutValidation("X-CSRF", token);
        });
    }

    [Fact]
    public async Task The_token_of_another_person_does_not_do()
    {
        var kurator = await system.PersonaAsync("kurator-flen");
        var other = (await (await system.PersonaAsync("rektor-flen")).GetAsync("/bff/user")).GetProperty("csrfToken").GetString();

        await kurator.ProblemAsync(403, "csrf.invalid", HttpMethod.Post, "/bff/extend", adjust: request =>
        {
            request.Headers.Remove("X-CSRF");
            request.Headers.Add("X-CSRF", other);
        });
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_says_where_to_sign_out_of_the_provider()
    {
        var kurator = await system.NewPersonaAsync("kurator-gnesta");

        var answer = await kurator.PostAsync("/bff/logout", new { });

        answer.GetProperty("url").GetString()!.ShouldContain("post_logout_redirect_uri=");
        await kurator.ProblemAsync(401, "session.missing", HttpMethod.Get, "/bff/user");
    }

    [Fact]
    public async Task Two_copies_of_the_host_know_each_others_sessions_and_tokens()
    {
        var kurator = (await system.PersonaAsync("kurator-flen")).At(system.SecondAddress);

        (await kurator.GetAsync("/bff/user")).GetProperty("name").GetString().ShouldBe("Elin Granvik");
        (await kurator.PostAsync("/bff/extend", new { })).GetProperty("name").GetString().ShouldBe("Elin Granvik");
    }

    [Theory]
    [InlineData("/arenden/1?flik=hjul", "/arenden/1?flik=hjul")]
    [InlineData("https://elsewhere.example.se/", "/")]
    [InlineData("//elsewhere.example.se/", "/")]
    [InlineData("/\\elsewhere.example.se/", "/")]
    [InlineData("/ärenden", "/")]
    [InlineData("/a b", "/")]
    [InlineData("/%C3%A4renden", "/%C3%A4renden")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void After_signing_in_one_lands_on_this_site_only(string? asked, string landed) => Bff.LoginRoute.LocalPath(asked).ShouldBe(landed);

    [Fact]
    public async Task A_session_ends_when_nobody_is_there_and_lives_on_while_somebody_is_but_no_longer_than_a_day_of_work()
    {
        var time = new MovableTime();
        await using var host = system.BuildHost(system.SpareAddress, adjust: builder => builder.Services.AddSingleton<TimeProvider>(time));
        await host.StartAsync(Ct);
        var kurator = new Persona(system.SpareAddress);
        await kurator.SignInAsync("kurator-flen");

        time.Forward(TimeSpan.FromMinutes(20));
        await kurator.GetAsync("/api/reference");
        time.Forward(TimeSpan.FromMinutes(20));
        await kurator.GetAsync("/bff/user");
        time.Forward(TimeSpan.FromMinutes(20));
        await kurator.ProblemAsync(401, "session.missing", HttpMethod.Get, "/bff/user");

        await kurator.SignInAsync("kurator-flen");
        var longest = time.GetUtcNow() + TimeSpan.FromHours(8);
        for (var minutes = 0; minutes < 8 * 60 - 20; minutes += 20)
        {
            var extended = await kurator.PostAsync("/bff/extend", new { });
            // The cookie itself never promises more than the session has left.
            extended.GetProperty("expiresAt").GetDateTimeOffset().ShouldBeLessThanOrEqualTo(longest);
            time.Forward(TimeSpan.FromMinutes(20));
        }

        await kurator.GetAsync("/bff/user");
        time.Forward(TimeSpan.FromMinutes(20));
        await kurator.ProblemAsync(401, "session.missing", HttpMethod.Get, "/bff/user");
    }
}
