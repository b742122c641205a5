using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

public sealed class PartyStaffTests
{
    private static readonly LeaveCase s_leave = new(World.SocialParty, World.Branches, World.SocialWorker, World.Now);
    private static readonly NameStaff s_name = new(World.OwnParty, World.Colleague.PersonId, World.UnitStaffSince(World.Colleague), World.Counsellor, World.Now);
    private static readonly RemoveStaff s_remove = new(World.OwnParty, World.Colleague.PersonId, World.Counsellor, World.Now);

    [Fact]
    public void A_unit_leaves()
    {
        var given = World.Opened().WithSocialServices();
        given.When(g => LeaveCase.Decide(s_leave, g.Case)).Then(new PartyLeft(World.SocialParty, World.SocialWorker, World.Now));
        given.And(g => LeaveCase.Decide(s_leave, g.Case)).When(g => LeaveCase.Decide(s_leave, g.Case)).ThenNothing();
        given.When(g => LeaveCase.Decide(s_leave with { By = World.Counsellor }, g.Case)).ThenRefused(Refusals.NotFound);
        given.When(g => LeaveCase.Decide(s_leave with { By = World.SocialColleague }, g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void The_last_unit_and_the_coordinators_unit_stay()
    {
        var own = new LeaveCase(World.OwnParty, World.Branches, World.Counsellor, World.Now);
        World.Opened().When(g => LeaveCase.Decide(own, g.Case)).ThenRefused(Refusals.PartyLastOne);
        World.Opened().WithSocialServices().When(g => LeaveCase.Decide(own, g.Case)).ThenRefused(Refusals.CoordinatorMustHandOver);
    }

    [Fact]
    public void A_unit_that_may_know_of_no_other_is_told_that_it_is_the_last()
    {
        var state = (CaseState.Open)World.Opened().WithSocialServices().Case;
        var hidden = state with
        {
            Coordinator = null,
            Disclosures = [],
            Parties = [.. state.Parties.Select(p => p.PartyId == World.SocialParty ? p with { InvitedBy = World.BupConsultant } : p)],
        };

        LeaveCase.Decide(new(World.OwnParty, World.Branches, World.Counsellor, World.Now), hidden).ShouldBe(Decision.Refuse(Refusals.PartyLastOne));
        LeaveCase.Decide(new(World.OwnParty, World.Branches, World.Counsellor, World.Now), state with { Coordinator = null }).ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void Own_staff_are_named()
    {
        World.Opened().When(g => NameStaff.Decide(s_name, g.Case)).Then(new StaffNamed(World.OwnParty, World.Colleague.PersonId, World.Counsellor, World.Now));
        World.Opened().And(g => NameStaff.Decide(s_name, g.Case)).When(g => NameStaff.Decide(s_name, g.Case)).ThenNothing();
        World.Opened().When(g => NameStaff.Decide(s_name with { UnitStaff = World.UnitStaffSince() }, g.Case)).ThenRefused(Refusals.StaffNotOwnUnit);
        World.Opened().When(g => NameStaff.Decide(s_name with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().WithSocialServices().When(g => NameStaff.Decide(s_name with { PartyId = World.SocialParty }, g.Case)).ThenRefused(Refusals.PartyNotOwn);
    }

    [Fact]
    public void Whoever_has_come_back_to_the_unit_is_named_anew_and_then_takes_part()
    {
        var back = World.Today.AddDays(30);
        var again = s_name with { UnitStaff = new Dictionary<Guid, DateOnly> { [World.Colleague.PersonId] = back }, At = World.Now.AddDays(31) };
        var named = World.Opened().And(g => NameStaff.Decide(s_name, g.Case));
        CaseAccess.Decide(World.Viewer(World.Colleague) with { InUnitSince = back }, named.Case, again.At).ShouldBeOfType<CaseAccess.None>();

        var anew = named.And(g => NameStaff.Decide(again, g.Case));
        CaseAccess.Decide(World.Viewer(World.Colleague) with { InUnitSince = back }, anew.Case, again.At).ShouldBeOfType<CaseAccess.Staff>();
        anew.Open.Parties[0].Staff.Count.ShouldBe(2);
        anew.When(g => NameStaff.Decide(again, g.Case)).ThenNothing();
    }

    [Fact]
    public void A_naming_holds_from_the_first_day_of_the_work_and_not_for_work_that_began_later()
    {
        var named = World.Opened().And(g => NameStaff.Decide(s_name, g.Case)).Case;
        CaseAccess Since(DateOnly day) => CaseAccess.Decide(World.Viewer(World.Colleague) with { InUnitSince = day }, named, World.Now);
        Since(World.Today).ShouldBeOfType<CaseAccess.Staff>();
        Since(World.Today.AddDays(1)).ShouldBeOfType<CaseAccess.None>();
    }

    [Fact]
    public void Staff_are_removed_but_never_the_last_nor_the_coordinator()
    {
        var two = World.Opened().And(g => NameStaff.Decide(s_name, g.Case));
        two.When(g => RemoveStaff.Decide(s_remove, g.Case)).Then(new StaffRemoved(World.OwnParty, World.Colleague.PersonId, World.Counsellor, World.Now));
        World.Opened().When(g => RemoveStaff.Decide(s_remove, g.Case)).ThenNothing();
        two.When(g => RemoveStaff.Decide(s_remove with { PersonId = World.Counsellor.PersonId }, g.Case)).ThenRefused(Refusals.CoordinatorMustHandOver);
        var social = new RemoveStaff(World.SocialParty, World.SocialWorker.PersonId, World.SocialWorker, World.Now);
        World.Opened().WithSocialServices().When(g => RemoveStaff.Decide(social, g.Case)).ThenRefused(Refusals.StaffLastOne);
        World.Opened().WithSocialServices().When(g => RemoveStaff.Decide(social with { PartyId = World.OwnParty }, g.Case)).ThenRefused(Refusals.PartyNotOwn);
        World.Opened().When(g => RemoveStaff.Decide(s_remove with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
    }
}
