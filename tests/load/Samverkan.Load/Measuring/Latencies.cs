using System.Diagnostics;

namespace Samverkan.Load.Measuring;

/// <summary>Every single time taken, kept whole and sorted at the end: nothing is binned away.</summary>
internal sealed class Latencies
{
    private readonly List<long> _ticks;

    /// <summary>Makes room for so many without growing.</summary>
    public Latencies(int expected = 4096) => _ticks = new List<long>(expected);

    /// <summary>How many were taken.</summary>
    public int Count => _ticks.Count;

    /// <summary>Adds one, in stopwatch ticks.</summary>
    public void Add(long ticks) => _ticks.Add(ticks);

    /// <summary>Many into one.</summary>
    public static Latencies Join(IEnumerable<Latencies> parts)
    {
        var all = new Latencies();
        foreach (var part in parts)
        {
            all._ticks.AddRange(part._ticks);
        }

        all._ticks.Sort();
        return all;
    }

    /// <summary>The time in milliseconds that the given share did not exceed; of a joined set.</summary>
    public double Percentile(double share)
    {
        if (_ticks.Count == 0)
        {
            return double.NaN;
        }

        var index = (int)Math.Ceiling(share * _ticks.Count) - 1;
        return 1000.0 * _ticks[Math.Clamp(index, 0, _ticks.Count - 1)] / Stopwatch.Frequency;
    }
}
