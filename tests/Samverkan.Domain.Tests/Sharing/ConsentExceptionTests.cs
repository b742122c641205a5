using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>One guardian's silence is let be only by a named professional, with a reason, and never against a no.</summary>
public sealed class ConsentExceptionTests
{
    private static readonly Guid s_exception = World.Id(301);

    private static readonly RequiredPersons s_both = new([World.Mother, World.Father], []) { Custody = [World.Mother, World.Father], MayBeExcepted = [World.Mother, World.Father] };

    private static readonly RecordConsentException s_record = new(
        World.Consent, s_exception, World.Father, ConsentExceptionGround.GuardianPrevented, "Fadern är på sjukhus utomlands.", World.Today.AddDays(30), World.Counsellor, World.Now.AddMinutes(5));

    [Fact]
    public void Silence_is_let_be_and_the_sentence_says_so()
    {
        var given = Asked(ConsentAnswer.Given, ConsentAnswer.Asked);
        Verdict(given).Gap.ShouldBe(ConsentGap.NotAnswered);
        given = given.And(g => RecordConsentException.Decide(s_record, g.Case));
        Verdict(given).ShouldBe(new(World.Today.AddDays(30), null, null) { ByException = true });
        BasisRules.Decide(given.Open, new(World.StudentHealth, World.Social, InformationArea.Wheel, [World.Child]), LegalBasis.Consent, false, World.Context)
            .Because.ShouldContain("med antecknat undantag för den andra");
        ConsentStatus.Of(given.Open.Consents[0], World.Today, s_both).Standing.ShouldBe(ConsentStanding.InForce);
    }

    [Fact]
    public void What_is_about_the_silent_guardian_waits_for_that_guardian()
    {
        var given = Asked(ConsentAnswer.Given, ConsentAnswer.Asked).And(g => RecordConsentException.Decide(s_record, g.Case));
        Holds(World.Child, World.Mother).ShouldBeTrue();
        Holds(World.Child, World.Father).ShouldBeFalse();

        bool Holds(params Guid[] concerns) =>
            BasisRules.Decide(given.Open, new(World.StudentHealth, World.Social, InformationArea.Wheel, concerns), LegalBasis.Consent, false, World.Context).Holds;
    }

    [Fact]
    public void It_ends_after_its_last_day()
    {
        var given = Asked(ConsentAnswer.Given, ConsentAnswer.Asked).And(g => RecordConsentException.Decide(s_record, g.Case));
        Verdict(given, World.Today.AddDays(30)).Holds.ShouldBeTrue();
        Verdict(given, World.Today.AddDays(31)).Holds.ShouldBeFalse();
    }

    [Fact]
    public void An_answer_counts_when_it_comes()
    {
        var given = Asked(ConsentAnswer.Given, ConsentAnswer.Asked).And(g => RecordConsentException.Decide(s_record, g.Case))
            .And(g => RecordConsentAnswer.Decide(World.Answer(World.Father, ConsentAnswer.Declined, at: World.Now.AddMinutes(9)), g.Case));
        Verdict(given).Gap.ShouldBe(ConsentGap.Declined);
    }

    [Fact]
    public void A_no_that_only_a_yes_that_has_run_out_came_after_is_no_silence()
    {
        var excepted = Asked(ConsentAnswer.Given, ConsentAnswer.Asked).And(g => RecordConsentException.Decide(s_record, g.Case)).Open.Consents[0];
        PersonConsent Fathers(ConsentAnswer answer, int daysAgo) =>
            new(World.Father, answer, null, null, ConsentForm.Written, false, null, World.Counsellor, World.Now.AddDays(-daysAgo));
        SecrecyConsent Earlier(int id, PersonConsent answer) => excepted with
        {
            ConsentId = World.Id(id), Scope = excepted.Scope with { From = World.Today.AddDays(-90), To = World.Today.AddDays(-1) }, Answers = [answer], Exceptions = [],
        };
        bool Holds(params SecrecyConsent[] earlier) =>
            ConsentRules.Decide([.. earlier, excepted], s_both, World.StudentHealth, World.Social, InformationArea.Wheel, World.Today).Holds;

        Holds(Earlier(302, Fathers(ConsentAnswer.Given, 60))).ShouldBeTrue();
        Holds(Earlier(303, Fathers(ConsentAnswer.Declined, 80)), Earlier(302, Fathers(ConsentAnswer.Given, 60))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ConsentAnswer.Declined)]
    [InlineData(ConsentAnswer.Limited)]
    [InlineData(ConsentAnswer.Given)]
    public void An_answer_is_never_set_aside(ConsentAnswer answer) =>
        Asked(ConsentAnswer.Given, answer).When(g => RecordConsentException.Decide(s_record, g.Case)).ThenRefused(Refusals.ConsentExceptionAnswered);

    [Fact]
    public void Somebody_else_must_have_said_yes()
    {
        Asked(ConsentAnswer.Unanswered, ConsentAnswer.Asked).When(g => RecordConsentException.Decide(s_record, g.Case)).ThenRefused(Refusals.ConsentExceptionNobodyAgreed);
        var both = Asked(ConsentAnswer.Given, ConsentAnswer.Asked).And(g => RecordConsentException.Decide(s_record, g.Case)).Open;
        var silent = both.Consents[0] with
        {
            Answers = [.. both.Consents[0].Answers.Select(a => a with { Answer = ConsentAnswer.Asked })],
            Exceptions = [.. both.Consents[0].Exceptions, both.Consents[0].Exceptions[0] with { PersonId = World.Mother }],
        };
        ConsentRules.Decide([silent], s_both, World.StudentHealth, World.Social, InformationArea.Wheel, World.Today).Holds.ShouldBeFalse();
    }

    [Fact]
    public void The_childs_yes_does_not_stand_for_a_guardians()
    {
        var given = World.Opened(new DateOnly(2010, 1, 1), guardians: World.Guardian(World.Father))
            .WithConsent(answers: [(World.Father, ConsentAnswer.Asked), (World.Child, ConsentAnswer.Given)]);
        given.When(g => RecordConsentException.Decide(s_record, g.Case)).ThenRefused(Refusals.ConsentExceptionNobodyAgreed);
        given = given.And(new ConsentExceptionRecorded(
            World.Consent, s_exception, World.Father, ConsentExceptionGround.GuardianPrevented, Items.Owned(World.Child, World.StudentHealth, "Skäl"), World.Today.AddDays(9), World.Counsellor, World.Now));
        Verdict(given).Holds.ShouldBeFalse();
    }

    [Fact]
    public void It_is_for_a_guardian_who_was_asked_within_the_period_and_by_the_branch_that_asked()
    {
        var given = Asked(ConsentAnswer.Given, ConsentAnswer.Asked);
        given.When(g => RecordConsentException.Decide(s_record with { PersonId = World.Child }, g.Case)).ThenRefused(Refusals.ConsentExceptionNotGuardian);
        given.When(g => RecordConsentException.Decide(s_record with { PersonId = World.Outsider }, g.Case)).ThenRefused(Refusals.ConsentExceptionNotGuardian);
        given.When(g => RecordConsentException.Decide(s_record with { Until = World.Today.AddDays(91) }, g.Case)).ThenRefused(Refusals.ConsentExceptionPeriod);
        given.When(g => RecordConsentException.Decide(s_record with { Until = World.Today.AddDays(-1) }, g.Case)).ThenRefused(Refusals.ConsentExceptionPeriod);
        given.When(g => RecordConsentException.Decide(s_record with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        given.WithSocialServices().When(g => RecordConsentException.Decide(s_record with { By = World.SocialWorker, ConsentId = World.Consent }, g.Case)).ThenRefused(Refusals.ConsentMissing);
    }

    [Fact]
    public void It_is_withdrawn_and_a_repeat_is_nothing()
    {
        var given = Asked(ConsentAnswer.Given, ConsentAnswer.Asked).And(g => RecordConsentException.Decide(s_record, g.Case));
        given.When(g => RecordConsentException.Decide(s_record, g.Case)).ThenNothing();
        given = given.And(g => WithdrawConsentException.Decide(new(World.Consent, s_exception, World.Counsellor, World.Now.AddMinutes(6)), g.Case));
        Verdict(given).Holds.ShouldBeFalse();
        given.When(g => WithdrawConsentException.Decide(new(World.Consent, s_exception, World.Counsellor, World.Now), g.Case)).ThenNothing();
    }

    private static Given Asked(ConsentAnswer mother, ConsentAnswer father) =>
        World.Opened(new DateOnly(2019, 1, 1)).WithConsent(answers: [(World.Mother, mother), (World.Father, father)]);

    private static ConsentVerdict Verdict(Given given, DateOnly? day = null) => ConsentRules.Decide(
        given.Open.Consents,
        RequiredPersons.Of(given.Open, day ?? World.Today, asKnownBy: World.StudentHealth, area: InformationArea.Wheel),
        World.StudentHealth,
        World.Social,
        InformationArea.Wheel,
        day ?? World.Today);
}
