using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class ConsentRulesTests
{
    private static readonly RequiredPersons s_both = new([World.Mother, World.Father], []);

    [Fact]
    public void Both_guardians_yes_holds_until_the_last_day()
    {
        var consent = Request(1, (World.Mother, ConsentAnswer.Given, 1), (World.Father, ConsentAnswer.Given, 1));
        Decide(s_both, World.Today, consent).ShouldBe(new(World.Today.AddDays(90), null, null));
    }

    [Theory]
    [InlineData(ConsentAnswer.Asked, ConsentGap.NotAnswered)]
    [InlineData(ConsentAnswer.Unanswered, ConsentGap.NotAnswered)]
    [InlineData(ConsentAnswer.Declined, ConsentGap.Declined)]
    [InlineData(ConsentAnswer.Revoked, ConsentGap.Revoked)]
    public void One_guardian_who_has_not_said_yes_is_enough_to_stop(ConsentAnswer answer, ConsentGap gap)
    {
        var consent = Request(1, (World.Mother, ConsentAnswer.Given, 1), (World.Father, answer, 1));
        Decide(s_both, World.Today, consent).ShouldBe(new(null, gap, World.Father));
    }

    [Fact]
    public void A_guardian_who_was_not_asked_has_not_said_yes() =>
        Decide(s_both, World.Today, Request(1, (World.Mother, ConsentAnswer.Given, 1))).Gap.ShouldBe(ConsentGap.NotAsked);

    [Fact]
    public void Nobody_who_can_consent_is_no_consent() =>
        Decide(new([], []), World.Today, Request(1, (World.Mother, ConsentAnswer.Given, 1))).Gap.ShouldBe(ConsentGap.NobodyCanConsent);

    [Theory]
    [InlineData(-1, ConsentGap.NotYet)]
    [InlineData(0, null)]
    [InlineData(90, null)]
    [InlineData(91, ConsentGap.Expired)]
    public void The_period_is_inclusive_at_both_ends(int day, ConsentGap? gap)
    {
        var consent = Request(1, (World.Mother, ConsentAnswer.Given, 1), (World.Father, ConsentAnswer.Given, 1));
        Decide(s_both, World.Today.AddDays(day), consent).Gap.ShouldBe(gap);
    }

    [Fact]
    public void It_holds_as_long_as_the_shortest_of_the_persons()
    {
        var shortOne = Request(1, (World.Mother, ConsentAnswer.Given, 1));
        var longOne = Request(2, (World.Father, ConsentAnswer.Given, 1));
        longOne = longOne with { Scope = longOne.Scope with { To = World.Today.AddDays(200) } };
        Decide(s_both, World.Today, shortOne, longOne).Until.ShouldBe(World.Today.AddDays(90));
    }

    [Fact]
    public void A_limited_yes_covers_only_its_areas_and_branches()
    {
        var consent = Request(1, (World.Mother, ConsentAnswer.Limited, 1));
        consent = consent with
        {
            Scope = consent.Scope with { ReceivingBranches = [World.Social, World.Bup] },
            Answers = [consent.Answers[0] with { LimitedToAreas = [InformationArea.Wheel], LimitedToBranches = [World.Social] }],
        };
        var persons = new RequiredPersons([World.Mother], []);
        Holds(World.Social, InformationArea.Wheel).ShouldBeTrue();
        Holds(World.Social, InformationArea.Health).ShouldBeFalse();
        Holds(World.Bup, InformationArea.Wheel).ShouldBeFalse();

        bool Holds(BranchId to, InformationArea area) => ConsentRules.Holds([consent], persons, World.StudentHealth, to, area, World.Today);
    }

    [Fact]
    public void Consent_is_for_one_disclosing_branch()
    {
        var consent = Request(1, (World.Mother, ConsentAnswer.Given, 1), (World.Father, ConsentAnswer.Given, 1));
        ConsentRules.Holds([consent], s_both, World.Nurse, World.Social, InformationArea.Wheel, World.Today).ShouldBeFalse();
        ConsentRules.Holds([consent], s_both, World.StudentHealth, World.Bup, InformationArea.Wheel, World.Today).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ConsentAnswer.Declined)]
    [InlineData(ConsentAnswer.Revoked)]
    [InlineData(ConsentAnswer.Limited)]
    public void A_later_no_to_another_request_stops_an_earlier_yes(ConsentAnswer no)
    {
        var persons = new RequiredPersons([World.Mother], []);
        var yes = Request(1, (World.Mother, ConsentAnswer.Given, 1));
        Decide(persons, World.Today, yes, Request(2, (World.Mother, no, 2))).Holds.ShouldBeFalse();
        Decide(persons, World.Today, yes, Request(2, (World.Mother, no, 1))).Holds.ShouldBeFalse("a tie is a no");
        Decide(persons, World.Today, Request(1, (World.Mother, ConsentAnswer.Given, 3)), Request(2, (World.Mother, no, 2))).Holds.ShouldBeTrue("the latest word counts");
    }

    [Fact]
    public void A_later_no_counts_also_when_its_period_is_over()
    {
        var no = Request(2, (World.Mother, ConsentAnswer.Declined, 2));
        no = no with { Scope = no.Scope with { From = World.Today.AddDays(-20), To = World.Today.AddDays(-1) } };
        Decide(new([World.Mother], []), World.Today, Request(1, (World.Mother, ConsentAnswer.Given, 1)), no).Gap.ShouldBe(ConsentGap.Declined);
    }

    [Fact]
    public void Being_asked_again_stops_nothing() => Decide(
        new([World.Mother], []), World.Today, Request(1, (World.Mother, ConsentAnswer.Given, 1)), Request(2, (World.Mother, ConsentAnswer.Asked, 2))).Holds.ShouldBeTrue();

    [Theory]
    [InlineData(ConsentAnswer.Asked, true)]
    [InlineData(ConsentAnswer.Unanswered, true)]
    [InlineData(ConsentAnswer.Given, true)]
    [InlineData(ConsentAnswer.Declined, false)]
    [InlineData(ConsentAnswer.Revoked, false)]
    [InlineData(ConsentAnswer.Limited, false)]
    public void Who_may_block_blocks_with_a_no_and_not_with_silence(ConsentAnswer child, bool holds)
    {
        var consent = Request(1, (World.Mother, ConsentAnswer.Given, 1), (World.Child, child, 1));
        Decide(new([World.Mother], [World.Child]), World.Today, consent).Holds.ShouldBe(holds);
    }

    [Theory]
    [InlineData("2015-11-02", false, false)]
    [InlineData("2014-11-03", false, false)]
    [InlineData("2014-11-02", false, true)]
    [InlineData("2011-11-03", false, true)]
    [InlineData("2011-11-02", true, false)]
    public void The_child_may_block_from_twelve_and_must_say_yes_from_fifteen(string born, bool must, bool mayBlock)
    {
        var persons = RequiredPersons.Of(World.Opened(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)).Open, World.Today);
        persons.Must.Contains(World.Child).ShouldBe(must);
        persons.MayBlock.Contains(World.Child).ShouldBe(mayBlock);
        persons.Must.ShouldContain(World.Mother);
        persons.Must.ShouldContain(World.Father);
    }

    [Fact]
    public void At_eighteen_the_child_answers_alone() =>
        RequiredPersons.Of(World.Opened(new DateOnly(2008, 12, 1)).Open, new(2026, 12, 1)).Must.ShouldBe([World.Child]);

    [Fact]
    public void Custody_decides_who_answers_and_everyone_answers_for_their_own_data()
    {
        var open = World.Opened(
            null,
            ProtectionLevel.None,
            World.Guardian(World.Mother, GuardianKind.SpeciallyAppointedGuardian),
            World.Guardian(World.Father, GuardianKind.LegalRepresentative),
            World.Guardian(World.Outsider, GuardianKind.NonCustodialParent)).Open;
        RequiredPersons.Of(open, World.Today).Must.ShouldBe([World.Mother, World.Father]);
        RequiredPersons.Of(open, World.Today, [World.Child, World.Outsider]).Must.ShouldBe([World.Mother, World.Father, World.Outsider]);
    }

    [Fact]
    public void Without_guardians_only_a_child_of_age_can_consent()
    {
        var young = Given.Nothing().And(g => OpenCase.Decide(World.Open() with { Guardians = [] }, g.Case)).Open;
        RequiredPersons.Of(young, World.Today).Must.ShouldBeEmpty();
        var older = Given.Nothing().And(g => OpenCase.Decide(World.Open(new DateOnly(2010, 1, 1)) with { Guardians = [] }, g.Case)).Open;
        RequiredPersons.Of(older, World.Today).Must.ShouldBe([World.Child]);
    }

    [Fact]
    public void A_parent_without_custody_never_consents_in_the_place_of_a_guardian() => RequiredPersons
        .Of(World.Opened(null, ProtectionLevel.None, World.Guardian(World.Outsider, GuardianKind.NonCustodialParent)).Open, World.Today, [World.Outsider])
        .Must.ShouldBeEmpty();

    [Fact]
    public void A_child_of_unknown_age_without_guardians_cannot_consent_alone()
    {
        var open = Given.Nothing().And(g => OpenCase.Decide(World.Open() with { Guardians = [] }, g.Case)).Open with { Identities = [] };
        RequiredPersons.Of(open, World.Today).Must.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_age_asks_everyone()
    {
        var open = World.Opened().Open;
        var erased = open with { Identities = [.. open.Identities.Select(i => i with { Child = i.Child with { Value = null, Erased = true } })] };
        RequiredPersons.Of(erased, World.Today).Must.ShouldBe([World.Mother, World.Father, World.Child]);
    }

    private static ConsentVerdict Decide(RequiredPersons persons, DateOnly today, params SecrecyConsent[] consents) =>
        ConsentRules.Decide(consents, persons, World.StudentHealth, World.Social, InformationArea.Health, today);

    private static SecrecyConsent Request(int number, params (Guid Person, ConsentAnswer Answer, int Hour)[] answers) => new(
        World.Id(300 + number),
        World.Scope(),
        Items.Owned(World.Child, World.StudentHealth, new ConsentWords("Att samordna", null)),
        [.. answers.Select(a => new PersonConsent(
            a.Person, a.Answer, a.Answer == ConsentAnswer.Limited ? [InformationArea.Wheel] : null, null, ConsentForm.Written, false, null, World.Counsellor, World.Now.AddHours(a.Hour)))],
        World.Counsellor,
        World.Now);
}
