using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Retention;

/// <summary>When an owner's part falls due: each class by its own rule, the longest-lived for the whole, and never what cannot be reckoned.</summary>
public sealed class RetentionDueTests
{
    private static readonly DateOnly s_lastNote = new(2026, 3, 1);
    private static readonly DateOnly s_born = new(2013, 11, 2);

    [Theory]
    [InlineData(RetentionClass.SocialServices, "2031-03-01")]
    [InlineData(RetentionClass.HealthCare, "2036-03-01")]
    [InlineData(RetentionClass.School, "2036-03-01")]
    [InlineData(RetentionClass.ChildProtection, "2043-11-02")]
    [InlineData(RetentionClass.Placement, null)]
    public void Each_class_falls_due_by_its_own_rule(RetentionClass @class, string? due)
    {
        var verdict = RetentionDue.Of(Part(@class), World.Today);

        verdict.Class.ShouldBe(@class);
        verdict.Due.ShouldBe(due is null ? null : DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
        verdict.Why.ShouldContain(RetentionRules.Of(@class, World.Today)!.Source);
    }

    [Fact]
    public void A_part_falls_due_with_the_longest_lived_of_its_items()
    {
        var verdict = RetentionDue.Of(Part(RetentionClass.SocialServices, RetentionClass.ChildProtection, RetentionClass.SocialServices), World.Today);

        verdict.Class.ShouldBe(RetentionClass.ChildProtection);
        verdict.Due.ShouldBe(s_born.AddYears(30));
    }

    [Fact]
    public void A_part_with_something_that_is_kept_for_ever_never_falls_due()
    {
        var verdict = RetentionDue.Of(Part(RetentionClass.SocialServices, RetentionClass.Placement), World.Today);

        verdict.Due.ShouldBeNull();
        verdict.IsDue(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void It_is_due_on_the_day_and_not_the_day_before()
    {
        var verdict = RetentionDue.Of(Part(RetentionClass.SocialServices), World.Today);

        verdict.IsDue(new(2031, 2, 28)).ShouldBeFalse();
        verdict.IsDue(new(2031, 3, 1)).ShouldBeTrue();
    }

    [Fact]
    public void A_note_on_a_leap_day_falls_due_on_the_last_day_of_February() =>
        RetentionDue.Of(Part(RetentionClass.SocialServices) with { LastNote = new(2028, 2, 29) }, World.Today).Due.ShouldBe(new DateOnly(2033, 2, 28));

    [Fact]
    public void What_is_kept_elsewhere_is_due_at_once_whatever_it_holds()
    {
        var verdict = RetentionDue.Of(Part(RetentionClass.SocialServices, RetentionClass.Placement) with { TakenOutOn = World.Today }, World.Today);

        verdict.Class.ShouldBe(RetentionClass.Placement);
        verdict.IsDue(World.Today).ShouldBeTrue();
        verdict.Why.ShouldContain("kopia");
    }

    [Fact]
    public void Without_a_birth_date_an_investigation_is_kept()
    {
        var verdict = RetentionDue.Of(Part(RetentionClass.ChildProtection) with { BirthDate = null }, World.Today);

        verdict.Due.ShouldBeNull();
        verdict.Why.ShouldContain("födelsedatum är inte känt");
    }

    [Fact]
    public void On_a_day_when_no_rule_is_in_force_it_is_kept() =>
        RetentionDue.Of(Part(RetentionClass.SocialServices), new(2025, 6, 30)).Due.ShouldBeNull();

    [Fact]
    public void A_huvudman_states_its_own_plan_and_a_default_is_shown_as_one()
    {
        var stated = RetentionDue.Of(Part(RetentionClass.School) with { Plan = DocumentPlan.Stated(3) }, World.Today);
        var silent = RetentionDue.Of(Part(RetentionClass.School), World.Today);

        stated.Due.ShouldBe(new DateOnly(2029, 3, 1));
        stated.Why.ShouldContain("Planen anger 3 år");
        silent.Why.ShouldContain("Huvudmannen har inte angett någon tid");
    }

    [Fact]
    public void Every_class_has_one_rule_a_day()
    {
        foreach (var @class in Enum.GetValues<RetentionClass>())
        {
            RetentionRules.All.Count(rule => rule.Class == @class && rule.InForce(World.Today)).ShouldBe(1, @class.ToString());
        }
    }

    private static OwnersPart Part(params RetentionClass[] classes) => new(classes, s_lastNote, s_born, DocumentPlan.Default);
}
