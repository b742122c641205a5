using FsCheck;
using FsCheck.Fluent;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>One try: which command, by which choices, and how many minutes after the one before.</summary>
internal sealed record Try(int Move, int Thrown, int Minutes);

/// <summary>
/// A story of random commands by random people. Each is put to its decider; what is accepted is folded, what is refused has not happened. So it
/// reaches what the product can be led to, and nothing else.
/// </summary>
internal sealed record Life(int Opening, IReadOnlyList<Try> Tries)
{
    private const int Longest = 100;
    private const int Again = 4;

    private static readonly Gen<Try> s_try =
        from move in Gen.Choose(0, Moves.All.Count - 1)
        from thrown in Gen.Choose(0, int.MaxValue - 1)
        from minutes in Gen.Frequency((12, Gen.Choose(0, 90)), (3, Gen.Choose(90, 1440)), (1, Gen.Choose(1, 40).Select(days => days * 1440)))
        select new Try(move, thrown, minutes);

    /// <summary>Any life; one that breaks a rule is told with as few tries as still break it.</summary>
    public static Arbitrary<Life> Arbitrary { get; } = Arb.From(
        from opening in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(0, Longest)
        from tries in s_try.ArrayOf(count)
        select new Life(opening, tries),
        Shorter);

    /// <summary>The case as it is in the end.</summary>
    public Lived Lived() => Tries.Aggregate(Opened(new(Opening)), Lives);

    public override string ToString()
    {
        var lived = Lived();
        return string.Join('\n', lived.Turns.Select(turn => $"{turn.After.Context.Now:u} {turn.By.Unit}: {string.Join(", ", turn.Events)}")) + "\n" + lived.AsSharing();
    }

    // What comes to nothing is followed by something else at once, a few times: most of what anybody thinks of is refused.
    private static Lived Lives(Lived lived, Try next)
    {
        var then = lived with { Now = lived.Now.AddMinutes(next.Minutes) };
        var dice = new Dice(next.Thrown);
        var move = Moves.All[next.Move];
        for (var again = 0; again < Again; again++)
        {
            var by = Moves.Actor(then, dice);
            var after = then.After(by, move(then, by, dice));
            if (after.Turns.Count > then.Turns.Count)
            {
                return after;
            }

            (then, move) = (after, dice.Pick(Moves.All));
        }

        return then;
    }

    private static Lived Opened(Dice dice)
    {
        var years = dice.Pick(1, 8, 11, 12, 13, 14, 15, 16, 17, 18);
        var born = World.Today.AddYears(-years).AddDays(dice.Number(years == 18 ? 1 : -30, 30));
        var guardians = dice.Some([World.Mother, World.Father, World.Outsider])
            .Select(person => World.Guardian(person, dice.Chance(70) ? GuardianKind.Guardian : dice.Pick(Enum.GetValues<GuardianKind>())));
        CoordinatorChoice coordinator = dice.Number(0, 2) switch
        {
            0 => new CoordinatorChoice.Self(),
            1 => new CoordinatorChoice.Colleague(World.Colleague.PersonId),
            _ => new CoordinatorChoice.Requested(),
        };
        var command = World.Open(born, dice.Pick(Enum.GetValues<ProtectionLevel>()), [.. guardians]) with { Coordinator = coordinator };
        return Sharing.Lived.Opened(((Decision.Accepted)OpenCase.Decide(command, CaseState.Missing.Instance)).Events, World.Now);
    }

    private static IEnumerable<Life> Shorter(Life life)
    {
        for (var half = life.Tries.Count / 2; half > 0; half /= 2)
        {
            for (var at = 0; at + half <= life.Tries.Count; at += half)
            {
                yield return life with { Tries = [.. life.Tries.Take(at), .. life.Tries.Skip(at + half)] };
            }
        }
    }
}
