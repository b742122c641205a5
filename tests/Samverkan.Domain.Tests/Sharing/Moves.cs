using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>Somebody tries something; what it leads to, which is nothing where it is refused.</summary>
internal delegate IReadOnlyList<object> Move(Lived lived, By by, Dice dice);

/// <summary>Everything that can be tried. What leads to sharing is there more than once, so that it is tried more often.</summary>
internal static class Moves
{
    public static IReadOnlyList<Move> All { get; } =
    [
        .. PartyMoves.All, .. PartyMoves.All,
        .. ConsentMoves.All, .. ConsentMoves.All, .. ConsentMoves.All,
        .. WritingMoves.All, .. WritingMoves.All,
        .. RequestMoves.All, .. RequestMoves.All,
        .. FamilyMoves.All,
        .. WaitingMoves.All, .. WaitingMoves.All,
        .. EndingMoves.All,
    ];

    /// <summary>Mostly somebody who works in the case or is asked to; else anybody.</summary>
    public static By Actor(Lived lived, Dice dice)
    {
        var parties = lived.Case.Parties;
        return dice.Number(0, 9) switch
        {
            < 7 => OfOneParty(),
            < 9 => dice.PickOr(Lived.People.Where(by => parties.Any(p => p.Status == PartyStatus.Invited && p.Unit == by.Unit)), World.Counsellor),
            _ => dice.Pick(Lived.People),
        };

        // The party first, so that a party of one person, such as BUP, acts as often as one of many.
        By OfOneParty() => dice.Pick([.. dice.PickOr(parties.Where(p => p.Status == PartyStatus.Active).Select(NamedIn).Where(named => named.Count > 0), [World.Counsellor])]);

        static List<By> NamedIn(Party party) => [.. Lived.People.Where(by => party.Names(by.PersonId))];
    }

    public static IReadOnlyList<object> Of(Decision decision) => decision is Decision.Accepted accepted ? accepted.Events : [];

    public static IReadOnlyList<object> Of(PairDecision decision) => decision is PairDecision.Accepted accepted ? [.. accepted.CaseEvents, .. accepted.OwnEvents] : [];

    /// <summary>A person of the case, or somebody it knows nothing of.</summary>
    public static Guid Person(Lived lived, Dice dice) => dice.Chance(95) ? dice.Pick([.. ProtectionRules.PersonsOf(lived.Case)]) : World.Id(999);

    /// <summary>Whom a text may be about beside the child.</summary>
    public static IReadOnlyList<Guid> Concerned(Lived lived, Dice dice) => dice.Chance(30) ? [Person(lived, dice)] : [];

    public static IReadOnlyList<Recipient> Recipients(Lived lived, Dice dice) => dice.Chance(60) ? [Recipient(lived, dice)] : [];

    public static Recipient Recipient(Lived lived, Dice dice)
    {
        var to = dice.Chance(85) ? dice.PickOr(lived.Case.Parties.Select(p => p.Branch), World.Social) : dice.Pick(Lived.People).Branch;
        var basis = dice.Number(0, 9) switch
        {
            < 5 => LegalBasis.Consent,
            < 8 => LegalBasis.HarmAssessment,
            _ => dice.Pick(Enum.GetValues<LegalBasis>()),
        };
        return new(to, basis, dice.Chance(90) ? "Behövs" : null);
    }

    /// <summary>Something that has been written, mostly by one's own branch.</summary>
    public static ItemHead Item(Lived lived, By by, Dice dice) =>
        dice.PickOr(lived.Items.Where(item => item.AuthorBranch == by.Branch || dice.Chance(5)), lived.Items[0]);
}
