namespace Samverkan.Domain.Eht;

/// <summary>
/// How many of the actions that should have been followed up by now have been, with a word of what effect they had: the loop that S0 found missing. Counts of
/// actions, never of children, and nothing by which schools are ranked.
/// </summary>
public sealed record ClosedLoops(int Due, int Closed)
{
    /// <summary>Of some actions, as of a Swedish day. What is due later, and still open, does not count yet.</summary>
    public static ClosedLoops Of(IEnumerable<LedgerAction> actions, DateOnly today)
    {
        var due = actions.Where(action => !action.IsOpen || action.Due < today).ToList();
        return new(due.Count, due.Count(action => !action.IsOpen && action.EffectNoted));
    }
}
