using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class ConsentStatusTests
{
    private static readonly RequiredPersons s_both = new([World.Mother, World.Father], [World.Child]);

    [Theory]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Given, 0, ConsentStanding.InForce)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Limited, 0, ConsentStanding.Partly)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Asked, 0, ConsentStanding.Asked)]
    [InlineData(ConsentAnswer.Unanswered, ConsentAnswer.Unanswered, 0, ConsentStanding.Asked)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Declined, 0, ConsentStanding.Conflict)]
    [InlineData(ConsentAnswer.Declined, ConsentAnswer.Declined, 0, ConsentStanding.Declined)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Revoked, 0, ConsentStanding.Revoked)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Given, -1, ConsentStanding.NotYet)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Given, 90, ConsentStanding.InForce)]
    [InlineData(ConsentAnswer.Given, ConsentAnswer.Given, 91, ConsentStanding.Expired)]
    public void The_status_sums_up_the_answers(ConsentAnswer mother, ConsentAnswer father, int day, ConsentStanding standing)
    {
        var consent = Given(mother, father);
        var status = ConsentStatus.Of(consent, World.Today.AddDays(day), s_both);
        status.Standing.ShouldBe(standing);
        status.Text.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_childs_no_is_a_conflict()
    {
        var consent = Given(ConsentAnswer.Given, ConsentAnswer.Given);
        consent = consent with { Answers = [.. consent.Answers, consent.Answers[0] with { PersonId = World.Child, Answer = ConsentAnswer.Declined }] };
        ConsentStatus.Of(consent, World.Today, s_both).Standing.ShouldBe(ConsentStanding.Conflict);
    }

    [Fact]
    public void Two_limited_answers_to_different_things_cover_nothing()
    {
        var consent = Given(ConsentAnswer.Limited, ConsentAnswer.Limited);
        consent = consent with { Answers = [consent.Answers[0], consent.Answers[1] with { LimitedToAreas = [InformationArea.Health] }] };
        ConsentStatus.Of(consent, World.Today, s_both).Standing.ShouldBe(ConsentStanding.Conflict);
    }

    [Fact]
    public void Nobody_who_can_consent_says_so() =>
        ConsentStatus.Of(Given(ConsentAnswer.Given, ConsentAnswer.Given), World.Today, new RequiredPersons([], [])).Standing.ShouldBe(ConsentStanding.Asked);

    private static SecrecyConsent Given(ConsentAnswer mother, ConsentAnswer father) => new(
        World.Consent,
        World.Scope(),
        Items.Owned(World.Child, World.StudentHealth, new ConsentWords("Att samordna", null)),
        [Answer(World.Mother, mother), Answer(World.Father, father)],
        World.Counsellor,
        World.Now);

    private static PersonConsent Answer(Guid person, ConsentAnswer answer) => new(
        person, answer, answer == ConsentAnswer.Limited ? [InformationArea.Wheel] : null, null, ConsentForm.Written, false, null, World.Counsellor, World.Now);
}
