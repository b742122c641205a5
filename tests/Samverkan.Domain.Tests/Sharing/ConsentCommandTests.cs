using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class ConsentCommandTests
{
    private static readonly RequestConsent s_request =
        new(World.Consent, World.Scope(), new("Att samordna stödet", "Inget om pappa"), [World.Mother, World.Father, World.Child], World.Counsellor, World.Now);

    private static readonly RevokeConsent s_revoke = new(World.Consent, World.Mother, "Ringde", World.Counsellor, World.Now.AddHours(1));

    private static Given Asked() => World.Opened().And(g => RequestConsent.Decide(s_request, g.Case));

    [Fact]
    public void Each_person_is_asked_for_themselves()
    {
        World.Opened().When(g => RequestConsent.Decide(s_request, g.Case)).Then(new SecrecyConsentRequested(
            World.Consent, s_request.Scope, Items.Owned(World.Child, World.StudentHealth, s_request.Words), s_request.Persons, World.Counsellor, World.Now));
        Asked().Open.Consents.ShouldHaveSingleItem().Answers.ShouldAllBe(a => a.Answer == ConsentAnswer.Asked);
        Asked().When(g => RequestConsent.Decide(s_request, g.Case)).ThenNothing();
    }

    [Fact]
    public void A_branch_asks_only_for_what_it_tells_itself()
    {
        Refused(s_request with { Scope = s_request.Scope with { DisclosingBranch = World.Social } }, Refusals.ConsentNotOwnBranch);
        Refused(s_request with { Scope = s_request.Scope with { ReceivingBranches = [World.StudentHealth] } }, Refusals.ConsentReceiverIsDiscloser);
        Refused(s_request with { By = World.Stranger }, Refusals.NotFound);
    }

    [Fact]
    public void A_request_names_receivers_areas_and_persons_of_the_case()
    {
        Refused(s_request with { Scope = s_request.Scope with { ReceivingBranches = [] } }, Refusals.ConsentScopeEmpty);
        Refused(s_request with { Scope = s_request.Scope with { Areas = [] } }, Refusals.ConsentScopeEmpty);
        Refused(s_request with { Persons = [] }, Refusals.ConsentScopeEmpty);
        Refused(s_request with { Persons = [World.Outsider] }, Refusals.ConsentUnknownPerson);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-10, -1)]
    [InlineData(0, 366)]
    public void A_period_is_forwards_not_over_and_not_too_long(int from, int to) => Refused(
        s_request with { Scope = s_request.Scope with { From = World.Today.AddDays(from), To = World.Today.AddDays(to) } }, Refusals.ConsentPeriodInvalid);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-10, 0)]
    [InlineData(0, 365)]
    public void A_period_may_be_a_day_or_a_year(int from, int to)
    {
        var command = s_request with { Scope = s_request.Scope with { From = World.Today.AddDays(from), To = World.Today.AddDays(to) } };
        World.Opened().When(g => RequestConsent.Decide(command, g.Case)).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData(ConsentAnswer.Given)]
    [InlineData(ConsentAnswer.Limited)]
    [InlineData(ConsentAnswer.Declined)]
    [InlineData(ConsentAnswer.Unanswered)]
    public void An_answer_is_recorded_once(ConsentAnswer answer)
    {
        var command = World.Answer(World.Mother, answer);
        var recorded = Asked().When(g => RecordConsentAnswer.Decide(command, g.Case)).Only<SecrecyConsentAnswered>();
        recorded.Answer.Answer.ShouldBe(answer);
        recorded.Answer.LimitedToAreas.ShouldBe(answer == ConsentAnswer.Limited ? [InformationArea.Identity, InformationArea.Wheel] : null);
        Asked().And(g => RecordConsentAnswer.Decide(command, g.Case)).When(g => RecordConsentAnswer.Decide(command with { At = World.Now.AddDays(1) }, g.Case)).ThenNothing();
    }

    [Fact]
    public void An_answer_keeps_the_text_that_was_read_and_the_language_it_was_read_in()
    {
        var asked = World.Opened().And(g => RequestConsent.Decide(s_request with { Read = new ReadAloud(1, "sv") }, g.Case));

        ReadTo(asked, World.Answer(World.Mother, ConsentAnswer.Given)).ShouldBe(new ReadAloud(1, "sv"));
        ReadTo(asked, World.Answer(World.Father, ConsentAnswer.Given) with { ReadIn = "ar" }).ShouldBe(new ReadAloud(1, "ar"));
        ReadTo(Asked(), World.Answer(World.Mother, ConsentAnswer.Given)).ShouldBeNull();
    }

    private static ReadAloud? ReadTo(Given asked, RecordConsentAnswer command) =>
        asked.When(g => RecordConsentAnswer.Decide(command, g.Case)).Only<SecrecyConsentAnswered>().Answer.Read?.Value;

    [Fact]
    public void What_is_no_answer_is_refused()
    {
        var yes = World.Answer(World.Mother, ConsentAnswer.Given);
        var limited = World.Answer(World.Mother, ConsentAnswer.Limited);
        RefusedAnswer(yes with { Answer = ConsentAnswer.Asked }, Refusals.ConsentAnswerInvalid);
        RefusedAnswer(yes with { Answer = ConsentAnswer.Revoked }, Refusals.ConsentAnswerInvalid);
        RefusedAnswer(yes with { Form = null }, Refusals.ConsentFormMissing);
        RefusedAnswer(yes with { PersonId = World.Outsider }, Refusals.ConsentNotAskedPerson);
        RefusedAnswer(yes with { ConsentId = World.Id(999) }, Refusals.ConsentMissing);
        RefusedAnswer(yes with { By = World.Stranger }, Refusals.NotFound);
        RefusedAnswer(yes with { At = World.Now.AddDays(91) }, Refusals.ConsentPeriodOver);
        RefusedAnswer(limited with { LimitedToAreas = [], LimitedToBranches = null }, Refusals.ConsentLimitsMissing);
        RefusedAnswer(limited with { LimitedToAreas = null, LimitedToBranches = [World.Bup] }, Refusals.ConsentLimitsOutsideScope);
    }

    [Fact]
    public void Another_branchs_request_does_not_exist()
    {
        var given = World.Opened().WithSocialServices();
        given.When(g => RecordConsentAnswer.Decide(World.Answer(World.Mother, ConsentAnswer.Given) with { By = World.SocialWorker }, g.Case))
            .ThenRefused(Refusals.ConsentMissing);
        given.When(g => RevokeConsent.Decide(s_revoke with { By = World.SocialWorker }, g.Case)).ThenRefused(Refusals.ConsentMissing);
    }

    [Fact]
    public void A_yes_is_revoked_once()
    {
        var given = Asked().And(g => RecordConsentAnswer.Decide(World.Answer(World.Mother, ConsentAnswer.Given), g.Case));
        given.When(g => RevokeConsent.Decide(s_revoke, g.Case)).Then(new SecrecyConsentRevoked(
            World.Consent, World.Mother, Items.Owned(World.Child, World.StudentHealth, "Ringde"), World.Counsellor, s_revoke.At));
        given.And(g => RevokeConsent.Decide(s_revoke, g.Case)).When(g => RevokeConsent.Decide(s_revoke, g.Case)).ThenNothing();
        given.When(g => RevokeConsent.Decide(s_revoke with { PersonId = World.Father }, g.Case)).ThenRefused(Refusals.ConsentNothingToRevoke);
        given.When(g => RevokeConsent.Decide(s_revoke with { PersonId = World.Outsider }, g.Case)).ThenRefused(Refusals.ConsentNotAskedPerson);
        given.When(g => RevokeConsent.Decide(s_revoke with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
    }

    private static void Refused(RequestConsent command, Refusal refusal) => World.Opened().When(g => RequestConsent.Decide(command, g.Case)).ThenRefused(refusal);

    private static void RefusedAnswer(RecordConsentAnswer command, Refusal refusal) => Asked().When(g => RecordConsentAnswer.Decide(command, g.Case)).ThenRefused(refusal);
}
