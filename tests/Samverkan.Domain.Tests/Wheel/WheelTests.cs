using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Wheel;

public sealed class WheelTests
{
    private static readonly StartWheel s_start = new(World.Wheel, "barnets-basta-hjulet", 1, Perspective.Professional, null, World.Counsellor, World.Now);

    private static readonly DescribeSector s_describe = new(
        "safe", World.Id(80), "Trygg hemma", " Bråk i korridoren ", ["safe", "healthy"], [], World.Branches, World.Counsellor, World.Now);

    private static readonly CompleteWheel s_complete = new(World.Counsellor, World.Now);

    private static Given Started() => World.Opened().And(g => StartWheel.Decide(s_start, g.Wheel, g.Case));

    [Theory]
    [InlineData(Perspective.Professional, null, null)]
    [InlineData(Perspective.Child, null, 2)]
    [InlineData(Perspective.Child, 2, 2)]
    [InlineData(Perspective.Guardian, 3, 3)]
    public void A_wheel_bears_one_persons_words(Perspective perspective, int? respondent, int? recorded)
    {
        var command = s_start with { Perspective = perspective, RespondentId = IdOf(respondent) };
        World.Opened().When(g => StartWheel.Decide(command, g.Wheel, g.Case)).Then(new WheelAssessmentStarted(
            World.Wheel, World.CaseId, World.Child, "barnets-basta-hjulet", 1, perspective, IdOf(recorded), World.Counsellor, World.Now));
    }

    [Theory]
    [InlineData(Perspective.Professional, 3)]
    [InlineData(Perspective.Child, 3)]
    [InlineData(Perspective.Guardian, null)]
    [InlineData(Perspective.Guardian, 2)]
    [InlineData(Perspective.Guardian, 5)]
    public void The_respondent_fits_the_perspective(Perspective perspective, int? respondent)
    {
        var command = s_start with { Perspective = perspective, RespondentId = IdOf(respondent) };
        World.Opened().When(g => StartWheel.Decide(command, g.Wheel, g.Case)).ThenRefused(Refusals.WheelRespondentInvalid);
    }

    [Fact]
    public void A_wheel_is_begun_once_and_by_who_takes_part()
    {
        Started().When(g => StartWheel.Decide(s_start, g.Wheel, g.Case)).ThenNothing();
        World.Opened().When(g => StartWheel.Decide(s_start with { By = World.Stranger }, g.Wheel, g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void A_sector_is_described()
    {
        var head = World.Item(80, InformationArea.Wheel, World.Counsellor);
        Started().When(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case)).Then(new WheelSectorDescribed(
            "safe", head, Items.Owned(World.Child, World.StudentHealth, new SectorNote("Trygg hemma", "Bråk i korridoren")), World.Counsellor, World.Now));
    }

    [Fact]
    public void A_guardians_words_concern_the_guardian_too()
    {
        var given = World.Opened().And(g => StartWheel.Decide(s_start with { Perspective = Perspective.Guardian, RespondentId = World.Mother }, g.Wheel, g.Case));
        given.When(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case)).Only<WheelSectorDescribed>().Item.Concerns.ShouldBe([World.Child, World.Mother]);
    }

    [Fact]
    public void The_same_words_again_are_nothing_new_but_new_recipients_are()
    {
        var given = World.Opened().WithSocialServices().And(g => StartWheel.Decide(s_start, g.Wheel, g.Case)).And(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case));
        var again = s_describe with { ItemId = World.Id(81) };
        given.When(g => DescribeSector.Decide(again, g.Wheel, g.Case)).ThenNothing();
        var shared = again with { Recipients = [new(World.Social, LegalBasis.Consent, null)] };
        given.When(g => DescribeSector.Decide(shared, g.Wheel, g.Case)).Only<ItemsDisclosed>().Disclosures.ShouldHaveSingleItem().ItemId.ShouldBe(World.Id(80));
        given.And(g => DescribeSector.Decide(shared, g.Wheel, g.Case)).When(g => DescribeSector.Decide(shared, g.Wheel, g.Case)).ThenNothing();
        given.When(g => DescribeSector.Decide(shared with { Recipients = [new(World.Bup, LegalBasis.Consent, null)] }, g.Wheel, g.Case))
            .ThenRefused(Refusals.DisclosureRecipientNotParty);
    }

    [Fact]
    public void New_words_are_a_new_item_in_place_of_the_earlier()
    {
        var given = Started().And(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case))
            .And(g => DescribeSector.Decide(s_describe with { ItemId = World.Id(81), Challenges = null }, g.Wheel, g.Case));
        given.Begun.Sectors.ShouldHaveSingleItem().Item.ItemId.ShouldBe(World.Id(81));
    }

    [Fact]
    public void Both_texts_empty_clears_the_sector()
    {
        var clear = s_describe with { Strengths = " ", Challenges = null };
        Started().When(g => DescribeSector.Decide(clear, g.Wheel, g.Case)).ThenNothing();
        var described = Started().And(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case));
        described.When(g => DescribeSector.Decide(clear, g.Wheel, g.Case)).Then(new WheelSectorCleared("safe", World.Counsellor, World.Now));
        described.And(g => DescribeSector.Decide(clear, g.Wheel, g.Case)).Begun.Sectors.ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_described()
    {
        Started().When(g => DescribeSector.Decide(s_describe with { Sector = "score" }, g.Wheel, g.Case)).ThenRefused(Refusals.WheelUnknownSector);
        Started().When(g => DescribeSector.Decide(s_describe with { By = World.Stranger }, g.Wheel, g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().When(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case)).ThenRefused(Refusals.NotFound);
        World.Opened().WithSocialServices().And(g => StartWheel.Decide(s_start, g.Wheel, g.Case))
            .When(g => DescribeSector.Decide(s_describe with { By = World.SocialWorker }, g.Wheel, g.Case)).ThenRefused(Refusals.NotFound);
        Started().And(g => CompleteWheel.Decide(s_complete, g.Wheel, g.Case)).When(g => DescribeSector.Decide(s_describe, g.Wheel, g.Case)).ThenRefused(Refusals.WheelCompleted);
        Started().When(g => DescribeSector.Decide(s_describe with { Recipients = [new(World.Social, LegalBasis.Consent, null)] }, g.Wheel, g.Case))
            .ThenRefused(Refusals.DisclosureRecipientNotParty);
    }

    [Fact]
    public void A_sibling_unit_reads_the_wheel_but_does_not_write_in_it()
    {
        var given = Started().And(g => InviteParty.Decide(World.Invite(World.Sibling, World.Id(99)), g.Case))
            .And(g => AcceptInvitation.Decide(World.Accept(World.Sibling, World.Id(99)), g.Case));
        given.When(g => DescribeSector.Decide(s_describe with { By = World.Sibling }, g.Wheel, g.Case)).ThenRefused(Refusals.WheelNotOwn);
        given.When(g => CompleteWheel.Decide(s_complete with { By = World.Sibling }, g.Wheel, g.Case)).ThenRefused(Refusals.WheelNotOwn);
    }

    [Fact]
    public void A_wheel_is_completed_once_with_empty_sectors_left_neutral()
    {
        Started().When(g => CompleteWheel.Decide(s_complete, g.Wheel, g.Case)).Then(new WheelAssessmentCompleted(World.Counsellor, World.Now));
        Started().And(g => CompleteWheel.Decide(s_complete, g.Wheel, g.Case)).When(g => CompleteWheel.Decide(s_complete, g.Wheel, g.Case)).ThenNothing();
        World.Opened().When(g => CompleteWheel.Decide(s_complete, g.Wheel, g.Case)).ThenRefused(Refusals.NotFound);
    }

    private static Guid? IdOf(int? number) => number is { } n ? World.Id(n) : null;
}
