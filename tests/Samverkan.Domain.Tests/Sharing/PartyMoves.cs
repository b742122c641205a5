using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>Who takes part, and who coordinates.</summary>
internal static class PartyMoves
{
    public static IReadOnlyList<Move> All { get; } = [Invite, Invite, Accept, Accept, Accept, Decline, Name, Name, Remove, RequestCoordinator, Assign, AcceptCoordination];

    /// <summary>Is tried seldom: after it there is less to try.</summary>
    public static IReadOnlyList<object> Leave(Lived lived, By by, Dice dice) =>
        Moves.Of(LeaveCase.Decide(new(Own(lived, by, dice), World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Invite(Lived lived, By by, Dice dice)
    {
        var invited = dice.Pick(Lived.People);
        var recipient = Moves.Recipient(lived, dice);
        return Moves.Of(InviteParty.Decide(new(lived.NewId(), invited.Unit, invited.Branch, "Samordning", recipient.Basis, recipient.Reason, World.Branches, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> Accept(Lived lived, By by, Dice dice)
    {
        var unit = Lived.StaffOf(by).Keys.ToList();
        return Moves.Of(AcceptInvitation.Decide(new(Own(lived, by, dice), lived.NewId(1), dice.Some(unit), unit, World.Branches, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> Decline(Lived lived, By by, Dice dice) =>
        Moves.Of(DeclineInvitation.Decide(new(Own(lived, by, dice), dice.Chance(50) ? "Känner inte barnet" : null, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Name(Lived lived, By by, Dice dice) =>
        Moves.Of(NameStaff.Decide(new(Own(lived, by, dice), dice.Pick([.. Lived.StaffOf(by).Keys]), Lived.StaffOf(by), by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Remove(Lived lived, By by, Dice dice) =>
        Moves.Of(RemoveStaff.Decide(new(Own(lived, by, dice), dice.Pick(Lived.People).PersonId, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> RequestCoordinator(Lived lived, By by, Dice dice) =>
        Moves.Of(Domain.Cases.RequestCoordinator.Decide(new(by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Assign(Lived lived, By by, Dice dice) =>
        Moves.Of(AssignCoordinator.Decide(new(dice.Pick(Lived.People).PersonId, World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> AcceptCoordination(Lived lived, By by, Dice dice) =>
        Moves.Of(Domain.Cases.AcceptCoordination.Decide(new(by, lived.Now), lived.Case));

    /// <summary>Mostly one's own party, else another's.</summary>
    private static Guid Own(Lived lived, By by, Dice dice) =>
        dice.PickOr(lived.Case.Parties.Where(p => p.Unit == by.Unit || dice.Chance(5)).OrderBy(p => p.Status).Take(1).Select(p => p.PartyId), World.OwnParty);
}
