using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>Who the family is, what is found of their protection, and what is corrected or held to be wrong.</summary>
internal static class FamilyMoves
{
    public static IReadOnlyList<Move> All { get; } = [Relate, Protect, Protect, CorrectTheChild, CorrectAGuardian, CorrectAContact, CorrectTheReason, Object];

    private static IReadOnlyList<object> Relate(Lived lived, By by, Dice dice) => Moves.Of(AddRelatedPerson.Decide(
        new(lived.NewId(), lived.NewId(1), dice.Pick(Enum.GetValues<RelatedKind>()), dice.Pick(Enum.GetValues<ProtectionLevel>()), new("Bo", null, null, null), World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Protect(Lived lived, By by, Dice dice) =>
        Moves.Of(StateProtection.Decide(new(Moves.Person(lived, dice), dice.Pick(Enum.GetValues<ProtectionLevel>()), "Navet", World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> CorrectTheChild(Lived lived, By by, Dice dice)
    {
        var child = World.Alma with { BirthDate = World.Today.AddYears(-dice.Pick(11, 12, 14, 15, 17)).AddDays(dice.Number(-30, 30)) };
        return Moves.Of(CorrectChild.Decide(new(lived.NewId(), child, "Fel i registret", World.Branches, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> CorrectAGuardian(Lived lived, By by, Dice dice) => Moves.Of(CorrectGuardian.Decide(
        new(lived.NewId(), Moves.Person(lived, dice), dice.Pick(Enum.GetValues<GuardianKind>()), new("Vuxen", null, null, "sv", dice.Chance(50)), "Fel uppgift", World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> CorrectAContact(Lived lived, By by, Dice dice) => Moves.Of(CorrectContact.Decide(
        new(lived.NewId(), dice.PickOr(lived.Case.Contacts.Select(c => c.ContactId), World.Id(994)), World.Clinic with { Phone = $"0155-00 {dice.Number(10, 99)}" }, "Fel nummer", World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> CorrectTheReason(Lived lived, By by, Dice dice) =>
        Moves.Of(CorrectReason.Decide(new(lived.NewId(), World.Reason with { Signal = $"Borta {dice.Number(1, 9)} dagar" }, "Fel antal", World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Object(Lived lived, By by, Dice dice) =>
        Moves.Of(NoteObjection.Decide(new(lived.NewId(), Moves.Item(lived, by, dice), Moves.Person(lived, dice), "Det stämmer inte", World.Branches, by, lived.Now), lived.Case));
}
