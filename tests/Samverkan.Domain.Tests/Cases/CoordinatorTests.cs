using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Tests.Cases;

public sealed class CoordinatorTests
{
    private static readonly RequestCoordinator s_request = new(World.Counsellor, World.Now);
    private static readonly AssignCoordinator s_assign = new(World.Colleague.PersonId, World.Branches, World.Counsellor, World.Now);

    private static Given Unled() => Given.Nothing().And(g => OpenCase.Decide(World.Open() with { Coordinator = new CoordinatorChoice.Requested() }, g.Case));

    private static Given WithColleague(Given given) => given.And(new StaffNamed(World.OwnParty, World.Colleague.PersonId, World.Counsellor, World.Now));

    [Fact]
    public void A_coordinator_is_asked_for_once_and_only_while_there_is_none()
    {
        var events = Unled().And(new StaffNamed(World.OwnParty, World.Colleague.PersonId, World.Counsellor, World.Now));
        events.When(g => RequestCoordinator.Decide(s_request, g.Case)).ThenNothing();
        World.Opened().When(g => RequestCoordinator.Decide(s_request, g.Case)).ThenRefused(Refusals.CoordinatorExists);
        World.Opened().When(g => RequestCoordinator.Decide(s_request with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        Given.That(Given.Nothing().When(g => OpenCase.Decide(World.Open(), g.Case)).Events.Where(e => e is not (CoordinatorAssigned or CoordinatorAccepted)))
            .When(g => RequestCoordinator.Decide(s_request, g.Case)).Then(new CoordinatorRequested(World.Counsellor, World.Now));
    }

    [Fact]
    public void A_colleague_is_named_and_accepts()
    {
        var given = WithColleague(Unled());
        given.When(g => AssignCoordinator.Decide(s_assign, g.Case)).Then(
            new CoordinatorAssigned(World.Colleague.PersonId, World.Colleague.Unit, World.StudentHealth, World.Counsellor, World.Now));

        var assigned = given.And(g => AssignCoordinator.Decide(s_assign, g.Case));
        assigned.When(g => AssignCoordinator.Decide(s_assign, g.Case)).ThenNothing();
        assigned.When(g => AcceptCoordination.Decide(new(World.Counsellor, World.Now), g.Case)).ThenRefused(Refusals.CoordinatorNotYou);
        assigned.When(g => AcceptCoordination.Decide(new(World.Colleague, World.Now), g.Case))
            .Then(new CoordinatorAccepted(World.Colleague.PersonId, World.Colleague, World.Now));
        assigned.And(g => AcceptCoordination.Decide(new(World.Colleague, World.Now), g.Case))
            .When(g => AcceptCoordination.Decide(new(World.Colleague, World.Now), g.Case)).ThenNothing();
    }

    [Fact]
    public void Whoever_names_themselves_has_accepted() => Unled()
        .When(g => AssignCoordinator.Decide(s_assign with { PersonId = World.Counsellor.PersonId }, g.Case))
        .ThenTypes(typeof(CoordinatorAssigned), typeof(CoordinatorAccepted));

    [Fact]
    public void Only_the_coordinator_hands_over_what_has_been_accepted()
    {
        var given = WithColleague(World.Opened());
        given.When(g => AssignCoordinator.Decide(s_assign with { PersonId = World.Colleague.PersonId, By = World.Colleague }, g.Case))
            .ThenRefused(Refusals.CoordinatorExists);
        given.And(g => AssignCoordinator.Decide(s_assign, g.Case)).Open.Coordinator!.PersonId.ShouldBe(World.Colleague.PersonId);
    }

    [Fact]
    public void A_coordinator_is_named_staff_of_a_party_that_one_may_know_of()
    {
        Unled().When(g => AssignCoordinator.Decide(s_assign, g.Case)).ThenRefused(Refusals.CoordinatorNotPartyStaff);
        var given = World.Opened().WithSocialServices().WithBup();
        given.When(g => AssignCoordinator.Decide(s_assign with { PersonId = World.BupConsultant.PersonId, By = World.SocialWorker }, g.Case))
            .ThenRefused(Refusals.CoordinatorNotPartyStaff);
        given.When(g => AssignCoordinator.Decide(s_assign with { PersonId = World.BupConsultant.PersonId }, g.Case)).Only<CoordinatorAssigned>();
    }

    [Fact]
    public void Who_takes_no_part_finds_no_case()
    {
        World.Opened().When(g => AssignCoordinator.Decide(s_assign with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().When(g => AcceptCoordination.Decide(new(World.Stranger, World.Now), g.Case)).ThenRefused(Refusals.NotFound);
    }
}
