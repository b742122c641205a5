using System.Diagnostics;
using System.Globalization;
using Samverkan.Load.Http;
using Samverkan.Load.Measuring;
using Samverkan.Load.Report;
using Samverkan.Load.Running;
using Samverkan.Load.Seeding;

namespace Samverkan.Load.Experiments;

/// <summary>How long the agenda of a long meeting takes to open, with the secrecy of every item judged for whoever opens it.</summary>
internal sealed class AgendaExperiment(Installation system, Plan plan, Bench bench, Sessions sessions, Action<string> tell)
{
    private const int Items = 60;
    private const double LimitMilliseconds = 100;

    /// <summary>Measures, with the host up.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync()
    {
        tell($"an agenda of {Items} items");
        var team = bench.Directory.Teams[0];
        var (counsellor, social) = (sessions.Of(team.Counsellor), sessions.Of(team.SocialWorker));
        var path = await new LongAgenda(system.Address, counsellor, social, [.. bench.Places.Where(place => place.Team == team)]).WriteAsync(Items);
        return [Read("who brought it up", counsellor, path), Read("socialtjänsten", social, path)];
    }

    private Row Read(string reader, UserSession user, string path)
    {
        var request = Requests.Get(system.Address, user, path);
        using var connection = new WireConnection(system.Address);
        var samples = plan.Samples / 3;
        var (taken, split) = system.Shared(() => Taken(connection, request, samples));
        return new Row(
            $"agenda of {Items} items, {reader}",
            Figures.Rate(taken.PerSecond, "reads"),
            Figures.Percentiles(taken),
            string.Create(CultureInfo.InvariantCulture, $"{LimitMilliseconds:0} ms at p99"),
            Figures.Ratio(taken.P99 / LimitMilliseconds),
            "<= 1.00",
            taken.P99 <= LimitMilliseconds,
            split);
    }

    private static Throughput Taken(WireConnection connection, byte[] request, int samples)
    {
        var times = new Latencies(samples);
        for (var n = -samples / 5; n < samples; n++)
        {
            var began = Stopwatch.GetTimestamp();
            Answers.RequireSuccess(connection.Send(request), request);
            if (n >= 0)
            {
                times.Add(Stopwatch.GetTimestamp() - began);
            }
        }

        var joined = Latencies.Join([times]);
        return Throughput.Of(joined, joined.Count * joined.Percentile(0.5) / 1000);
    }
}
