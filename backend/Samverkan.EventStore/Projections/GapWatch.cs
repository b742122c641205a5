namespace Samverkan.EventStore;

/// <summary>Numbers that no event has and none can get any more.</summary>
internal readonly record struct Gap(long Start, long End);

/// <summary>What <c>sv_high_water</c> saw, in the order it looked: numbers drawn, who may still write, what is missing.</summary>
internal sealed record LogSight(long Drawn, IReadOnlyCollection<string> Writers, long Upto, IReadOnlyList<Gap> Gaps);

/// <summary>
/// Decides how far a follower of the log may go. A missing number is given up only when every transaction that was writing at a
/// time when the number had been drawn has ended since: then its event would be seen, had it been committed.
/// </summary>
internal sealed class GapWatch(long mark)
{
    // While one transaction stays open, further sights add nothing: they would all wait for it.
    private const int MaxWaits = 64;
    private readonly List<(long Drawn, HashSet<string> Writers)> _waits = [];
    private long _settled = mark;

    /// <summary>Everything up to here has been decided: an event, or a gap for good.</summary>
    public long Mark { get; private set; } = mark;

    /// <summary>Takes in a sight, and gives the gaps that the mark passed.</summary>
    public IReadOnlyList<Gap> Advance(LogSight sight)
    {
        Settle(sight);
        var passed = new List<Gap>();
        var mark = sight.Upto;
        foreach (var gap in sight.Gaps)
        {
            if (gap.Start <= _settled)
            {
                passed.Add(gap with { End = Math.Min(gap.End, _settled) });
            }

            if (gap.End > _settled)
            {
                mark = Math.Max(gap.Start - 1, _settled);
                break;
            }
        }

        Mark = Math.Max(Mark, mark);
        return passed;
    }

    private void Settle(LogSight sight)
    {
        foreach (var (drawn, writers) in _waits)
        {
            writers.IntersectWith(sight.Writers);
            if (writers.Count == 0)
            {
                _settled = Math.Max(_settled, drawn);
            }
        }

        if (sight.Writers.Count == 0)
        {
            _settled = Math.Max(_settled, sight.Drawn);
        }

        _waits.RemoveAll(w => w.Drawn <= _settled);
        if (_waits.Count < MaxWaits && sight.Drawn > (_waits.Count > 0 ? _waits[^1].Drawn : _settled))
        {
            _waits.Add((sight.Drawn, [.. sight.Writers]));
        }
    }
}
