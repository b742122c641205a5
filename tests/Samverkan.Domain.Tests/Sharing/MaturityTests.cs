using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>A child who has been assessed as mature decides alone, for one branch and some areas.</summary>
public sealed class MaturityTests
{
    private static readonly AssessMaturity s_assess = new(World.Id(310), [InformationArea.Health], "Resonerar moget om sin vård.", World.Counsellor, World.Now);

    [Fact]
    public void The_child_answers_alone_and_a_guardians_no_does_not_count()
    {
        var given = World.Opened(new DateOnly(2013, 1, 1)).And(g => AssessMaturity.Decide(s_assess, g.Case));
        Persons(given, InformationArea.Health).Must.ShouldBe([World.Child]);
        given = given.WithConsent(answers: [(World.Mother, ConsentAnswer.Declined), (World.Child, ConsentAnswer.Given)]);
        Holds(given, InformationArea.Health).ShouldBeTrue();
        Holds(given, InformationArea.Wheel).ShouldBeFalse("the assessment is about health");
    }

    [Fact]
    public void Data_about_a_guardian_needs_that_guardian_still()
    {
        var given = World.Opened(new DateOnly(2013, 1, 1)).And(g => AssessMaturity.Decide(s_assess, g.Case));
        RequiredPersons.Of(given.Open, World.Today, [World.Child, World.Mother], World.StudentHealth, InformationArea.Health).Must.ShouldBe([World.Mother, World.Child]);
    }

    [Fact]
    public void It_holds_for_the_branch_that_made_it_until_it_is_withdrawn()
    {
        var given = World.Opened(new DateOnly(2013, 1, 1)).And(g => AssessMaturity.Decide(s_assess, g.Case));
        RequiredPersons.Of(given.Open, World.Today, asKnownBy: World.Bup, area: InformationArea.Health).Must.ShouldContain(World.Mother);
        given.WithSocialServices().When(g => WithdrawMaturityAssessment.Decide(new(World.Id(310), World.SocialWorker, World.Now), g.Case)).ThenRefused(Refusals.MaturityMissing);
        given = given.And(g => WithdrawMaturityAssessment.Decide(new(World.Id(310), World.Counsellor, World.Now), g.Case));
        Persons(given, InformationArea.Health).Must.ShouldContain(World.Mother);
    }

    [Theory]
    [InlineData("2014-11-02", true)]
    [InlineData("2014-11-03", false)]
    public void It_takes_the_age_of_the_rule(string born, bool accepted)
    {
        var outcome = World.Opened(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)).When(g => AssessMaturity.Decide(s_assess, g.Case));
        outcome.Refusal.ShouldBe(accepted ? null : Refusals.MaturityTooYoung);
    }

    [Fact]
    public void It_says_what_it_is_about() =>
        World.Opened().When(g => AssessMaturity.Decide(s_assess with { Areas = [] }, g.Case)).ThenRefused(Refusals.MaturityAreasMissing);

    private static RequiredPersons Persons(Given given, InformationArea area) => RequiredPersons.Of(given.Open, World.Today, asKnownBy: World.StudentHealth, area: area);

    private static bool Holds(Given given, InformationArea area) => BasisRules
        .Decide(given.Open, new(World.StudentHealth, World.Social, area, [World.Child]), LegalBasis.Consent, false, World.Context).Holds;
}
