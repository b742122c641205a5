using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.SupportRequests;

public sealed class SupportRequestTests
{
    private static readonly ItemHead s_sector = World.Item(80, InformationArea.Wheel, World.Counsellor);
    private static readonly HandedSector s_handed = Handed(s_sector);

    private static readonly SupportRequestContent s_content =
        new("Hur kan ni stödja familjen?", "Familjestöd", "Anpassad skoldag", null, "Jag vill sova bättre.", new("Kim Påhittad", "Skolkurator", null, null, null));

    private static readonly SendSupportRequest s_send = new(
        World.Request, World.Id(41), World.SocialParty, World.SocialWorker.Unit, World.Social, s_content, Urgency.WithinTwoWeeks, [s_handed],
        LegalBasis.Consent, null, World.Consent, World.Branches, World.Counsellor, World.Now.AddMinutes(2));

    private static readonly ReceiveSupportRequest s_receive = new(
        World.Id(42), [], World.UnitStaffSince(World.SocialWorker, World.SocialColleague), World.Branches, World.SocialWorker, World.Now.AddMinutes(5));

    private static readonly AskSupplement s_ask = new(World.Id(43), "Hur ofta är Alma hemma?", World.Branches, World.SocialWorker, World.Now.AddMinutes(6));
    private static readonly GiveSupplement s_supplement = new(World.Id(44), "Två dagar i veckan.", World.Branches, World.Counsellor, World.Now.AddMinutes(7));

    private static readonly AnswerSupportRequest s_answer = new(
        World.Id(45), new(AnswerKind.OffersIntervention, "Familjestöd från mars", new(2027, 3, 1)), World.Branches, World.SocialWorker, World.Now.AddMinutes(8));

    private static readonly GiveFeedback s_feedback = new(
        World.Id(46), FeedbackKind.WithContent, "Vi har erbjudit stöd.", LegalBasis.HarmAssessment, "Familjen vill att skolan vet.", World.Branches, World.SocialWorker, World.Now.AddMinutes(9));

    private static readonly GiveFeedback s_plainFeedback = s_feedback with { Kind = FeedbackKind.AnsweredToGuardians, Text = null, Basis = null, BasisReason = null };

    private static HandedSector Handed(ItemHead item) => new(
        "barnets-basta-hjulet", 1, Perspective.Professional, "safe", item, Items.Owned(World.Child, item.AuthorBranch, new SectorNote("Har två nära vänner", null)));

    private static Given Sent() => World.Opened().WithConsent().And(g => SendSupportRequest.Decide(s_send, g.Case, g.Request));

    private static Given Received() => Sent().And(g => ReceiveSupportRequest.Decide(s_receive, g.Case, g.Request));

    private static Given Asked() => Received().And(g => AskSupplement.Decide(s_ask, g.Case, g.Request));

    private static Given Answered() => Received().And(g => AnswerSupportRequest.Decide(s_answer, g.Case, g.Request));

    [Fact]
    public void Sending_invites_the_unit_and_hands_over_the_child_the_request_and_the_chosen_sectors()
    {
        var outcome = World.Opened().WithConsent().When(g => SendSupportRequest.Decide(s_send, g.Case, g.Request));
        outcome.ThenTypes(typeof(PartyInvited), typeof(SupportRequestSent));
        outcome.Only<PartyInvited>().Disclosures.Select(d => d.Area).ShouldBe(
            [InformationArea.Identity, InformationArea.Identity, InformationArea.Identity, InformationArea.Situation, InformationArea.Wheel]);
        outcome.Only<SupportRequestSent>().WheelSectors.ShouldBe([s_handed]);
        Sent().When(g => SendSupportRequest.Decide(s_send, g.Case, g.Request)).ThenNothing();
    }

    [Fact]
    public void A_unit_that_takes_part_already_is_not_invited_again()
    {
        var given = World.Opened().WithSocialServices();
        var outcome = given.When(g => SendSupportRequest.Decide(s_send with { PartyId = World.Id(98) }, g.Case, g.Request));
        outcome.ThenTypes(typeof(ItemsDisclosed), typeof(SupportRequestSent));
        outcome.Only<ItemsDisclosed>().Disclosures.Select(d => d.Area).ShouldBe([InformationArea.Situation, InformationArea.Wheel]);
        outcome.Only<SupportRequestSent>().ToPartyId.ShouldBe(World.SocialParty);
    }

    [Fact]
    public void The_basis_carries_every_part_or_nothing_is_sent()
    {
        RefusedToSend(World.Opened(), s_send with { ConsentId = null }, Refusals.DisclosureNoBasis);
        var narrow = World.Opened().WithConsent(World.Scope() with { Areas = [InformationArea.Identity, InformationArea.Situation] });
        RefusedToSend(narrow, s_send, Refusals.DisclosureNoBasis).Detail.ShouldStartWith("Socialtjänsten kan inte få veta Barnets bästa-hjulet");
        RefusedToSend(World.Opened(), s_send with { ConsentId = null, Basis = LegalBasis.Osl10_27 }, Refusals.DisclosureReasonMissing);
    }

    [Fact]
    public void What_cannot_be_sent()
    {
        var given = World.Opened().WithConsent();
        RefusedToSend(given, s_send with { ToBranch = World.Bup, ToUnit = World.BupConsultant.Unit }, Refusals.SupportRequestNotSocialServices);
        RefusedToSend(given, s_send with { WheelSectors = [Handed(World.Item(81, InformationArea.Wheel, World.BupConsultant))] }, Refusals.SupportRequestWheelNotOwn);
        RefusedToSend(given, s_send with { WheelSectors = [Handed(World.Item(81, InformationArea.Health, World.Counsellor))] }, Refusals.SupportRequestWheelNotOwn);
        RefusedToSend(given, s_send with { ConsentId = World.Id(999) }, Refusals.ConsentMissing);
        RefusedToSend(given, s_send with { By = World.Stranger }, Refusals.NotFound);
        RefusedToSend(World.Opened().WithSocialServices(), s_send with { By = World.SocialWorker }, Refusals.DisclosureOwnBranch);
    }

    [Fact]
    public void A_named_person_takes_the_request_and_the_unit_takes_part()
    {
        Sent().When(g => ReceiveSupportRequest.Decide(s_receive with { Staff = [World.SocialColleague.PersonId] }, g.Case, g.Request))
            .ThenTypes(typeof(PartyAccepted), typeof(StaffNamed), typeof(StaffNamed), typeof(SupportRequestReceived));
        Received().Sent.ReceivedBy.ShouldBe(World.SocialWorker);
        Received().When(g => ReceiveSupportRequest.Decide(s_receive, g.Case, g.Request)).ThenNothing();
    }

    [Fact]
    public void In_a_unit_that_takes_part_the_receiver_is_named_if_not_already()
    {
        var given = World.Opened().WithSocialServices().And(g => SendSupportRequest.Decide(s_send, g.Case, g.Request));
        given.When(g => ReceiveSupportRequest.Decide(s_receive with { By = World.SocialColleague }, g.Case, g.Request))
            .ThenTypes(typeof(StaffNamed), typeof(SupportRequestReceived));
        given.When(g => ReceiveSupportRequest.Decide(s_receive, g.Case, g.Request)).ThenTypes(typeof(SupportRequestReceived));
    }

    [Fact]
    public void What_cannot_be_received()
    {
        RefusedToReceive(Sent(), s_receive with { By = World.Stranger }, Refusals.NotFound);
        RefusedToReceive(Sent(), s_receive with { By = World.Counsellor }, Refusals.SupportRequestNotReceiver);
        RefusedToReceive(Sent(), s_receive with { Staff = [World.Stranger.PersonId] }, Refusals.StaffNotOwnUnit);
        RefusedToReceive(Sent(), s_receive with { At = World.Now.AddDays(91) }, Refusals.InvitationBasisLapsed);
        RefusedToReceive(Answered(), s_receive, Refusals.SupportRequestWrongState);
        RefusedToReceive(
            Sent().And(g => DeclineInvitation.Decide(new(World.SocialParty, null, World.SocialWorker, World.Now), g.Case)), s_receive, Refusals.PartyNotInvited);
        RefusedToReceive(World.Opened(), s_receive, Refusals.NotFound);
    }

    [Fact]
    public void A_unit_that_takes_part_does_not_receive_on_a_basis_that_has_lapsed() => RefusedToReceive(
        World.Opened().WithSocialServices().And(g => SendSupportRequest.Decide(s_send, g.Case, g.Request)),
        s_receive with { At = World.Now.AddDays(91) },
        Refusals.InvitationBasisLapsed);

    [Fact]
    public void A_request_of_another_case_does_not_exist()
    {
        var given = Received();
        given = given with { Request = given.Sent with { CaseId = World.Id(999) } };
        given.When(g => AskSupplement.Decide(s_ask, g.Case, g.Request)).ThenRefused(Refusals.NotFound);
        given.When(g => CloseSupportRequest.Decide(new(World.Counsellor, World.Now), g.Case, g.Request)).ThenRefused(Refusals.NotFound);
        RefusedToReceive(given, s_receive, Refusals.NotFound);
    }

    [Fact]
    public void Until_it_is_taken_those_who_may_take_it_read_what_it_hands_over()
    {
        var given = World.Opened().WithSocialServices().And(g => SendSupportRequest.Decide(s_send, g.Case, g.Request));
        Read(given, World.SocialColleague, given.Sent.Item).ShouldBeTrue();
        Read(given, World.SocialColleague, s_sector).ShouldBeTrue();
        Read(given, World.SocialColleague, given.Open.ReasonItem).ShouldBeFalse();
        Read(given, World.Stranger, given.Sent.Item).ShouldBeFalse();
        Access.DecideRequest(World.Viewer(World.SocialColleague, Role.UnitManager), given.Case, given.Sent, given.Sent.Item, World.Context).IsGranted.ShouldBeFalse();
        Access.Decide(World.Viewer(World.SocialColleague), given.Case, given.Sent.Item, World.Context).IsGranted.ShouldBeFalse();

        var taken = given.And(g => ReceiveSupportRequest.Decide(s_receive, g.Case, g.Request));
        Read(taken, World.SocialColleague, given.Sent.Item).ShouldBeFalse();
        Read(taken, World.SocialWorker, given.Sent.Item).ShouldBeTrue();
    }

    [Fact]
    public void The_receiver_asks_for_more_and_the_sender_reads_the_question()
    {
        Received().When(g => AskSupplement.Decide(s_ask, g.Case, g.Request)).ThenTypes(typeof(ItemsDisclosed), typeof(SupplementAsked));
        Read(Asked(), World.Counsellor, Asked().Sent.Supplements[0].QuestionItem).ShouldBeTrue();
        Asked().When(g => AskSupplement.Decide(s_ask, g.Case, g.Request)).ThenNothing();
        Asked().When(g => AskSupplement.Decide(s_ask with { ItemId = World.Id(49) }, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestWrongState);
        Sent().When(g => AskSupplement.Decide(s_ask, g.Case, g.Request)).ThenRefused(Refusals.NotFound);
        Received().When(g => AskSupplement.Decide(s_ask with { By = World.Counsellor }, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestNotReceiver);
    }

    [Fact]
    public void The_sender_supplements_while_the_basis_holds()
    {
        Asked().When(g => GiveSupplement.Decide(s_supplement, g.Case, g.Request)).ThenTypes(typeof(ItemsDisclosed), typeof(SupplementGiven));
        var given = Asked().And(g => GiveSupplement.Decide(s_supplement, g.Case, g.Request));
        given.Sent.Status.ShouldBe(SupportRequestStatus.Received);
        Read(given, World.SocialWorker, given.Sent.Supplements[0].AnswerItem!).ShouldBeTrue();
        given.When(g => GiveSupplement.Decide(s_supplement, g.Case, g.Request)).ThenNothing();
        Received().When(g => GiveSupplement.Decide(s_supplement, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestWrongState);
        Asked().When(g => GiveSupplement.Decide(s_supplement with { By = World.SocialWorker }, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestNotSender);
        Asked().When(g => GiveSupplement.Decide(s_supplement with { At = World.Now.AddDays(91) }, g.Case, g.Request)).ThenRefused(Refusals.DisclosureNoBasis);
    }

    [Fact]
    public void The_reasons_of_the_request_carry_over_to_the_supplement()
    {
        var send = s_send with { Basis = LegalBasis.Osl10_27, BasisReason = "Uppenbart", ConsentId = null };
        var given = World.Opened().And(g => SendSupportRequest.Decide(send, g.Case, g.Request))
            .And(g => ReceiveSupportRequest.Decide(s_receive, g.Case, g.Request)).And(g => AskSupplement.Decide(s_ask, g.Case, g.Request));
        given.When(g => GiveSupplement.Decide(s_supplement, g.Case, g.Request)).Only<ItemsDisclosed>().Disclosures[0].Reason!.Value.ShouldBe("Uppenbart");
    }

    [Fact]
    public void The_answer_is_the_receivers_and_the_sender_does_not_read_it()
    {
        Received().When(g => AnswerSupportRequest.Decide(s_answer, g.Case, g.Request)).Only<SupportRequestAnswered>().Item.AuthorBranch.ShouldBe(World.Social);
        Read(Answered(), World.Counsellor, Answered().Sent.Answer!.Item).ShouldBeFalse();
        Read(Answered(), World.SocialWorker, Answered().Sent.Answer!.Item).ShouldBeTrue();
        Asked().When(g => AnswerSupportRequest.Decide(s_answer, g.Case, g.Request)).Only<SupportRequestAnswered>();
        Answered().When(g => AnswerSupportRequest.Decide(s_answer with { ItemId = World.Id(49) }, g.Case, g.Request)).ThenNothing();
        Answered().When(g => AnswerSupportRequest.Decide(s_answer with { ItemId = World.Id(49), Answer = new(AnswerKind.Declines, "Nej", null) }, g.Case, g.Request))
            .ThenRefused(Refusals.SupportRequestWrongState);
        Sent().When(g => AnswerSupportRequest.Decide(s_answer, g.Case, g.Request)).ThenRefused(Refusals.NotFound);
        Received().When(g => AnswerSupportRequest.Decide(s_answer with { By = World.Counsellor }, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestNotReceiver);
    }

    [Fact]
    public void Feedback_without_content_tells_the_school_only_that_it_was_answered() =>
        Answered().When(g => GiveFeedback.Decide(s_plainFeedback, g.Case, g.Request)).Then(
            new FeedbackGiven(FeedbackKind.AnsweredToGuardians, null, null, World.SocialWorker, s_plainFeedback.At));

    [Fact]
    public void Feedback_with_content_needs_a_basis_of_its_own()
    {
        Answered().When(g => GiveFeedback.Decide(s_feedback, g.Case, g.Request)).ThenTypes(typeof(ItemsDisclosed), typeof(FeedbackGiven));
        var given = Answered().And(g => GiveFeedback.Decide(s_feedback, g.Case, g.Request));
        Read(given, World.Counsellor, given.Sent.Feedback!.Item!).ShouldBeTrue();
        given.When(g => GiveFeedback.Decide(s_feedback, g.Case, g.Request)).ThenNothing();
        given.When(g => GiveFeedback.Decide(s_plainFeedback, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestWrongState);
        RefusedFeedback(Answered(), s_feedback with { Basis = LegalBasis.Osl26_9 }, Refusals.DisclosureNoBasis);
        RefusedFeedback(Answered(), s_feedback with { Basis = LegalBasis.Consent }, Refusals.DisclosureNoBasis);
        RefusedFeedback(Answered(), s_feedback with { Basis = null }, Refusals.SupportRequestFeedbackInvalid);
        RefusedFeedback(Answered(), s_feedback with { Text = " " }, Refusals.SupportRequestFeedbackInvalid);
        RefusedFeedback(Answered(), s_plainFeedback with { Text = "Något" }, Refusals.SupportRequestFeedbackInvalid);
        RefusedFeedback(Received(), s_feedback, Refusals.SupportRequestWrongState);
        RefusedFeedback(Answered(), s_feedback with { By = World.Counsellor }, Refusals.SupportRequestNotReceiver);
    }

    [Fact]
    public void The_sender_closes_at_any_time_and_the_receiver_when_it_has_answered()
    {
        var bySender = new CloseSupportRequest(World.Counsellor, World.Now);
        var byReceiver = new CloseSupportRequest(World.SocialWorker, World.Now);
        Sent().When(g => CloseSupportRequest.Decide(bySender, g.Case, g.Request)).Then(new SupportRequestClosed(World.Counsellor, World.Now));
        Received().When(g => CloseSupportRequest.Decide(byReceiver, g.Case, g.Request)).ThenRefused(Refusals.SupportRequestWrongState);
        Answered().When(g => CloseSupportRequest.Decide(byReceiver, g.Case, g.Request)).Then(new SupportRequestClosed(World.SocialWorker, World.Now));
        Answered().And(g => CloseSupportRequest.Decide(byReceiver, g.Case, g.Request)).When(g => CloseSupportRequest.Decide(bySender, g.Case, g.Request)).ThenNothing();
        Sent().When(g => CloseSupportRequest.Decide(byReceiver with { By = World.Stranger }, g.Case, g.Request)).ThenRefused(Refusals.NotFound);
    }

    private static bool Read(Given given, By by, ItemHead item) =>
        Access.DecideRequest(World.Viewer(by), given.Case, given.Sent, item, World.Context with { Now = World.Now.AddMinutes(10) }).IsGranted;

    private static Refusal RefusedToSend(Given given, SendSupportRequest command, Refusal refusal) =>
        given.When(g => SendSupportRequest.Decide(command, g.Case, g.Request)).ThenRefused(refusal);

    private static void RefusedToReceive(Given given, ReceiveSupportRequest command, Refusal refusal) =>
        given.When(g => ReceiveSupportRequest.Decide(command, g.Case, g.Request)).ThenRefused(refusal);

    private static void RefusedFeedback(Given given, GiveFeedback command, Refusal refusal) =>
        given.When(g => GiveFeedback.Decide(command, g.Case, g.Request)).ThenRefused(refusal);
}
