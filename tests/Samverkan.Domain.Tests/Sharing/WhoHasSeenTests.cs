using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>To whom "vem har sett" is given, and whose readings it may tell of.</summary>
public sealed class WhoHasSeenTests
{
    [Theory]
    [InlineData(12, false, null, "readers.guardian-only")]
    [InlineData(12, true, null, "readers.guardian-only")]
    [InlineData(13, false, "readers.assessment-missing", "readers.assessment-missing")]
    [InlineData(15, false, "readers.assessment-missing", "readers.assessment-missing")]
    [InlineData(13, true, null, null)]
    [InlineData(15, true, null, null)]
    [InlineData(16, false, "readers.child-only", null)]
    [InlineData(16, true, "readers.child-only", null)]
    public void The_age_decides_between_the_guardian_and_the_child(int age, bool assessed, string? guardian, string? child)
    {
        var given = World.Opened(born: World.Today.AddYears(-age));

        CodeOf(Decide(given, World.Mother, assessed)).ShouldBe(guardian);
        CodeOf(Decide(given, World.Child, assessed)).ShouldBe(child);
    }

    [Fact]
    public void The_day_before_the_birthday_is_the_younger_age()
    {
        CodeOf(Decide(World.Opened(born: World.Today.AddYears(-13).AddDays(1)), World.Mother, assessed: false)).ShouldBeNull();
        CodeOf(Decide(World.Opened(born: World.Today.AddYears(-16).AddDays(1)), World.Mother, assessed: true)).ShouldBeNull();
    }

    [Fact]
    public void A_parent_without_custody_and_a_stranger_are_given_nothing()
    {
        var given = World.Opened(World.Today.AddYears(-8), ProtectionLevel.None, World.Guardian(World.Mother), World.Guardian(World.Father, GuardianKind.NonCustodialParent));

        CodeOf(Decide(given, World.Father, assessed: true)).ShouldBe("readers.not-custodian");
        CodeOf(Decide(given, World.Outsider, assessed: true)).ShouldBe("not-found");
    }

    [Fact]
    public void Without_a_known_birth_date_a_guardian_is_given_nothing()
    {
        var open = World.Opened(born: World.Today.AddYears(-8)).Open;
        var erased = open with { Identities = [.. open.Identities.Select(i => i with { Child = i.Child with { Value = null, Erased = true } })] };

        CodeOf(WhoHasSeenRules.Decide(World.Viewer(World.Counsellor), erased, World.Mother, assessed: true, World.Context)).ShouldBe("readers.child-only");
    }

    [Fact]
    public void Only_the_own_branch_and_those_that_the_recipient_has_said_yes_to_are_told_of()
    {
        var given = World.Opened(born: World.Today.AddYears(-8)).WithSocialServices().WithBup();

        BranchesOf(Decide(given, World.Mother, assessed: false)).ShouldBe([World.StudentHealth, World.Social], ignoreOrder: true);
    }

    [Theory]
    [InlineData(ConsentAnswer.Declined, false)]
    [InlineData(ConsentAnswer.Unanswered, false)]
    [InlineData(ConsentAnswer.Given, true)]
    public void A_branch_that_came_to_take_part_without_the_recipients_yes_is_not_given_away(ConsentAnswer answer, bool told)
    {
        // Socialtjänsten takes part on a ground of its own, whatever the family has answered.
        var given = World.Opened(born: World.Today.AddYears(-8))
            .WithConsent(answers: [(World.Mother, answer)])
            .And(g => InviteParty.Decide(World.Invite(World.SocialWorker, World.SocialParty, LegalBasis.HarmAssessment, "Familjen vet inte."), g.Case))
            .And(g => AcceptInvitation.Decide(World.Accept(World.SocialWorker, World.SocialParty), g.Case));

        BranchesOf(Decide(given, World.Mother, assessed: false)).Contains(World.Social).ShouldBe(told);
        BranchesOf(Decide(given, World.Father, assessed: false)).ShouldBe([World.StudentHealth]);
    }

    [Fact]
    public void A_limited_yes_tells_of_the_branches_that_it_named()
    {
        var both = World.Opened(born: World.Today.AddYears(-8)).WithSocialServices().WithBup();
        var limited = both.WithConsent(World.Scope(World.Social, World.Bup), World.Id(31), (World.Father, ConsentAnswer.Asked))
            .And(g => RecordConsentAnswer.Decide(World.Answer(World.Father, ConsentAnswer.Limited, World.Id(31)) with { LimitedToAreas = null, LimitedToBranches = [World.Bup] }, g.Case));
        var withoutFirst = limited.Open with { Consents = [.. limited.Open.Consents.Where(c => c.ConsentId == World.Id(31))] };

        BranchesOf(WhoHasSeenRules.Decide(World.Viewer(World.Counsellor), withoutFirst, World.Father, assessed: false, World.Context)).ShouldBe([World.StudentHealth, World.Bup], ignoreOrder: true);
    }

    [Theory]
    [InlineData(ProtectionLevel.None, false)]
    [InlineData(ProtectionLevel.SecrecyMarking, true)]
    [InlineData(ProtectionLevel.Unknown, true)]
    public void Where_somebody_is_protected_places_are_withheld(ProtectionLevel level, bool withheld) =>
        Decide(World.Opened(World.Today.AddYears(-8), level), World.Mother, assessed: false).ShouldBeOfType<WhoHasSeen.Given>().PlacesWithheld.ShouldBe(withheld);

    private static WhoHasSeen Decide(Given given, Guid recipient, bool assessed) =>
        WhoHasSeenRules.Decide(World.Viewer(World.Counsellor), given.Open, recipient, assessed, World.Context);

    private static string? CodeOf(WhoHasSeen decided) => (decided as WhoHasSeen.Refused)?.Refusal.Code;

    private static IReadOnlySet<BranchId> BranchesOf(WhoHasSeen decided) => decided.ShouldBeOfType<WhoHasSeen.Given>().Branches;
}
