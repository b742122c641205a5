using Samverkan.Domain;

namespace Samverkan.Api.Views;

/// <summary>
/// Turns what a decider says to a trial command into an action: the page offers what the command would take, and explains in the
/// decider's own words what it would refuse. There is no second copy of the rule.
/// </summary>
internal static class Allowed
{
    /// <summary>The action by a trial of its decision.</summary>
    internal static Action By(string name, Decision trial) =>
        trial is Decision.Refused refused ? new Action(name, false, refused.Refusal.Detail) : new Action(name, true, null);

    /// <summary>The action by a trial of its decision.</summary>
    internal static Action By(string name, PairDecision trial) =>
        trial is PairDecision.Refused refused ? new Action(name, false, refused.Refusal.Detail) : new Action(name, true, null);

    /// <summary>The action, unless the decider says that it is not this viewer's at all.</summary>
    internal static IEnumerable<Action> Unless(string name, Decision trial, params Refusal[] notMine)
    {
        if (trial is not Decision.Refused refused || notMine.All(refusal => refusal.Code != refused.Refusal.Code))
        {
            yield return By(name, trial);
        }
    }

    /// <summary>The action, unless the decider says that it is not this viewer's at all.</summary>
    internal static IEnumerable<Action> Unless(string name, PairDecision trial, params Refusal[] notMine)
    {
        if (trial is not PairDecision.Refused refused || notMine.All(refusal => refusal.Code != refused.Refusal.Code))
        {
            yield return By(name, trial);
        }
    }
}
