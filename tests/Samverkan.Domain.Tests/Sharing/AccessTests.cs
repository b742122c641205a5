using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class AccessTests
{
    private static readonly ItemHead s_item = World.Item(80, InformationArea.Wheel, World.Counsellor);

    private static Given Shared(LegalBasis basis = LegalBasis.Consent, string? reason = null) => World.Opened().WithSocialServices()
        .And(g => DiscloseItems.Decide(new([s_item], [new(World.Social, basis, reason)], World.Branches, World.Counsellor, World.Now.AddHours(1)), g.Case));

    [Fact]
    public void Ones_own_branch_reads_what_it_wrote() =>
        Read(World.Opened(), World.Counsellor, s_item).ShouldBe(new Reading.Granted(Why.Of("Ni ser detta eftersom er egen verksamhet skrev det.")));

    [Fact]
    public void Another_branch_reads_what_was_disclosed_and_is_told_why() => Read(Shared(), World.SocialWorker, s_item).ShouldBe(new Reading.Granted(new(
        "Ni ser detta eftersom vårdnadshavarna samtyckt till att Elevhälsan delar Barnets bästa-hjulet till och med 2027-01-31.",
        LegalBasis.Consent,
        new(2027, 1, 31))));

    [Fact]
    public void What_was_not_disclosed_is_closed()
    {
        Read(World.Opened().WithSocialServices(), World.SocialWorker, s_item).ShouldBeOfType<Reading.Denied>();
        Read(Shared(), World.SocialWorker, s_item with { ItemId = World.Id(81) }).ShouldBeOfType<Reading.Denied>();
        Read(Shared(), World.SocialWorker, s_item with { Area = InformationArea.Health }).ShouldBeOfType<Reading.Denied>();
        Read(Shared().WithBup(), World.BupConsultant, s_item).ShouldBeOfType<Reading.Denied>();
    }

    [Fact]
    public void Revoking_ends_the_reading_at_once()
    {
        var given = Shared().And(g => RevokeConsent.Decide(new(World.Consent, World.Father, null, World.Counsellor, World.Now.AddHours(2)), g.Case));
        Read(given, World.SocialWorker, s_item).ShouldBe(new Reading.Denied("Socialtjänsten kan inte få detta eftersom en vårdnadshavare har återkallat sitt samtycke."));
    }

    [Theory]
    [InlineData("2027-01-31T22:59:59Z", true)]
    [InlineData("2027-01-31T23:00:00Z", false)]
    [InlineData("2026-11-01T22:59:59Z", false)]
    [InlineData("2026-11-01T23:00:00Z", true)]
    public void Consent_begins_and_ends_at_the_swedish_midnight(string at, bool granted)
    {
        var context = World.Context with { Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) };
        Access.Decide(World.Viewer(World.SocialWorker), Shared().Case, s_item, context).IsGranted.ShouldBe(granted);
    }

    [Fact]
    public void Withdrawing_ends_the_reading()
    {
        var given = Shared();
        var id = given.Open.Disclosures.Single(d => d.ItemId == s_item.ItemId).DisclosureId;
        Read(given.And(g => WithdrawDisclosure.Decide(new(id, World.Counsellor, World.Now), g.Case)), World.SocialWorker, s_item).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void The_case_does_not_exist_for_anyone_who_is_not_named()
    {
        var given = Shared();
        foreach (var by in new[] { World.Colleague, World.Sibling, World.SocialColleague, World.Stranger, World.BupConsultant })
        {
            CaseAccess.Decide(World.Viewer(by), given.Case, World.Now).ShouldBeOfType<CaseAccess.None>();
            Read(given, by, s_item).IsGranted.ShouldBeFalse();
        }

        CaseAccess.Decide(World.Viewer(World.Counsellor), CaseState.Missing.Instance, World.Now).ShouldBeOfType<CaseAccess.None>();
    }

    [Theory]
    [InlineData(Role.UnitManager)]
    [InlineData(Role.ProcessLead)]
    [InlineData(Role.LogReviewer)]
    [InlineData(Role.LocalAdministrator)]
    public void A_role_without_case_work_sees_nothing_even_when_named(Role role)
    {
        CaseAccess.Decide(World.Viewer(World.SocialWorker, role), Shared().Case, World.Now).ShouldBeOfType<CaseAccess.None>();
        Access.Decide(World.Viewer(World.SocialWorker, role), Shared().Case, s_item, World.Context).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void The_same_person_in_another_assignment_sees_nothing()
    {
        var elsewhere = World.Viewer(World.SocialWorker) with { Unit = new("0482-ifo-unga") };
        CaseAccess.Decide(elsewhere, Shared().Case, World.Now).ShouldBeOfType<CaseAccess.None>();
    }

    [Fact]
    public void A_unit_that_has_left_sees_nothing()
    {
        var given = Shared().And(g => LeaveCase.Decide(new(World.SocialParty, World.Branches, World.SocialWorker, World.Now), g.Case));
        Read(given, World.SocialWorker, s_item).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void The_invited_see_the_invitation_and_what_it_discloses()
    {
        var given = World.Opened().WithConsent().And(g => InviteParty.Decide(World.Invite(World.SocialWorker, World.SocialParty), g.Case));
        var open = given.Open;
        CaseAccess.Decide(World.Viewer(World.SocialColleague), given.Case, World.Now).ShouldBeOfType<CaseAccess.Invited>();
        Read(given, World.SocialColleague, open.Identities[0].Item).IsGranted.ShouldBeTrue();
        Read(given, World.SocialColleague, open.Parties[0].Item).IsGranted.ShouldBeTrue();
        Read(given, World.SocialColleague, open.Parties[1].Item).IsGranted.ShouldBeTrue();
        Read(given, World.SocialColleague, open.ReasonItem).IsGranted.ShouldBeFalse();
        Read(given, World.SocialColleague, open.Contacts[0].Item).IsGranted.ShouldBeFalse();
        Access.Decide(World.Viewer(World.SocialColleague, Role.UnitManager), given.Case, open.Identities[0].Item, World.Context).IsGranted.ShouldBeFalse();

        var revoked = given.And(g => RevokeConsent.Decide(new(World.Consent, World.Mother, null, World.Counsellor, World.Now.AddHours(1)), g.Case));
        Read(revoked, World.SocialColleague, open.Identities[0].Item).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void The_purpose_is_between_the_two_sides_and_only_while_the_basis_holds()
    {
        var given = World.Opened().WithConsent().And(g => InviteParty.Decide(World.Invite(World.SocialWorker, World.SocialParty), g.Case));
        Sees(given, World.SocialColleague).ShouldBeTrue();
        Sees(given, World.Counsellor).ShouldBeTrue();
        Sees(given.WithBup(), World.BupConsultant).ShouldBeFalse();
        Sees(given, World.Stranger).ShouldBeFalse();
        var revoked = given.And(g => RevokeConsent.Decide(new(World.Consent, World.Mother, null, World.Counsellor, World.Now.AddHours(1)), g.Case));
        Sees(revoked, World.SocialColleague).ShouldBeFalse();
        Sees(revoked, World.Counsellor).ShouldBeTrue();

        static bool Sees(Given given, By by) => Access.SeesPurpose(
            World.Viewer(by), given.Case, given.Open.Parties.Single(p => p.PartyId == World.SocialParty), World.Context);
    }

    [Fact]
    public void The_invited_see_nothing_else_that_their_branch_may_read()
    {
        var other = World.Actor(120, "0482-ifo-unga", World.Social);
        var given = Shared().And(g => InviteParty.Decide(World.Invite(other, World.Id(99)), g.Case));
        CaseAccess.Decide(World.Viewer(other), given.Case, World.Now).ShouldBeOfType<CaseAccess.Invited>();
        Read(given, other, s_item).IsGranted.ShouldBeFalse();
        Read(given, other, World.Item(82, InformationArea.Interventions, World.SocialWorker)).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void A_party_is_known_to_itself_to_who_invited_it_and_to_whom_it_is_disclosed()
    {
        var given = World.Opened().WithSocialServices().WithBup();
        var bup = given.Open.Parties.Single(p => p.PartyId == World.BupParty);
        Sees(World.BupConsultant).ShouldBeTrue();
        Sees(World.Counsellor).ShouldBeTrue();
        Sees(World.SocialWorker).ShouldBeFalse();

        given = given.And(g => DiscloseItems.Decide(
            new([bup.Item], [new(World.StudentHealth, LegalBasis.HarmAssessment, "Familjen vet")], World.Branches, World.BupConsultant, World.Now), g.Case));
        given.When(g => DiscloseItems.Decide(
                new([bup.Item], [new(World.Social, LegalBasis.Osl25_12, null)], World.Branches, World.BupConsultant, World.Now), g.Case))
            .ThenRefused(Refusals.DisclosureRecipientNotParty);

        bool Sees(By by) => Access.DecideParty(World.Viewer(by), given.Case, bup, World.Context).IsGranted;
    }

    [Fact]
    public void The_coordinator_is_seen_by_who_may_know_of_that_unit()
    {
        var given = World.Opened().WithSocialServices().WithBup();
        var atBup = new CoordinatorOnCase(World.BupConsultant.PersonId, World.BupConsultant.Unit, World.Bup, World.Now, null);
        Access.SeesCoordinator(World.Viewer(World.Counsellor), given.Case, atBup, World.Context).ShouldBeTrue();
        Access.SeesCoordinator(World.Viewer(World.SocialWorker), given.Case, atBup, World.Context).ShouldBeFalse();
        Access.SeesCoordinator(World.Viewer(World.SocialWorker), given.Case, given.Open.Coordinator!, World.Context).ShouldBeTrue();
    }

    [Fact]
    public void Being_coordinator_opens_nothing()
    {
        var given = World.Opened().WithSocialServices().And(new CoordinatorAssigned(
            World.SocialWorker.PersonId, World.SocialWorker.Unit, World.Social, World.Counsellor, World.Now));
        Read(given, World.SocialWorker, s_item).IsGranted.ShouldBeFalse();
    }

    [Theory]
    [InlineData(ProtectionLevel.None, true)]
    [InlineData(ProtectionLevel.SecrecyMarking, false)]
    [InlineData(ProtectionLevel.ProtectedRegistration, false)]
    [InlineData(ProtectionLevel.FictitiousIdentity, false)]
    [InlineData(ProtectionLevel.Unknown, false)]
    public void Whereabouts_stay_with_their_author_unless_nothing_is_protected(ProtectionLevel level, bool granted)
    {
        foreach (var person in new[] { World.Child, World.Mother })
        {
            var given = Shared().And(new ProtectionStated(person, level, Items.Owned(World.Child, World.StudentHealth, "Folkbokföringen"), World.Counsellor, World.Now));
            Access.DecideWhereabouts(World.Viewer(World.SocialWorker), given.Case, s_item, World.Context).IsGranted.ShouldBe(granted);
            Access.DecideWhereabouts(World.Viewer(World.Counsellor), given.Case, s_item, World.Context).IsGranted.ShouldBeTrue();
        }
    }

    [Fact]
    public void Only_the_branch_that_asked_sees_a_consent()
    {
        var given = Shared();
        Access.SeesConsent(World.Viewer(World.Counsellor), given.Case, given.Open.Consents[0], World.Context).ShouldBeTrue();
        Access.SeesConsent(World.Viewer(World.SocialWorker), given.Case, given.Open.Consents[0], World.Context).ShouldBeFalse();
        Access.SeesConsent(World.Viewer(World.Colleague), given.Case, given.Open.Consents[0], World.Context).ShouldBeFalse();
    }

    private static Reading Read(Given given, By by, ItemHead item) => Access.Decide(World.Viewer(by), given.Case, item, World.Context);
}
