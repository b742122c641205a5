using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>What goes into a registerutdrag: what concerns its recipient and nobody besides, by age, and without the way to somebody who is protected.</summary>
public sealed class ExportRulesTests
{
    private static readonly ItemHead s_ofChild = World.Item(900, InformationArea.Wheel, World.Counsellor, World.Child);
    private static readonly ItemHead s_ofMother = World.Item(901, InformationArea.Identity, World.Counsellor, World.Mother);
    private static readonly ItemHead s_ofBoth = World.Item(902, InformationArea.Situation, World.Counsellor, World.Child, World.Mother);

    [Fact]
    public void The_child_is_given_what_concerns_the_child_alone()
    {
        Has(World.Child, s_ofChild).ShouldBeTrue();
        Has(World.Child, s_ofBoth).ShouldBeFalse();
        Has(World.Child, s_ofMother).ShouldBeFalse();
    }

    [Fact]
    public void A_guardian_is_given_what_concerns_the_child_and_themselves_and_not_the_other_guardian()
    {
        Has(World.Mother, s_ofChild).ShouldBeTrue();
        Has(World.Mother, s_ofMother).ShouldBeTrue();
        Has(World.Mother, s_ofBoth).ShouldBeTrue();
        Has(World.Father, s_ofMother).ShouldBeFalse();
        Has(World.Father, s_ofBoth).ShouldBeFalse();
    }

    [Theory]
    [InlineData(12, false, true)]
    [InlineData(13, false, false)]
    [InlineData(13, true, true)]
    [InlineData(15, true, true)]
    [InlineData(16, true, false)]
    [InlineData(16, false, false)]
    public void A_guardian_reads_for_the_child_by_the_childs_age(int age, bool assessed, bool reads)
    {
        var @case = World.Opened(World.Today.AddYears(-age)).Open;

        Has(World.Mother, s_ofChild, @case, assessed).ShouldBe(reads);
        Has(World.Mother, s_ofMother, @case, assessed).ShouldBeTrue("one's own is given at any age of the child");
        Has(World.Child, s_ofChild, @case).ShouldBeTrue();
    }

    [Fact]
    public void A_parent_without_custody_is_given_their_own_only()
    {
        var @case = World.Opened(World.Today.AddYears(-8), ProtectionLevel.None, World.Guardian(World.Mother, GuardianKind.NonCustodialParent)).Open;

        Has(World.Mother, s_ofChild, @case, assessed: true).ShouldBeFalse();
        Has(World.Mother, s_ofMother, @case).ShouldBeTrue();
    }

    [Fact]
    public void A_child_whose_birth_date_is_not_known_is_taken_as_old_enough_to_read_alone()
    {
        var open = World.Opened(World.Today.AddYears(-8)).Open;

        Has(World.Mother, s_ofChild, open with { Identities = [] }, assessed: true).ShouldBeFalse();
    }

    [Fact]
    public void An_inquiry_to_protect_the_child_and_what_concerns_nobody_known_are_never_given()
    {
        Has(World.Child, s_ofChild with { Retention = RetentionClass.ChildProtection }).ShouldBeFalse();
        Has(World.Child, s_ofChild with { Concerns = [] }).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_child_and_the_adults_of_the_case_can_be_given_one()
    {
        var open = World.Opened().Open;

        ExportRules.IsRecipient(open, World.Child).ShouldBeTrue();
        ExportRules.IsRecipient(open, World.Father).ShouldBeTrue();
        ExportRules.IsRecipient(open, World.Outsider).ShouldBeFalse();
    }

    [Fact]
    public void Whereabouts_are_left_out_when_anybody_but_the_recipient_is_protected()
    {
        var open = World.Opened(World.Today.AddYears(-8), ProtectionLevel.None, World.Guardian(World.Mother), World.Guardian(World.Father) with { Protection = ProtectionLevel.SecrecyMarking }).Open;

        ExportRules.WithholdsWhereabouts(open, new(World.Mother, false)).ShouldBeTrue();
        ExportRules.WithholdsWhereabouts(open, new(World.Child, false)).ShouldBeTrue();
        ExportRules.WithholdsWhereabouts(open, new(World.Father, false)).ShouldBeFalse("one's own protection is against others");
    }

    private static bool Has(Guid person, ItemHead item, CaseState.Open? @case = null, bool assessed = false) =>
        ExportRules.MayHave(@case ?? World.Opened(World.Today.AddYears(-8)).Open, item, new(person, assessed), World.StudentHealth, World.Today);
}
