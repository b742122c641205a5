using System.Globalization;
using Samverkan.Load.Experiments;
using Samverkan.Load.Http;
using Samverkan.Load.Raw;
using Samverkan.Load.Report;
using Samverkan.Load.Running;
using Samverkan.Load.Seeding;

namespace Samverkan.Load;

/// <summary>One whole run: the system is started, filled, measured and stopped.</summary>
internal sealed class Measurement(Plan plan, Action<string> tell)
{
    private readonly List<Row> _rows = [];

    /// <summary>Runs it and gives the table's lines.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync()
    {
        await Pgbench.RequireAsync();
        tell("starting database and identity provider");
        await using var system = await Installation.StartAsync();
        try
        {
            await MeasureAsync(system);
            return _rows;
        }
        catch (Exception failure) when (system.HostOutput.Length > 0)
        {
            throw new LoadException($"{failure.Message}\n{system.HostOutput}", failure);
        }
    }

    private async Task MeasureAsync(Installation system)
    {
        await using var store = new BulkStore(system.Workshop, system.Database);
        tell($"seeding {plan.CasesBefore} cases");
        var bench = await Bench.SeedAsync(store, plan.Clients.Max() * plan.DesksOfClient, plan.Histories);
        await bench.FillAsync(store, plan.CasesBefore);
        var before = await LookAsync(system, bench);

        tell($"seeding up to {plan.CasesAfter} cases");
        var (events, seconds) = await bench.FillAsync(store, plan.CasesAfter);
        tell($"seeded {events} events in {seconds:0} s");
        await system.Database.SettleAsync();
        _rows.AddRange(await new RebuildExperiment(system, tell).RunAsync());

        var throughput = new ThroughputExperiment(system, plan, bench, tell);
        tell("recording the SQL of a read and of a command");
        await throughput.RecordAsync();
        var after = await LookAsync(system, bench, keepHost: true);
        AddGrowth(before, after);
        var sessions = await Sessions.SignInAsync(system.Address, bench.Directory.Teams);
        _rows.InsertRange(0, await throughput.RunAsync(sessions));
        _rows.AddRange(await new AgendaExperiment(system, plan, bench, sessions, tell).RunAsync());
        _rows.AddRange(await new UsersExperiment(system, plan, bench, tell).RunAsync());
    }

    /// <summary>The median times of the pages with as many cases as there are now.</summary>
    private async Task<IReadOnlyDictionary<string, double>> LookAsync(Installation system, Bench bench, bool keepHost = false)
    {
        await system.StartHostAsync();
        await ReadModels.CaughtUpAsync(system.Database);
        await system.Database.SettleAsync();
        tell($"reading pages among {bench.Cases} cases");
        var sessions = await Sessions.SignInAsync(system.Address, bench.Directory.Teams.Take(1));
        var pages = new Dictionary<string, byte[]>();
        foreach (var (events, place) in bench.Histories)
        {
            var user = sessions.Of(place.Team.SocialWorker);
            pages.Add(Name("page", events), Requests.Get(system.Address, user, Paths.Case(place)));
            pages.Add(Name("timeline", events), Requests.Get(system.Address, user, Paths.Timeline(place)));
            pages.TryAdd("list", Requests.Get(system.Address, user, Paths.List));
        }

        var times = Growth.Measure(system, plan.Samples, pages);
        if (!keepHost)
        {
            await system.StopHostAsync();
        }

        return times;
    }

    private void AddGrowth(IReadOnlyDictionary<string, double> before, IReadOnlyDictionary<string, double> after)
    {
        var least = plan.Histories.Min();
        foreach (var more in plan.Histories.Where(events => events > least))
        {
            _rows.Add(Growth.Compare("case page", $"{least} events", after[Name("page", least)], $"{more} events in the case", after[Name("page", more)]));
            _rows.Add(Growth.Compare("timeline", $"{least} events", after[Name("timeline", least)], $"{more} events in the case", after[Name("timeline", more)]));
        }

        var (few, many) = (Count(plan.CasesBefore), Count(plan.CasesAfter));
        _rows.Add(Growth.Compare("case page", few, before[Name("page", least)], many, after[Name("page", least)]));
        _rows.Add(Growth.Compare("case list", few, before["list"], many, after["list"]));
    }

    private static string Name(string page, int events) => $"{page} {events.ToString(CultureInfo.InvariantCulture)}";

    private static string Count(int cases) => string.Create(CultureInfo.InvariantCulture, $"{cases:N0} cases");
}
