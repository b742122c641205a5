using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class BasisRulesTests
{
    public static TheoryData<LegalBasis, string, string, bool> Routes { get; } = new()
    {
        { LegalBasis.Osl25_12, "0400-bup", "0482-ifo", true },
        { LegalBasis.Osl25_12, "0400-bup", "0400-vc", true },
        { LegalBasis.Osl25_12, "0482-emi", "0482-ifo", true },
        { LegalBasis.Osl25_12, "0400-bup", "0482-skola", false },
        { LegalBasis.Osl25_12, "0400-bup", "0482-elevhalsa", false },
        { LegalBasis.Osl25_12, "0482-ifo", "0400-bup", false },
        { LegalBasis.Osl25_12, "0482-elevhalsa", "0482-ifo", false },
        { LegalBasis.Osl26_9, "0482-ifo", "0400-bup", true },
        { LegalBasis.Osl26_9, "0482-ifo", "0483-ifo", true },
        { LegalBasis.Osl26_9, "0482-ifo", "0482-elevhalsa", false },
        { LegalBasis.Osl26_9, "0482-ifo", "0482-skola", false },
        { LegalBasis.Osl26_9, "0400-bup", "0482-ifo", false },
        { LegalBasis.Osl10_27, "0482-elevhalsa", "0482-ifo", true },
        { LegalBasis.Osl10_27, "0482-skola", "0400-bup", true },
        { LegalBasis.Osl10_27, "0400-bup", "0482-skola", false },
        { LegalBasis.Osl10_27, "0482-emi", "0482-skola", false },
        { LegalBasis.Osl10_27, "0482-ifo", "0482-skola", false },
        { LegalBasis.Osl10_27, "enskild-skola", "0482-ifo", false },
        { LegalBasis.Osl10_2, "0482-ifo", "0482-skola", true },
        { LegalBasis.Osl10_2, "enskild-skola", "0482-ifo", false },
        { LegalBasis.HarmAssessment, "0400-bup", "0482-skola", true },
        { LegalBasis.HarmAssessment, "enskild-skola", "0482-ifo", true },
        { LegalBasis.HarmAssessment, "0482-skola", "0482-kontor", false },
        { LegalBasis.OtherStatute, "0482-ifo", "0482-skola", true },
        { LegalBasis.OtherStatute, "0482-ifo", "okand", false },
        { LegalBasis.Consent, "0482-elevhalsa", "0482-kontor", false },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public void A_basis_carries_only_between_its_secrecy_families(LegalBasis basis, string from, string to, bool holds) =>
        Decide(basis, new(from), new(to), reason: true).Holds.ShouldBe(holds);

    [Theory]
    [InlineData(LegalBasis.HarmAssessment)]
    [InlineData(LegalBasis.Osl10_27)]
    [InlineData(LegalBasis.Osl10_2)]
    [InlineData(LegalBasis.OtherStatute)]
    public void Some_bases_need_recorded_reasons(LegalBasis basis)
    {
        Decide(basis, World.StudentHealth, World.Social, reason: false).Holds.ShouldBeFalse();
        Decide(basis, World.StudentHealth, World.Social, reason: true).Holds.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-02", false)]
    public void Care_and_social_services_exchange_without_consent_until_the_eighteenth_birthday(string day, bool holds)
    {
        var open = World.Opened(new DateOnly(2008, 12, 2)).Open;
        var context = World.Context with { Now = DateTimeOffset.Parse(day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var (basis, from, to) in new[] { (LegalBasis.Osl25_12, World.Bup, World.Social), (LegalBasis.Osl26_9, World.Social, World.Bup) })
        {
            BasisRules.Decide(open, new(from, to, InformationArea.Health, [World.Child]), basis, true, context).Holds.ShouldBe(holds);
        }
    }

    [Fact]
    public void An_unknown_age_closes_the_route_for_minors()
    {
        var open = World.Opened().Open with { Identities = [] };
        BasisRules.Decide(open, new(World.Bup, World.Social, InformationArea.Health, [World.Child]), LegalBasis.Osl25_12, true, World.Context).Holds.ShouldBeFalse();
    }

    [Fact]
    public void Every_kind_of_branch_that_meets_children_has_one_rule_on_every_day()
    {
        foreach (var day in new DateOnly[] { new(2026, 11, 2), new(2028, 6, 30), new(2028, 7, 1), new(2035, 1, 1) })
        {
            foreach (var kind in Enum.GetValues<BranchKind>().Where(k => k != BranchKind.Administration))
            {
                SecrecyRegimes.All.Count(r => r.Kind == kind && !r.Independent && r.InForce(day)).ShouldBe(1, $"{kind} {day}");
            }
        }
    }

    [Fact]
    public void The_new_wording_of_23_2_begins_on_its_day()
    {
        SecrecyRegimes.Of(World.Branches[World.School], new(2028, 6, 30))!.Paragraph.ShouldBe("OSL 23 kap. 2 §");
        SecrecyRegimes.Of(World.Branches[World.School], new(2028, 7, 1))!.Paragraph.ShouldContain("2028-07-01");
    }

    [Fact]
    public void Every_value_has_its_row()
    {
        Enum.GetValues<LegalBasis>().Select(LegalBases.Of).Count().ShouldBe(LegalBases.All.Count);
        Enum.GetValues<InformationArea>().Select(InformationAreas.Of).Count().ShouldBe(InformationAreas.All.Count);
        Enum.GetValues<ProtectionLevel>().Select(ProtectionRules.Of).Count().ShouldBe(ProtectionRules.All.Count);
    }

    private static BasisVerdict Decide(LegalBasis basis, BranchId from, BranchId to, bool reason) =>
        BasisRules.Decide(World.Opened().Open, new(from, to, InformationArea.Health, [World.Child]), basis, reason, World.Context);
}
