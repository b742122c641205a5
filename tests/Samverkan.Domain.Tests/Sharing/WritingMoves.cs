using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>Writing, handing what is written to others, and taking it back from them.</summary>
internal static class WritingMoves
{
    private static readonly string[] s_sectors = ["safe", "healthy", "learning"];

    public static IReadOnlyList<Move> All { get; } = [Contact, EndAContact, StartAWheel, Describe, Describe, Complete, Disclose, Disclose, Disclose, Withdraw, WithdrawAnItem];

    private static IReadOnlyList<object> Contact(Lived lived, By by, Dice dice) => Moves.Of(AddContact.Decide(
        new(new(lived.NewId(), lived.NewId(1), World.Clinic), Moves.Recipients(lived, dice), World.Branches, by, lived.Now) { Concerns = Moves.Concerned(lived, dice) }, lived.Case));

    private static IReadOnlyList<object> EndAContact(Lived lived, By by, Dice dice) =>
        Moves.Of(EndContact.Decide(new(dice.PickOr(lived.Case.Contacts.Select(c => c.ContactId), World.Id(994)), World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> StartAWheel(Lived lived, By by, Dice dice) => Moves.Of(StartWheel.Decide(
        new(lived.NewId(), "barnets-basta-hjulet", 1, dice.Pick(Enum.GetValues<Perspective>()), dice.Chance(50) ? Moves.Person(lived, dice) : null, by, lived.Now),
        lived.WheelOf(by.Branch), lived.Case));

    private static IReadOnlyList<object> Describe(Lived lived, By by, Dice dice) => Moves.Of(DescribeSector.Decide(
        new(dice.Pick(s_sectors), lived.NewId(), dice.Chance(85) ? $"Har {dice.Number(1, 9)} vänner" : null, null, s_sectors, Moves.Recipients(lived, dice), World.Branches, by, lived.Now)
        {
            Concerns = Moves.Concerned(lived, dice),
        },
        lived.WheelOf(by.Branch), lived.Case));

    // Seldom, for after it nothing more is written in the wheel.
    private static IReadOnlyList<object> Complete(Lived lived, By by, Dice dice) =>
        dice.Chance(20) ? Moves.Of(CompleteWheel.Decide(new(by, lived.Now), lived.WheelOf(by.Branch), lived.Case)) : [];

    private static IReadOnlyList<object> Disclose(Lived lived, By by, Dice dice)
    {
        var items = dice.Some(lived.Items.Where(item => item.AuthorBranch == by.Branch));
        return Moves.Of(DiscloseItems.Decide(new(items.Count > 0 && dice.Chance(95) ? items : [Moves.Item(lived, by, dice)], [Moves.Recipient(lived, dice)], World.Branches, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> Withdraw(Lived lived, By by, Dice dice) =>
        Moves.Of(WithdrawDisclosure.Decide(new(dice.PickOr(lived.Case.Disclosures.Where(d => d.From == by.Branch || dice.Chance(10)).Select(d => d.DisclosureId), World.Id(993)), by, lived.Now), lived.Case));

    private static IReadOnlyList<object> WithdrawAnItem(Lived lived, By by, Dice dice) =>
        Moves.Of(WithdrawItem.Decide(new(Moves.Item(lived, by, dice), null, World.Branches, by, lived.Now), lived.Case));
}
