using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Tests.Eht;

public sealed class ClosedLoopsTests
{
    private static readonly LedgerAction s_open = new(World.Id(560), World.Id(561), Attendee.Of(Meetings.Head), World.Today.AddDays(1), Reach.Universal, World.Now);

    [Fact]
    public void What_is_closed_with_its_effect_is_counted_of_what_is_due()
    {
        var overdue = s_open with { Due = World.Today.AddDays(-1) };
        var goesOn = overdue with { Result = ActionResult.Continues, EffectNoted = true };
        var done = s_open with { Result = ActionResult.Done, EffectNoted = true };
        var silent = s_open with { Result = ActionResult.Dropped };
        ClosedLoops.Of([s_open, overdue, goesOn, done, silent], World.Today).ShouldBe(new(4, 1));
        ClosedLoops.Of([s_open with { Due = World.Today }], World.Today).ShouldBe(new(0, 0));
    }
}
