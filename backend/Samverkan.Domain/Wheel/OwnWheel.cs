using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Wheel;

/// <summary>Whether the acting person may work in a wheel: takes part in its case, in the unit that began it.</summary>
internal static class OwnWheel
{
    /// <summary>The wheel and its case, or why not. A wheel of another branch is missing rather than refused.</summary>
    public static Refusal? Check(
        WheelState state, CaseState caseState, By by, out WheelState.Present? wheel, out CaseState.Open? open)
    {
        wheel = state as WheelState.Present;
        open = caseState as CaseState.Open;
        if (open is null || wheel is null || wheel.CaseId != open.CaseId || wheel.StartedBy.Branch != by.Branch)
        {
            return Refusals.NotFound;
        }

        if (!Participation.TryFind(open, by, out _, out _))
        {
            return Participation.WhyNot(open, by);
        }

        return wheel.StartedBy.Unit == by.Unit ? null : Refusals.WheelNotOwn;
    }
}
