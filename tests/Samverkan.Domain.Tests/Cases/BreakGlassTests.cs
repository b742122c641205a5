using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

/// <summary>Nödöppning: within one's own branch, to read, for a time, and seen by those who take part.</summary>
public sealed class BreakGlassTests
{
    private static readonly Guid s_grant = World.Id(70);
    private static readonly DateTimeOffset s_over = World.Now + EmergencyRules.Duration;

    [Fact]
    public void A_colleague_and_the_staff_of_a_sibling_unit_open_within_their_own_branch()
    {
        foreach (var by in new[] { World.Colleague, World.Sibling })
        {
            var opened = World.Opened().When(g => BreakGlass.Decide(Open(by), g.Case)).Only<BreakGlassOpened>();

            opened.Until.ShouldBe(World.Now.AddHours(3));
            opened.Reason.ShouldBe(Items.Owned(World.Child, World.StudentHealth, "Kollegan är sjuk och Alma är här."));
        }
    }

    [Theory]
    [InlineData(ProtectionLevel.FictitiousIdentity)]
    [InlineData(ProtectionLevel.Unknown)]
    public void A_protected_child_is_opened_likewise(ProtectionLevel level) =>
        World.Opened(protection: level).When(g => BreakGlass.Decide(Open(World.Sibling), g.Case)).Only<BreakGlassOpened>();

    [Fact]
    public void Between_branches_there_is_no_ground()
    {
        World.Opened().When(g => BreakGlass.Decide(Open(World.SocialWorker), g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().WithSocialServices().When(g => BreakGlass.Decide(Open(World.Stranger), g.Case)).ThenRefused(Refusals.NotFound);
        Given.Nothing().When(g => BreakGlass.Decide(Open(World.Sibling), g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void An_invited_branch_and_one_that_has_left_take_no_part()
    {
        var invited = World.Opened().WithConsent().And(g => InviteParty.Decide(World.Invite(World.SocialWorker, World.SocialParty), g.Case));
        invited.When(g => BreakGlass.Decide(Open(World.SocialColleague), g.Case)).ThenRefused(Refusals.NotFound);
        var left = World.Opened().WithSocialServices().And(g => LeaveCase.Decide(new(World.SocialParty, World.Branches, World.SocialWorker, World.Now), g.Case));
        left.When(g => BreakGlass.Decide(Open(World.SocialColleague), g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Theory]
    [InlineData(Role.LogReviewer)]
    [InlineData(Role.UnitManager)]
    [InlineData(Role.LocalAdministrator)]
    public void A_role_without_case_work_opens_nothing(Role role) => World.Opened()
        .When(g => BreakGlass.Decide(Open(World.Colleague) with { Viewer = World.Viewer(World.Colleague, role) }, g.Case))
        .ThenRefused(Refusals.NotFound);

    [Fact]
    public void Whoever_takes_part_has_no_need_and_whoever_has_opened_gets_no_longer_by_asking_again()
    {
        World.Opened().When(g => BreakGlass.Decide(Open(World.Counsellor), g.Case)).ThenRefused(Refusals.BreakGlassNotNeeded);
        Broken().When(g => BreakGlass.Decide(Open(World.Sibling) with { At = World.Now.AddHours(2) }, g.Case)).ThenNothing();
    }

    [Fact]
    public void It_reads_what_the_branch_reads_until_the_instant_it_is_over()
    {
        var given = Broken();
        var item = given.Open.ReasonItem;
        bool Reads(By by, DateTimeOffset now) => Access.Decide(World.Viewer(by), given.Case, item, World.Context with { Now = now }).IsGranted;

        Reads(World.Sibling, World.Now).ShouldBeTrue();
        Reads(World.Sibling, s_over.AddTicks(-1)).ShouldBeTrue();
        Reads(World.Sibling, s_over).ShouldBeFalse();
        Reads(World.Sibling, World.Now.AddTicks(-1)).ShouldBeFalse();
        Reads(World.Colleague, World.Now).ShouldBeFalse();
        CaseAccess.Decide(World.Viewer(World.Sibling) with { Unit = new("0482-elevhalsa-annan") }, given.Case, World.Now).ShouldBeOfType<CaseAccess.None>();
        CaseAccess.Decide(World.Viewer(World.Sibling, Role.UnitManager), given.Case, World.Now).ShouldBeOfType<CaseAccess.None>();
    }

    [Fact]
    public void It_shows_nothing_of_another_branch_that_the_own_branch_has_not_been_handed()
    {
        var given = Broken(World.Opened().WithSocialServices());
        var others = World.Item(900, InformationArea.Interventions, World.SocialWorker);

        Access.Decide(World.Viewer(World.Sibling), given.Case, others, World.Context).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void It_changes_nothing()
    {
        var given = Broken();
        var contact = new NewContact(World.Id(71), World.Id(72), World.Clinic);

        CaseAccess.OnlyReads(World.Viewer(World.Sibling), given.Case, World.Now).ShouldBeTrue();
        CaseAccess.OnlyReads(World.Viewer(World.Counsellor), given.Case, World.Now).ShouldBeFalse();
        given.When(g => AddContact.Decide(new(contact, [], World.Branches, World.Sibling, World.Now), g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void It_is_ended_by_the_person_and_by_nobody_else()
    {
        var given = Broken();
        given.When(g => EndBreakGlass.Decide(new(s_grant, World.Counsellor, World.Now), g.Case)).ThenRefused(Refusals.NotFound);

        var ended = given.And(g => EndBreakGlass.Decide(new(s_grant, World.Sibling, World.Now), g.Case));

        ended.Open.EmergencyGrants.ShouldBeEmpty();
        CaseAccess.Decide(World.Viewer(World.Sibling), ended.Case, World.Now).ShouldBeOfType<CaseAccess.None>();
        ended.When(g => EndBreakGlass.Decide(new(s_grant, World.Sibling, World.Now), g.Case)).ThenNothing();
        given.When(g => EndBreakGlass.Decide(new(s_grant, World.Sibling, s_over), g.Case)).ThenNothing();
    }

    [Fact]
    public void It_ends_when_the_branch_leaves_and_the_case_keeps_no_grant_that_is_over()
    {
        var given = Broken(World.Opened().WithSocialServices().WithBup(), World.SocialColleague);
        var left = given.And(g => LeaveCase.Decide(new(World.SocialParty, World.Branches, World.SocialWorker, World.Now.AddHours(1)), g.Case));
        CaseAccess.Decide(World.Viewer(World.SocialColleague), left.Case, World.Now.AddHours(2)).ShouldBeOfType<CaseAccess.None>();

        var later = Broken().And(g => BreakGlass.Decide(Open(World.Colleague) with { GrantId = World.Id(73), At = s_over }, g.Case));
        later.Open.EmergencyGrants.ShouldHaveSingleItem().GrantId.ShouldBe(World.Id(73));
    }

    [Fact]
    public void The_timeline_tells_it_within_the_branch_and_nowhere_else()
    {
        var given = World.Opened().WithSocialServices().And(g => DiscloseItems.Decide(
            new([g.Open.ReasonItem], [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now.AddMinutes(4)), g.Case));
        var opened = given.When(g => BreakGlass.Decide(Open(World.Sibling), g.Case)).Only<BreakGlassOpened>();
        bool Sees(By by) => EventVisibility.Sees(World.Viewer(by), given.Case, EventVisibility.OfCase(opened, given.Open), World.Context);

        Sees(World.Counsellor).ShouldBeTrue();
        Sees(World.SocialWorker).ShouldBeFalse();
    }

    private static Given Broken() => Broken(World.Opened());

    private static Given Broken(Given given, By? by = null) => given.And(g => BreakGlass.Decide(Open(by ?? World.Sibling), g.Case));

    private static BreakGlass Open(By by) => new(s_grant, "Kollegan är sjuk och Alma är här.", World.Viewer(by), by, World.Now);
}
