using Samverkan.Domain.ContactRoutes;

namespace Samverkan.Domain.Tests.ContactRoutes;

public sealed class ContactRouteTests
{
    private static readonly Guid s_deputy = World.Id(190);
    private static readonly ContactRouteFacts s_facts = new(World.BupConsultant.Unit, World.BupConsultant.PersonId, s_deputy, "0150-00 00 00", "Måndag–torsdag 8.30–10");

    private static KeepContactRoute Keep(int revision = 0, By? by = null) => new(
        "0482", s_facts, revision, World.Bup, [World.BupConsultant.PersonId, s_deputy], ["0482", "0483"], World.Branches, by ?? World.BupConsultant, World.Now);

    private static ContactRouteState Kept(params IEnumerable<object> more) =>
        more.Aggregate(ContactRouteState.Evolve(ContactRouteState.Missing.Instance, Accepted(KeepContactRoute.Decide(Keep(), ContactRouteState.Missing.Instance))), ContactRouteState.Evolve);

    private static object Accepted(Decision decision) => decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem();

    private static void Refused(Decision decision, Refusal refusal) => decision.ShouldBeOfType<Decision.Refused>().Refusal.Code.ShouldBe(refusal.Code);

    [Fact]
    public void Bups_staff_write_how_bup_is_reached_from_a_municipality()
    {
        var route = Kept().ShouldBeOfType<ContactRouteState.Present>();
        route.ShouldBe(new(ContactRouteState.IdOf(World.Bup, "0482"), World.Bup, "0482", s_facts, 1, false, World.Now));
        Refused(KeepContactRoute.Decide(Keep(by: World.Counsellor), ContactRouteState.Missing.Instance), Refusals.ContactRouteNotBup);
        Refused(KeepContactRoute.Decide(Keep() with { Municipality = "0180" }, ContactRouteState.Missing.Instance), Refusals.ContactRouteMunicipalityUnknown);
        Refused(KeepContactRoute.Decide(Keep() with { UnitBranch = World.Care }, ContactRouteState.Missing.Instance), Refusals.ContactRouteUnitNotOwn);
    }

    [Fact]
    public void The_persons_work_there_and_are_two()
    {
        var missing = ContactRouteState.Missing.Instance;
        Refused(KeepContactRoute.Decide(Keep() with { Facts = s_facts with { ContactPerson = World.Stranger.PersonId } }, missing), Refusals.ContactRouteNotStaff);
        Refused(KeepContactRoute.Decide(Keep() with { Facts = s_facts with { Deputy = World.Stranger.PersonId } }, missing), Refusals.ContactRouteDeputyInvalid);
        Refused(KeepContactRoute.Decide(Keep() with { Facts = s_facts with { Deputy = s_facts.ContactPerson } }, missing), Refusals.ContactRouteDeputyInvalid);
        Accepted(KeepContactRoute.Decide(Keep() with { Facts = s_facts with { Deputy = null } }, missing));
    }

    [Fact]
    public void Nobody_overwrites_what_they_have_not_read()
    {
        KeepContactRoute.Decide(Keep(), Kept()).ShouldBe(Decision.Nothing);
        var changed = Keep() with { Facts = s_facts with { Hours = "Fredagar" } };
        Refused(KeepContactRoute.Decide(changed, Kept()), Refusals.ContactRouteChanged);
        var written = ContactRouteState.Evolve(Kept(), Accepted(KeepContactRoute.Decide(changed with { Revision = 1 }, Kept()))).ShouldBeOfType<ContactRouteState.Present>();
        written.Facts.Hours.ShouldBe("Fredagar");
        written.Revision.ShouldBe(2);
    }

    [Fact]
    public void A_route_is_ended_by_its_own_branch_and_can_be_written_again()
    {
        var end = new EndContactRoute(1, World.BupConsultant, World.Now);
        var ended = Kept(Accepted(EndContactRoute.Decide(end, Kept())));
        ended.ShouldBeOfType<ContactRouteState.Present>().Ended.ShouldBeTrue();
        EndContactRoute.Decide(end, ended).ShouldBe(Decision.Nothing);
        Refused(EndContactRoute.Decide(end with { Revision = 2 }, Kept()), Refusals.ContactRouteChanged);
        Refused(EndContactRoute.Decide(end with { By = World.Counsellor }, Kept()), Refusals.NotFound);
        Refused(EndContactRoute.Decide(end, ContactRouteState.Missing.Instance), Refusals.NotFound);
        Accepted(KeepContactRoute.Decide(Keep(revision: 2), ended));
    }
}
