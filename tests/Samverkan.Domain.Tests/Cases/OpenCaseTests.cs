using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

public sealed class OpenCaseTests
{
    [Fact]
    public void A_unit_opens_a_case_and_its_person_becomes_coordinator()
    {
        var command = World.Open();
        var outcome = Given.Nothing().When(g => OpenCase.Decide(command, g.Case));
        outcome.ThenTypes(
            typeof(CaseOpened), typeof(GuardianAdded), typeof(GuardianAdded), typeof(ContactAdded), typeof(CoordinatorAssigned), typeof(CoordinatorAccepted));
        var opened = outcome.Only<CaseOpened>();
        opened.Child.Key.ShouldBe(new PersonalKey(World.Child, World.StudentHealth.Value));
        opened.IdentityItem.Area.ShouldBe(InformationArea.Identity);
        opened.IdentityItem.Retention.ShouldBe(RetentionClass.School);

        var open = Given.That(outcome.Events).Open;
        open.Parties.ShouldHaveSingleItem().Staff.ShouldBe([new NamedStaff(World.Counsellor.PersonId, World.Now)]);
        open.Coordinator.ShouldBe(new(World.Counsellor.PersonId, World.Counsellor.Unit, World.StudentHealth, World.Now, World.Now));
    }

    [Fact]
    public void A_colleague_is_named_and_has_yet_to_accept()
    {
        var command = World.Open() with { Coordinator = new CoordinatorChoice.Colleague(World.Colleague.PersonId) };
        var open = Given.Nothing().And(g => OpenCase.Decide(command, g.Case)).Open;
        open.Parties[0].Staff.Select(named => named.PersonId).ShouldBe([World.Counsellor.PersonId, World.Colleague.PersonId]);
        open.Coordinator!.AcceptedAt.ShouldBeNull();
    }

    [Fact]
    public void A_coordinator_can_be_asked_for()
    {
        var command = World.Open() with { Coordinator = new CoordinatorChoice.Requested() };
        var open = Given.Nothing().And(g => OpenCase.Decide(command, g.Case)).Open;
        open.Coordinator.ShouldBeNull();
        open.CoordinatorRequestedAt.ShouldBe(World.Now);
    }

    [Fact]
    public void A_repeat_does_nothing() => World.Opened().When(g => OpenCase.Decide(World.Open(), g.Case)).ThenNothing();

    [Fact]
    public void A_single_contact_does_not_warrant_a_case() =>
        Given.Nothing().When(g => OpenCase.Decide(World.Open() with { Contacts = [] }, g.Case)).ThenRefused(Refusals.NotWarranted);

    [Theory]
    [InlineData("2026-11-03", false)]
    [InlineData("2026-11-02", true)]
    [InlineData("2008-11-03", true)]
    [InlineData("2008-11-02", false)]
    public void Only_a_child_from_birth_until_eighteen(string born, bool opened)
    {
        var outcome = Given.Nothing().When(g => OpenCase.Decide(World.Open(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)), g.Case));
        if (opened)
        {
            outcome.Refusal.ShouldBeNull();
        }
        else
        {
            outcome.ThenRefused(Refusals.NotAChild);
        }
    }

    [Fact]
    public void Somebody_of_another_unit_cannot_be_made_coordinator_at_the_start()
    {
        var command = World.Open() with { Coordinator = new CoordinatorChoice.Colleague(World.SocialWorker.PersonId) };
        Given.Nothing().When(g => OpenCase.Decide(command, g.Case)).ThenRefused(Refusals.CoordinatorNotPartyStaff);
    }
}
