using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class DisclosureTests
{
    private static readonly ItemHead s_item = World.Item(80, InformationArea.Wheel, World.Counsellor);
    private static readonly DiscloseItems s_disclose = new([s_item], [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now);

    [Fact]
    public void Each_item_is_handed_to_each_recipient_once()
    {
        var given = World.Opened().WithSocialServices().WithBup();
        var command = s_disclose with
        {
            Items = [s_item, World.Item(81, InformationArea.Health, World.Counsellor)],
            Recipients = [new(World.Social, LegalBasis.Consent, null), new(World.Bup, LegalBasis.HarmAssessment, "Familjen vet")],
        };
        var disclosed = given.When(g => DiscloseItems.Decide(command, g.Case)).Only<ItemsDisclosed>().Disclosures;
        disclosed.Count.ShouldBe(4);
        disclosed.Select(d => d.DisclosureId).Distinct().Count().ShouldBe(4);
        disclosed.Where(d => d.To == World.Bup).ShouldAllBe(d => d.Reason!.Value == "Familjen vet" && d.Reason.Key.Owner == World.StudentHealth.Value);
        given.And(g => DiscloseItems.Decide(command, g.Case)).When(g => DiscloseItems.Decide(command, g.Case)).ThenNothing();
    }

    [Fact]
    public void Only_the_author_hands_over_and_only_to_parties_on_a_basis_that_holds()
    {
        Refused(s_disclose with { Items = [World.Item(82, InformationArea.Wheel, World.SocialWorker)] }, Refusals.DisclosureNotAuthor);
        Refused(s_disclose with { Recipients = [new(World.Bup, LegalBasis.HarmAssessment, "Skäl")] }, Refusals.DisclosureRecipientNotParty);
        Refused(s_disclose with { Recipients = [new(World.StudentHealth, LegalBasis.Consent, null)] }, Refusals.DisclosureOwnBranch);
        Refused(s_disclose with { Recipients = [new(World.Social, LegalBasis.Osl10_27, " ")] }, Refusals.DisclosureReasonMissing);
        Refused(s_disclose with { Recipients = [new(World.Social, LegalBasis.Osl26_9, null)] }, Refusals.DisclosureNoBasis);
        Refused(s_disclose with { By = World.Stranger }, Refusals.NotFound);
    }

    [Fact]
    public void A_party_that_the_author_may_not_know_of_is_no_recipient()
    {
        var given = World.Opened().WithSocialServices().WithBup();
        var command = new DiscloseItems(
            [World.Item(82, InformationArea.Interventions, World.SocialWorker)], [new(World.Bup, LegalBasis.Osl26_9, null)], World.Branches, World.SocialWorker, World.Now);
        given.When(g => DiscloseItems.Decide(command, g.Case)).ThenRefused(Refusals.DisclosureRecipientNotParty);
    }

    [Fact]
    public void The_author_withdraws_and_others_cannot()
    {
        var given = World.Opened().WithSocialServices().And(g => DiscloseItems.Decide(s_disclose, g.Case));
        var id = given.Open.Disclosures.Single(d => d.ItemId == s_item.ItemId).DisclosureId;
        var withdraw = new WithdrawDisclosure(id, World.Counsellor, World.Now);
        given.When(g => WithdrawDisclosure.Decide(withdraw, g.Case)).Then(new DisclosureWithdrawn(id, World.Counsellor, World.Now));
        given.And(g => WithdrawDisclosure.Decide(withdraw, g.Case)).When(g => WithdrawDisclosure.Decide(withdraw, g.Case)).ThenNothing();
        given.When(g => WithdrawDisclosure.Decide(withdraw with { By = World.SocialWorker }, g.Case)).ThenRefused(Refusals.DisclosureNotAuthor);
        given.WithBup().When(g => WithdrawDisclosure.Decide(withdraw with { By = World.BupConsultant }, g.Case)).ThenNothing();
        given.When(g => WithdrawDisclosure.Decide(withdraw with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
    }

    private static void Refused(DiscloseItems command, Refusal refusal) =>
        World.Opened().WithSocialServices().When(g => DiscloseItems.Decide(command, g.Case)).ThenRefused(refusal);
}
