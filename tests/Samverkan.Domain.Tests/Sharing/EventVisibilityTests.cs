using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class EventVisibilityTests
{
    [Fact]
    public void Each_branch_sees_the_entries_that_reveal_nothing_it_may_not_read()
    {
        var given = World.Opened();
        var history = new List<object>();
        Go(g => RequestConsent.Decide(new(World.Consent, World.Scope(), new("Att samordna", null), [World.Mother, World.Father], World.Counsellor, World.Now), g.Case));
        Go(g => RecordConsentAnswer.Decide(World.Answer(World.Mother, ConsentAnswer.Given), g.Case));
        Go(g => RecordConsentAnswer.Decide(World.Answer(World.Father, ConsentAnswer.Given), g.Case));
        Go(g => InviteParty.Decide(World.Invite(World.SocialWorker, World.SocialParty), g.Case));
        Go(g => AcceptInvitation.Decide(World.Accept(World.SocialWorker, World.SocialParty), g.Case));
        Go(g => InviteParty.Decide(World.Invite(World.BupConsultant, World.BupParty, LegalBasis.HarmAssessment, "Familjen vet"), g.Case));
        Go(g => AcceptInvitation.Decide(World.Accept(World.BupConsultant, World.BupParty), g.Case));

        Seen(World.Counsellor).ShouldBe(history.Select(e => e.GetType()));
        Seen(World.SocialWorker).ShouldBe([typeof(PartyInvited), typeof(PartyAccepted), typeof(StaffNamed)]);
        Seen(World.BupConsultant).ShouldBe([typeof(PartyInvited), typeof(PartyAccepted), typeof(StaffNamed)]);
        Seen(World.Colleague).ShouldBeEmpty();
        Seen(World.Stranger).ShouldBeEmpty();

        void Go(Func<Given, Decision> command)
        {
            history.AddRange(given.When(command).Events);
            given = given.And(command);
        }

        IEnumerable<Type> Seen(By by) => history
            .Where(e => EventVisibility.Sees(World.Viewer(by), given.Case, EventVisibility.OfCase(e, given.Open), World.Context))
            .Select(e => e.GetType());
    }

    [Fact]
    public void An_entry_that_names_two_units_is_for_those_who_may_know_of_both()
    {
        var given = World.Opened().WithSocialServices();
        var invite = World.Invite(World.BupConsultant, World.BupParty, LegalBasis.Osl26_9, "Behövs för behandlingen.", World.SocialWorker);
        var invited = given.When(g => InviteParty.Decide(invite, g.Case)).Only<PartyInvited>();
        given = given.And(invited)
            .And(g => AcceptInvitation.Decide(World.Accept(World.BupConsultant, World.BupParty), g.Case))
            .And(g => InviteParty.Decide(World.Invite(World.Stranger, World.Id(97), LegalBasis.HarmAssessment, "Familjen vet"), g.Case))
            .And(g => AcceptInvitation.Decide(World.Accept(World.Stranger, World.Id(97)), g.Case));
        var toStranger = new Disclosure(
            World.Id(96), World.BupParty, InformationArea.Contacts, World.Bup, World.OtherSocial, LegalBasis.Osl25_12, Items.Owned(World.Child, World.Bup, "Behövs för stödet."), World.BupConsultant, World.Now);
        given = given.And(new ItemsDisclosed([toStranger], World.BupConsultant, World.Now));
        Access.DecideParty(World.Viewer(World.Stranger), given.Case, given.Open.Parties.Single(p => p.PartyId == World.BupParty), World.Context).IsGranted.ShouldBeTrue();
        EventVisibility.Sees(World.Viewer(World.Stranger), given.Case, EventVisibility.OfCase(invited, given.Open), World.Context).ShouldBeFalse("it does not know of socialtjänsten");
        EventVisibility.Sees(World.Viewer(World.BupConsultant), given.Case, EventVisibility.OfCase(invited, given.Open), World.Context).ShouldBeTrue();
        var assigned = new CoordinatorAssigned(World.BupConsultant.PersonId, World.BupConsultant.Unit, World.Bup, World.SocialWorker, World.Now);
        EventVisibility.Sees(World.Viewer(World.Stranger), given.Case, EventVisibility.OfCase(assigned, given.Open), World.Context).ShouldBeFalse();
        EventVisibility.Sees(World.Viewer(World.SocialWorker), given.Case, EventVisibility.OfCase(assigned, given.Open), World.Context).ShouldBeTrue();
    }

    [Fact]
    public void A_wheel_is_known_outside_its_branch_only_by_the_sectors_that_were_handed_over()
    {
        var given = World.Opened().WithSocialServices();
        var head = World.Item(80, InformationArea.Wheel, World.Counsellor);
        given = given.And(g => DiscloseItems.Decide(new([head], [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now), g.Case));
        object started = new WheelAssessmentStarted(World.Wheel, World.CaseId, World.Child, "hjulet", 1, Perspective.Child, World.Child, World.Counsellor, World.Now);
        object described = new WheelSectorDescribed("safe", head, Items.Owned(World.Child, World.StudentHealth, new SectorNote("Trygg hemma", null)), World.Counsellor, World.Now);
        Sees(started, World.Counsellor).ShouldBeTrue();
        Sees(started, World.SocialWorker).ShouldBeFalse();
        Sees(described, World.SocialWorker).ShouldBeTrue();
        Sees(new WheelSectorCleared("safe", World.Counsellor, World.Now), World.SocialWorker).ShouldBeFalse();
        Sees(new WheelAssessmentCompleted(World.Counsellor, World.Now), World.SocialWorker).ShouldBeFalse();

        bool Sees(object e, By by) => EventVisibility.Sees(World.Viewer(by), given.Case, EventVisibility.OfWheel(e), World.Context);
    }

    [Fact]
    public void An_event_that_is_unknown_is_shown_to_nobody()
    {
        var given = World.Opened();
        EventVisibility.Sees(World.Viewer(World.Counsellor), given.Case, EventVisibility.OfCase(new object(), given.Open), World.Context).ShouldBeFalse();
        EventVisibility.Sees(World.Viewer(World.Counsellor), given.Case, EventVisibility.OfWheel(new object()), World.Context).ShouldBeFalse();
    }

    /// <summary>An event that nobody has mapped is shown to nobody. Whoever adds one finds it missing here and decides who sees it in <see cref="EventVisibility"/>.</summary>
    [Fact]
    public void These_are_the_events_that_have_been_thought_of()
    {
        var source = typeof(EventVisibility).Assembly.GetTypes()
            .Where(t => t.Namespace is "Samverkan.Domain.Cases" or "Samverkan.Domain.Wheel" or "Samverkan.Domain.SupportRequests")
            .Where(t => t.IsSealed && t.GetProperty("At")?.PropertyType == typeof(DateTimeOffset) && t.GetProperty("By") is not null)
            .Where(t => t.GetMethods().All(m => m.Name != "Decide") && !t.Name.Contains("On", StringComparison.Ordinal) && t != typeof(DescribedSector) && t != typeof(WithdrawnItem) && t != typeof(TakenOut) && t != typeof(EmergencyGrant))
            .Select(t => t.Name)
            .Order();
        source.ShouldBe(
        [
            "BreakGlassEnded", "BreakGlassOpened", "CaseOpened", "CaseTakenOut", "ChildCorrected", "ConsentExceptionRecorded", "ConsentExceptionWithdrawn", "ContactAdded", "ContactCorrected",
            "ContactEnded", "CoordinatorAccepted", "CoordinatorAssigned", "CoordinatorRequested", "DisclosureWithdrawn", "FeedbackGiven", "GuardianAdded",
            "GuardianCorrected", "ItemsDisclosed", "ItemWithdrawn", "MaturityAssessed", "MaturityAssessmentWithdrawn", "ObjectionNoted", "OwnersPartPurged", "PartClassified", "PartyAccepted",
            "PartyDeclined", "PartyInvited", "PartyLeft", "ProtectionStated", "ReasonCorrected", "RelatedPersonAdded", "RequestPartPurged", "SecrecyConsentAnswered",
            "SecrecyConsentRenewalAsked", "SecrecyConsentRequested", "SecrecyConsentRevoked", "StaffNamed", "StaffRemoved", "SupplementAsked", "SupplementGiven", "SupportRequestAnswered",
            "SupportRequestClosed", "SupportRequestReceived", "SupportRequestSent", "WaitingBegun", "WaitingEnded", "WaitingRevised", "WheelAssessmentCompleted", "WheelAssessmentStarted",
            "WheelPurged", "WheelSectorCleared", "WheelSectorDescribed",
        ]);
    }
}
