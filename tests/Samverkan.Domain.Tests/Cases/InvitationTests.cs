using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

public sealed class InvitationTests
{
    private static readonly InviteParty s_invite = World.Invite(World.SocialWorker, World.SocialParty);
    private static readonly AcceptInvitation s_accept = World.Accept(World.SocialWorker, World.SocialParty);
    private static readonly DeclineInvitation s_decline = new(World.SocialParty, "Fullt", World.SocialWorker, World.Now);

    private static Given Invited() => World.Opened().WithConsent().And(g => InviteParty.Decide(s_invite, g.Case));

    [Fact]
    public void An_invitation_tells_who_the_child_and_the_guardians_are()
    {
        var invited = World.Opened().WithConsent().When(g => InviteParty.Decide(s_invite, g.Case)).Only<PartyInvited>();
        invited.Item.AuthorBranch.ShouldBe(World.Social);
        invited.Item.Retention.ShouldBe(RetentionClass.SocialServices);
        invited.Disclosures.Count.ShouldBe(3);
        invited.Disclosures.ShouldAllBe(d => d.Area == InformationArea.Identity && d.To == World.Social && d.Basis == LegalBasis.Consent);
    }

    [Fact]
    public void Without_a_basis_nobody_is_invited_and_the_reason_is_told()
    {
        World.Opened().When(g => InviteParty.Decide(s_invite, g.Case)).ThenRefused(Refusals.DisclosureNoBasis).Detail
            .ShouldBe("Socialtjänsten kan inte få veta vem barnet är eftersom en vårdnadshavare inte är tillfrågad om detta.");
        World.Opened().When(g => InviteParty.Decide(s_invite with { Basis = LegalBasis.HarmAssessment }, g.Case)).ThenRefused(Refusals.DisclosureReasonMissing);
    }

    [Fact]
    public void A_parent_without_custody_is_left_out_until_asked()
    {
        var invited = World.Opened(null, ProtectionLevel.None, World.Guardian(World.Mother), World.Guardian(World.Outsider, GuardianKind.NonCustodialParent))
            .WithConsent(null, null, (World.Mother, ConsentAnswer.Given))
            .When(g => InviteParty.Decide(s_invite, g.Case)).Only<PartyInvited>();
        invited.Disclosures.Count.ShouldBe(2);
    }

    [Fact]
    public void A_unit_is_invited_once()
    {
        Invited().When(g => InviteParty.Decide(s_invite, g.Case)).ThenNothing();
        Invited().When(g => InviteParty.Decide(s_invite with { PartyId = World.Id(99) }, g.Case)).ThenRefused(Refusals.PartyAlreadyInCase);
        World.Opened().When(g => InviteParty.Decide(s_invite with { Unit = World.Counsellor.Unit, Branch = World.StudentHealth }, g.Case))
            .ThenRefused(Refusals.PartyAlreadyInCase);
    }

    [Fact]
    public void A_unit_that_declined_can_be_invited_again() => Invited().And(g => DeclineInvitation.Decide(s_decline, g.Case))
        .When(g => InviteParty.Decide(s_invite with { PartyId = World.Id(99) }, g.Case)).Only<PartyInvited>();

    [Fact]
    public void Inviting_does_not_reveal_that_a_unit_already_takes_part()
    {
        var given = World.Opened().WithSocialServices().WithBup();
        var command = World.Invite(World.BupConsultant, World.Id(99), LegalBasis.Osl26_9, "Behövs för behandlingen.", World.SocialWorker);
        given.When(g => InviteParty.Decide(command, g.Case)).Only<PartyInvited>().PartyId.ShouldBe(World.Id(99));
    }

    [Fact]
    public void A_sibling_unit_needs_no_basis() => World.Opened()
        .When(g => InviteParty.Decide(World.Invite(World.Sibling, World.Id(99)), g.Case)).Only<PartyInvited>().Disclosures.ShouldBeEmpty();

    [Fact]
    public void An_office_cannot_be_invited() => World.Opened()
        .When(g => InviteParty.Decide(s_invite with { Branch = World.Office, Unit = new("0482-kontor-1") }, g.Case)).ThenRefused(Refusals.PartyKindNotPossible);

    [Fact]
    public void The_unit_accepts_with_an_identity_of_its_own_and_names_its_staff()
    {
        var outcome = Invited().When(g => AcceptInvitation.Decide(s_accept, g.Case));
        outcome.ThenTypes(typeof(PartyAccepted), typeof(StaffNamed));
        var accepted = outcome.Only<PartyAccepted>();
        accepted.Child.Value.ShouldBe(World.Alma);
        accepted.Child.Key.Owner.ShouldBe(World.Social.Value);
        accepted.IdentityItem.AuthorBranch.ShouldBe(World.Social);
    }

    [Theory]
    [InlineData(ProtectionLevel.SecrecyMarking)]
    [InlineData(ProtectionLevel.ProtectedRegistration)]
    [InlineData(ProtectionLevel.FictitiousIdentity)]
    [InlineData(ProtectionLevel.Unknown)]
    public void A_protected_childs_whereabouts_are_not_copied(ProtectionLevel level)
    {
        var accepted = World.Opened(null, level).WithConsent().And(g => InviteParty.Decide(s_invite, g.Case))
            .When(g => AcceptInvitation.Decide(s_accept, g.Case)).Only<PartyAccepted>();
        accepted.Child.Value.ShouldBe(World.Alma with { RegisteredMunicipality = null, SchoolMunicipality = null, PlacingMunicipality = null });
    }

    [Fact]
    public void Accepting_again_does_nothing() =>
        Invited().And(g => AcceptInvitation.Decide(s_accept, g.Case)).When(g => AcceptInvitation.Decide(s_accept, g.Case)).ThenNothing();

    [Fact]
    public void A_basis_that_has_lapsed_stops_the_acceptance()
    {
        var revoked = Invited().And(g => RevokeConsent.Decide(new(World.Consent, World.Mother, null, World.Counsellor, World.Now.AddHours(1)), g.Case));
        revoked.When(g => AcceptInvitation.Decide(s_accept with { At = World.Now.AddHours(2) }, g.Case)).ThenRefused(Refusals.InvitationBasisLapsed);
        Invited().When(g => AcceptInvitation.Decide(s_accept with { At = World.Now.AddDays(91) }, g.Case)).ThenRefused(Refusals.InvitationBasisLapsed);
    }

    [Fact]
    public void Only_own_staff_accept_for_a_unit()
    {
        Invited().When(g => AcceptInvitation.Decide(s_accept with { Staff = [] }, g.Case)).ThenRefused(Refusals.StaffNobody);
        Invited().When(g => AcceptInvitation.Decide(s_accept with { Staff = [World.Stranger.PersonId] }, g.Case)).ThenRefused(Refusals.StaffNotOwnUnit);
        Invited().When(g => AcceptInvitation.Decide(s_accept with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        Invited().And(g => DeclineInvitation.Decide(s_decline, g.Case)).When(g => AcceptInvitation.Decide(s_accept, g.Case)).ThenRefused(Refusals.PartyNotInvited);
    }

    [Fact]
    public void The_unit_declines()
    {
        Invited().When(g => DeclineInvitation.Decide(s_decline, g.Case)).Then(
            new PartyDeclined(World.SocialParty, Items.Owned(World.Child, World.Social, "Fullt"), World.SocialWorker, World.Now));
        Invited().And(g => DeclineInvitation.Decide(s_decline, g.Case)).When(g => DeclineInvitation.Decide(s_decline, g.Case)).ThenNothing();
        Invited().And(g => AcceptInvitation.Decide(s_accept, g.Case)).When(g => DeclineInvitation.Decide(s_decline, g.Case)).ThenRefused(Refusals.PartyNotInvited);
        Invited().When(g => DeclineInvitation.Decide(s_decline with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        Invited().When(g => DeclineInvitation.Decide(s_decline with { Reason = " " }, g.Case)).Only<PartyDeclined>().Reason.ShouldBeNull();
    }

    [Fact]
    public void Who_takes_no_part_cannot_invite() =>
        World.Opened().When(g => InviteParty.Decide(s_invite with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
}
