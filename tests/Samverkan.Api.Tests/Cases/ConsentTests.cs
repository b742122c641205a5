using System.Text.Json;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Consent: each person answers for themselves, and what it carries ends with it at the very next reading.</summary>
public sealed class ConsentTests(TestSystem system)
{
    [Fact]
    public async Task One_guardians_yes_is_not_two()
    {
        var story = await CaseStory.OpenAsync(system);
        var guardians = await GuardiansAsync(story);
        var consentId = await story.AskConsentAsync(story.Opener, [Forms.SocialServices], ["identity"], guardians);
        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[0], "given"));

        (await StatusAsync(story)).ShouldBe("asked");
        await story.RefusedAsync(story.Opener, 422, "disclosure.no-basis", "parties", Invitation("consent"));

        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[1], "given"));
        (await StatusAsync(story)).ShouldBe("inForce");
        await story.DoAsync(story.Opener, "parties", Invitation("consent"));
    }

    [Theory]
    [InlineData("declined", "conflict")]
    [InlineData("unanswered", "asked")]
    public async Task What_one_guardian_says_shows_in_where_the_request_stands(string second, string status)
    {
        var story = await CaseStory.OpenAsync(system);
        var guardians = await GuardiansAsync(story);
        var consentId = await story.AskConsentAsync(story.Opener, [Forms.SocialServices], ["identity"], guardians);
        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[0], "given"));
        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[1], second));

        (await StatusAsync(story)).ShouldBe(status);
        await story.RefusedAsync(story.Opener, 422, "disclosure.no-basis", "parties", Invitation("consent"));
    }

    [Fact]
    public async Task A_limited_yes_carries_what_it_names_and_no_more()
    {
        var story = await CaseStory.OpenAsync(system);
        var guardians = await GuardiansAsync(story);
        var consentId = await story.AskConsentAsync(story.Opener, [Forms.SocialServices], ["identity", "wheel"], guardians);
        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[0], "given"));
        await story.DoAsync(story.Opener, $"consents/{consentId}/answers", Forms.Answer(guardians[1], "limited", ["identity"]));
        var social = await system.PersonaAsync("socialsekreterare-flen");
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", social);

        (await StatusAsync(story)).ShouldBe("partly");
        var wheelId = (await story.DoAsync(story.Opener, "wheels", Forms.Wheel())).GetProperty("id").GetGuid();
        var problem = await story.Opener.ProblemAsync(
            422, "disclosure.no-basis", HttpMethod.Post, $"/api/wheels/{wheelId}/sectors/healthy", Forms.Sector("Bra", Forms.SocialServices), await story.Opener.TagAsync($"/api/wheels/{wheelId}"));
        problem.GetProperty("detail").GetString()!.ShouldContain("undantagit");
    }

    [Fact]
    public async Task A_revocation_takes_effect_at_the_very_next_reading()
    {
        var (story, social, consentId) = await CaseStory.SharedWheelAsync(system);
        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(1);
        var guardian = (await GuardiansAsync(story))[0];

        await story.DoAsync(story.Opener, $"consents/{consentId}/revoke", new { personId = guardian, note = (string?)null });

        var after = await story.SeenAsync(social);
        after.GetProperty("wheels").GetArrayLength().ShouldBe(0);
        after.ToString().ShouldNotContain("Tycker om bild");
        var own = await story.SeenAsync(story.Opener);
        var share = own.GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("sharedWith")[0];
        share.GetProperty("holds").GetBoolean().ShouldBeFalse();
        share.GetProperty("why").GetString()!.ShouldContain("återkallat");
    }

    [Fact]
    public async Task The_author_takes_a_disclosure_back()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);
        var share = (await story.SeenAsync(story.Opener)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("sharedWith")[0];

        await story.DoAsync(story.Opener, $"disclosures/{share.GetProperty("disclosureId").GetGuid()}/withdraw", new { });

        (await story.SeenAsync(social)).GetProperty("wheels").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Another_branchs_consents_are_not_seen_and_what_it_wrote_is_not_handed_on()
    {
        var (story, social, consentId) = await CaseStory.SharedWheelAsync(system);
        var item = (await story.SeenAsync(social)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("itemId").GetGuid();

        (await story.SeenAsync(social)).GetProperty("consents").GetArrayLength().ShouldBe(0);
        (await story.SeenAsync(social)).GetProperty("wheels")[0].GetProperty("sectors")[0].GetProperty("sharedWith").GetArrayLength().ShouldBe(0);
        await story.RefusedAsync(social, 404, "consent.missing", $"consents/{consentId}/revoke", new { personId = (await GuardiansAsync(story))[0], note = (string?)null });
        await story.RefusedAsync(social, 422, "disclosure.not-author", "disclosures", Handover(item, "0482-elevhalsa"));
        await story.RefusedAsync(social, 422, "disclosure.not-author", "disclosures", Handover(Guid.NewGuid(), "0482-elevhalsa"));
    }

    [Fact]
    public async Task Socialtjansten_needs_a_ground_of_its_own_towards_the_school()
    {
        var (story, social, _) = await CaseStory.SharedWheelAsync(system);

        var options = (await social.GetAsync($"{story.Path}/recipients?area=interventions")).GetProperty("recipients").EnumerateArray().Single().GetProperty("options").EnumerateArray().ToList();

        var statute = options.Single(option => option.GetProperty("basis").GetString() == "osl26_9");
        statute.GetProperty("allowed").GetBoolean().ShouldBeFalse();
        statute.GetProperty("why").GetString()!.ShouldContain("inte till skolan");
        options.Single(option => option.GetProperty("basis").GetString() == "consent").GetProperty("allowed").GetBoolean().ShouldBeFalse();
        options.Single(option => option.GetProperty("basis").GetString() == "harmAssessment").GetProperty("needsReason").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused_at_its_field()
    {
        var story = await CaseStory.OpenAsync(system);
        var guardians = await GuardiansAsync(story);
        var today = system.Today;

        await story.RefusedAsync(story.Opener, 422, "consent.period-invalid", "consents", Forms.Consent([Forms.SocialServices], ["identity"], guardians, today, today.AddYears(2)));
        await story.RefusedAsync(story.Opener, 422, "branch.unknown", "consents", Forms.Consent(["ingen"], ["identity"], guardians, today, today));
        await story.RefusedAsync(story.Opener, 422, "consent.receiver-is-discloser", "consents", Forms.Consent(["0482-elevhalsa"], ["identity"], guardians, today, today));
        await story.RefusedAsync(story.Opener, 422, "consent.unknown-person", "consents", Forms.Consent([Forms.SocialServices], ["identity"], [Guid.NewGuid()], today, today));
        var problem = await story.RefusedAsync(story.Opener, 400, "request.invalid", "consents", Forms.Consent([], [], [], today, today));
        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe(["receivingBranches", "areas", "persons"], ignoreOrder: true);
    }

    private static async Task<Guid[]> GuardiansAsync(CaseStory story) =>
        [.. (await story.SeenAsync(story.Opener)).GetProperty("guardians").EnumerateArray().Select(guardian => guardian.GetProperty("personId").GetGuid())];

    private static async Task<string> StatusAsync(CaseStory story) =>
        (await story.SeenAsync(story.Opener)).GetProperty("consents")[0].GetProperty("status").GetString()!;

    private static object Invitation(string basis) => new { unitId = Forms.SocialServicesUnit, purpose = "Samordning", basis, basisReason = (string?)null };

    private static object Handover(Guid item, string to) => new { itemIds = new[] { item }, recipients = new[] { new { branchId = to, basis = "harmAssessment", reason = "Prövat." } } };
}
