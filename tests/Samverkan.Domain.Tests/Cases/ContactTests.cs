using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

public sealed class ContactTests
{
    private static readonly AddContact s_add = new(new(World.Id(70), World.Id(71), World.Clinic), [], World.Branches, World.Counsellor, World.Now);

    [Fact]
    public void A_contact_is_entered()
    {
        var head = World.Item(71, InformationArea.Contacts, World.Counsellor);
        World.Opened().When(g => AddContact.Decide(s_add, g.Case)).Then(
            new ContactAdded(World.Id(70), head, Items.Owned(World.Child, World.StudentHealth, World.Clinic), World.Counsellor, World.Now));
    }

    [Fact]
    public void A_contact_is_handed_to_the_branches_that_the_author_picks()
    {
        var command = s_add with { Recipients = [new(World.Social, LegalBasis.Consent, null)] };
        var disclosed = World.Opened().WithSocialServices().When(g => AddContact.Decide(command, g.Case)).Only<ItemsDisclosed>();
        var disclosure = disclosed.Disclosures.ShouldHaveSingleItem();
        disclosure.ItemId.ShouldBe(World.Id(71));
        disclosure.To.ShouldBe(World.Social);
    }

    [Fact]
    public void Nothing_is_entered_when_a_recipient_cannot_have_it() => World.Opened().WithSocialServices()
        .When(g => AddContact.Decide(s_add with { Recipients = [new(World.Social, LegalBasis.Osl25_12, null)] }, g.Case))
        .ThenRefused(Refusals.DisclosureNoBasis);

    [Fact]
    public void A_repeat_does_nothing() =>
        World.Opened().And(g => AddContact.Decide(s_add, g.Case)).When(g => AddContact.Decide(s_add, g.Case)).ThenNothing();

    [Fact]
    public void Who_takes_no_part_finds_no_case()
    {
        World.Opened().When(g => AddContact.Decide(s_add with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().When(g => AddContact.Decide(s_add with { By = World.Colleague }, g.Case)).ThenRefused(Refusals.NotFound);
        Given.Nothing().When(g => AddContact.Decide(s_add, g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void The_author_ends_a_contact_once()
    {
        var end = new EndContact(World.Id(60), World.Branches, World.Counsellor, World.Now);
        World.Opened().When(g => EndContact.Decide(end, g.Case)).Then(new ContactEnded(World.Id(60), World.Counsellor, World.Now));
        World.Opened().And(g => EndContact.Decide(end, g.Case)).When(g => EndContact.Decide(end, g.Case)).ThenNothing();
        World.Opened().When(g => EndContact.Decide(end with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().When(g => EndContact.Decide(end with { ContactId = World.Id(999) }, g.Case)).ThenRefused(Refusals.ContactMissing);
    }

    [Fact]
    public void A_contact_that_one_does_not_see_is_missing_and_one_that_one_sees_is_not_ones_own()
    {
        var end = new EndContact(World.Id(70), World.Branches, World.SocialWorker, World.Now.AddMinutes(9));
        var hidden = World.Opened().WithSocialServices().And(g => AddContact.Decide(s_add, g.Case));
        hidden.When(g => EndContact.Decide(end, g.Case)).ThenRefused(Refusals.ContactMissing);

        var shown = World.Opened().WithSocialServices()
            .And(g => AddContact.Decide(s_add with { Recipients = [new(World.Social, LegalBasis.Consent, null)] }, g.Case));
        shown.When(g => EndContact.Decide(end, g.Case)).ThenRefused(Refusals.ContactNotAuthor);
    }
}
