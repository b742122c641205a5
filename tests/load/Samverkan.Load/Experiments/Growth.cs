using Samverkan.Load.Http;
using Samverkan.Load.Measuring;
using Samverkan.Load.Report;
using Samverkan.Load.Running;

namespace Samverkan.Load.Experiments;

/// <summary>
/// Whether reading slows down as history and the number of cases grow. Pages are read by one client in turn, each turn in another order, so
/// that a disturbance, and what a heavy page leaves behind for the next, falls on all of them alike.
/// </summary>
internal static class Growth
{
    // "It shall not grow": what one run on a shared machine cannot tell from no growth.
    private const double Limit = 1.25;

    /// <summary>The median time of each page.</summary>
    public static IReadOnlyDictionary<string, double> Measure(Installation system, int samples, IReadOnlyDictionary<string, byte[]> pages)
    {
        using var connection = new WireConnection(system.Address);
        var taken = pages.Keys.ToDictionary(name => name, _ => new Latencies(samples));
        var warmUp = samples / 5;
        var order = pages.ToArray();
        // Always the same orders, so that two looks can be compared.
        var chance = new Random(1);
        for (var n = -warmUp; n < samples; n++)
        {
            chance.Shuffle(order);
            foreach (var (name, request) in order)
            {
                var began = System.Diagnostics.Stopwatch.GetTimestamp();
                Answers.RequireSuccess(connection.Send(request), request);
                if (n >= 0)
                {
                    taken[name].Add(System.Diagnostics.Stopwatch.GetTimestamp() - began);
                }
            }
        }

        return taken.ToDictionary(pair => pair.Key, pair => Latencies.Join([pair.Value]).Percentile(0.5));
    }

    /// <summary>One line: a page when there is little, and when there is much.</summary>
    public static Row Compare(string what, string little, double before, string much, double after) => new(
        $"{what}, {much}",
        $"p50 {Figures.Milliseconds(after)}",
        string.Empty,
        $"p50 {Figures.Milliseconds(before)} with {little}",
        Figures.Ratio(after / before),
        $"<= {Figures.Ratio(Limit)}",
        after / before <= Limit);
}
