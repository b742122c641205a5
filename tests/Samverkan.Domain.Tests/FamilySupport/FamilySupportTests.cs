using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Domain.Tests.FamilySupport;

public sealed class FamilySupportTests
{
    private static readonly UnitId s_north = new("0482-skola-norr");
    private static readonly UnitId s_south = new("0482-skola-soder");
    private static readonly By s_head = World.Actor(181, "0482-skola-norr", World.School);
    private static readonly FamilySupportFacts s_facts = new([s_north], "Samtal i hemmet, föräldrastöd");
    private static readonly FamilySupportCapacity s_capacity = new(2, 6);
    private static readonly FamilySupportPlace s_place = new(BranchKind.SocialServices, [s_north, s_south], [World.SocialWorker.PersonId, World.SocialColleague.PersonId]);

    private static LinkFamilySupport Link() => new(World.SocialWorker.PersonId, s_facts, s_capacity, s_place, World.SocialWorker, World.Now);

    private static FamilySupportWrite Write(int revision = 1, By? by = null, bool isOfSchool = false, int daysLater = 0) =>
        new(revision, isOfSchool, by ?? World.SocialColleague, World.Now.AddDays(daysLater));

    private static FamilySupportState After(Decision decision, FamilySupportState? before = null) =>
        decision.ShouldBeOfType<Decision.Accepted>().Events.Aggregate(before ?? FamilySupportState.Missing.Instance, FamilySupportState.Evolve);

    private static FamilySupportState Linked() => After(LinkFamilySupport.Decide(Link(), FamilySupportState.Missing.Instance));

    private static FamilySupportState Ended() => After(EndFamilySupport.Decide(new(Write()), Linked()), Linked());

    private static FamilySupportState.Present Of(FamilySupportState state) => state.ShouldBeOfType<FamilySupportState.Present>();

    private static void Refused(Decision decision, Refusal refusal) => decision.ShouldBeOfType<Decision.Refused>().Refusal.Code.ShouldBe(refusal.Code);

    private static void Refused(LinkFamilySupport command, Refusal refusal) => Refused(LinkFamilySupport.Decide(command, FamilySupportState.Missing.Instance), refusal);

    [Fact]
    public void Socialtjänsten_links_one_of_its_own_to_schools_of_its_own_municipality()
    {
        var link = Of(Linked());
        link.LinkId.ShouldBe(FamilySupportState.IdOf(World.SocialWorker.Unit, World.SocialWorker.PersonId));
        link.Facts.ShouldBe(s_facts);
        link.Capacity.ShouldBe(s_capacity);
        link.StatedAt.ShouldBe(World.Now);
        link.Revision.ShouldBe(1);
        Refused(Link() with { Place = s_place with { OwnKind = BranchKind.Bup } }, Refusals.FamilySupportNotSocialServices);
        Refused(Link() with { Person = World.Stranger.PersonId }, Refusals.FamilySupportNotStaff);
        Refused(Link() with { Facts = s_facts with { Schools = [] } }, Refusals.FamilySupportSchoolElsewhere);
        Refused(Link() with { Facts = s_facts with { Schools = [s_north, s_north] } }, Refusals.FamilySupportSchoolElsewhere);
        Refused(Link() with { Facts = s_facts with { Schools = [s_north, new("0483-skola")] } }, Refusals.FamilySupportSchoolElsewhere);
        Refused(Link() with { Facts = s_facts with { Schools = [.. Enumerable.Range(0, Limits.FamilySupportSchools + 1).Select(at => new UnitId($"skola-{at}"))] } }, Refusals.FamilySupportSchoolElsewhere);
    }

    [Fact]
    public void A_person_is_linked_once_and_again_when_it_has_ended()
    {
        Refused(LinkFamilySupport.Decide(Link(), Linked()), Refusals.FamilySupportAlreadyLinked);
        var again = Of(After(LinkFamilySupport.Decide(Link() with { Capacity = new(0, 9) }, Ended()), Ended()));
        again.Ended.ShouldBeFalse();
        again.Capacity.WaitingWeeks.ShouldBe(9);
        again.Revision.ShouldBe(3);
    }

    [Fact]
    public void A_colleague_states_what_can_be_taken_on()
    {
        var stated = Of(After(StateFamilySupportCapacity.Decide(new(new(0, 11), Write(daysLater: 8)), Linked()), Linked()));
        stated.Capacity.ShouldBe(new(0, 11));
        stated.StatedAt.ShouldBe(World.Now.AddDays(8));
        stated.Facts.ShouldBe(s_facts);
        StateFamilySupportCapacity.Decide(new(s_capacity, Write()), Linked()).ShouldBe(Decision.Nothing);
        Of(After(StateFamilySupportCapacity.Decide(new(s_capacity, Write(daysLater: 1)), Linked()), Linked())).StatedAt.ShouldBe(World.Now.AddDays(1));
    }

    [Fact]
    public void An_old_statement_has_an_age()
    {
        var link = Of(Linked());
        link.StaleWeeksOn(World.Today.AddDays(30)).ShouldBeNull();
        link.StaleWeeksOn(World.Today.AddDays(31)).ShouldBe(4);
        link.StaleWeeksOn(World.Today.AddDays(70)).ShouldBe(10);
    }

    [Fact]
    public void The_schools_and_the_offer_change()
    {
        var changed = Of(After(ChangeFamilySupport.Decide(new(new([s_south], "Föräldragrupp"), s_place, Write(daysLater: 3)), Linked()), Linked()));
        changed.Facts.Schools.ShouldBe([s_south]);
        changed.StatedAt.ShouldBe(World.Now, "the capacity is as old as it was");
        ChangeFamilySupport.Decide(new(new([s_north], s_facts.Offer), s_place, Write()), Linked()).ShouldBe(Decision.Nothing);
        Refused(ChangeFamilySupport.Decide(new(s_facts with { Schools = [new("0483-skola")] }, s_place, Write()), Linked()), Refusals.FamilySupportSchoolElsewhere);
    }

    [Fact]
    public void Whoever_had_not_read_the_last_word_reads_it_first()
    {
        var stated = After(StateFamilySupportCapacity.Decide(new(new(1, 1), Write()), Linked()), Linked());
        Refused(StateFamilySupportCapacity.Decide(new(new(5, 0), Write()), stated), Refusals.FamilySupportRevised);
        Refused(ChangeFamilySupport.Decide(new(s_facts with { Offer = "Annat" }, s_place, Write()), stated), Refusals.FamilySupportRevised);
        Refused(EndFamilySupport.Decide(new(Write()), stated), Refusals.FamilySupportRevised);
        After(EndFamilySupport.Decide(new(Write(revision: 2)), stated), stated);
    }

    [Fact]
    public void Another_unit_changes_nothing_and_learns_of_it_only_as_a_school_that_is_named()
    {
        Func<FamilySupportWrite, FamilySupportState, Decision>[] commands =
        [
            (write, state) => StateFamilySupportCapacity.Decide(new(new(9, 0), write), state),
            (write, state) => ChangeFamilySupport.Decide(new(new([s_south], "Annat"), s_place, write), state),
            (write, state) => EndFamilySupport.Decide(new(write), state),
        ];
        foreach (var command in commands)
        {
            Refused(command(Write(by: s_head, isOfSchool: true), Linked()), Refusals.FamilySupportNotOwn);
            Refused(command(Write(by: World.Stranger), Linked()), Refusals.NotFound);
            Refused(command(Write(), FamilySupportState.Missing.Instance), Refusals.NotFound);
            Refused(command(Write(revision: 2), Ended()), Refusals.NotFound);
        }
    }
}
