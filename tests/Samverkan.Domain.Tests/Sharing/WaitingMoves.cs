using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>That the child waits for BUP, tried by anybody.</summary>
internal static class WaitingMoves
{
    public static IReadOnlyList<Move> All { get; } = [Begin, Begin, Begin, Revise, Revise, End, End];

    private static IReadOnlyList<object> Begin(Lived lived, By by, Dice dice) => Moves.Of(BeginWaiting.Decide(
        new(lived.NewId(), lived.NewId(1), Details(lived, dice), Moves.Recipients(lived, dice), World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> Revise(Lived lived, By by, Dice dice) =>
        Moves.Of(ReviseWaiting.Decide(new(Waiting(lived, dice), Details(lived, dice), World.Branches, by, lived.Now), lived.Case));

    private static IReadOnlyList<object> End(Lived lived, By by, Dice dice) =>
        Moves.Of(EndWaiting.Decide(new(Waiting(lived, dice), World.Branches, by, lived.Now), lived.Case));

    private static Guid Waiting(Lived lived, Dice dice) => dice.PickOr(lived.Case.Waiting.Select(w => w.WaitingId), World.Id(992));

    private static WaitingDetails Details(Lived lived, Dice dice) => new(lived.Today.AddDays(-dice.Number(0, 60)), null, [new("Korta dagar", null)]);
}
