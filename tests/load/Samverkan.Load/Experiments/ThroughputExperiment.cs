using Samverkan.Load.Http;
using Samverkan.Load.Measuring;
using Samverkan.Load.Raw;
using Samverkan.Load.Report;
using Samverkan.Load.Running;
using Samverkan.Load.Seeding;

namespace Samverkan.Load.Experiments;

/// <summary>
/// Commands and reads a second through HTTP, each beside the raw limit of its SQL at the same number of clients. HTTP and pgbench take
/// turns, so that both meet the same machine.
/// </summary>
internal sealed class ThroughputExperiment(Installation system, Plan plan, Bench bench, Action<string> tell)
{
    private const double RatioLimit = 0.35;

    private readonly int _mostClients = plan.Clients.Max();
    private RawLimit? _reads;
    private RawLimit? _commands;

    /// <summary>Finds out the SQL; starts and stops a host of its own for that.</summary>
    public async Task RecordAsync()
    {
        await using var recorder = await SqlRecorder.StartAsync(system.Database);
        await system.StartHostAsync();
        var sessions = await Sessions.SignInAsync(system.Address, bench.Directory.Teams);
        var places = Places().ConvertAll(ofClient => ofClient[0]);
        var pages = places.ConvertAll(place => Page(sessions, place));
        var desks = places.ConvertAll(place => Desk(sessions, place));
        _reads = await RawLimit.RecordAsync(
            system, recorder, "read", places.ConvertAll(place => place.CaseId), (connection, n) => Answers.RequireSuccess(connection.Send(pages[n]), pages[n]));
        _commands = await RawLimit.RecordAsync(
            system, recorder, "command", places.ConvertAll(place => place.WheelId), (connection, n) => desks[n].Write(connection));
        await system.StopHostAsync();
    }

    /// <summary>Measures, with the host up.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(Sessions sessions)
    {
        var rows = new List<Row>();
        foreach (var clients in plan.Clients)
        {
            rows.Add(await CompareAsync("reads of a case page", "reads", clients, _reads!, n => new ReadingClient(system.Address, [.. Places()[n].Select(place => Page(sessions, place))])));
        }

        foreach (var clients in plan.Clients)
        {
            rows.Add(await CompareAsync("commands (describe a sector)", "commands", clients, _commands!, n => new WritingClient(system.Address, [.. Places()[n].Select(place => Desk(sessions, place))])));
        }

        return rows;
    }

    private async Task<Row> CompareAsync(string what, string unit, int clients, RawLimit raw, Func<int, ILoadClient> clientOf)
    {
        tell($"{what}, {Figures.Clients(clients)}");
        await system.Database.AsSuperuserAsync("checkpoint");
        var (taken, split) = system.Shared(() => ClosedLoop.Run(clients, plan.WarmUp, plan.Measured, clientOf));
        var plain = await raw.PlainAsync(clients, plan.Measured);
        var pipelined = await raw.PipelinedAsync(clients, plan.Measured);
        var ratio = taken.PerSecond / plain.PerSecond;
        var strict = taken.PerSecond / pipelined.PerSecond;
        return new Row(
            $"{what}, {Figures.Clients(clients)}",
            Figures.Rate(taken.PerSecond, unit),
            Figures.Percentiles(taken),
            $"pgbench {Figures.Rate(plain.PerSecond, "tx")}, pipelined {Figures.Rate(pipelined.PerSecond, "tx")}",
            $"{Figures.Ratio(ratio)}, {Figures.Ratio(strict)}",
            $">= {Figures.Ratio(RatioLimit)}",
            ratio >= RatioLimit,
            split);
    }

    /// <summary>The cases of each client: its own, so that no two write the same wheel.</summary>
    private List<IReadOnlyList<Workplace>> Places() => [.. bench.Places.Chunk(plan.DesksOfClient).Take(_mostClients)];

    /// <summary>The page as socialtjänsten sees it: what elevhälsan has disclosed to it on consent.</summary>
    private byte[] Page(Sessions sessions, Workplace place) => Requests.Get(system.Address, sessions.Of(place.Team.SocialWorker), Paths.Case(place));

    private WritingDesk Desk(Sessions sessions, Workplace place) => new(system.Address, sessions.Of(place.Team.Counsellor), place, disclose: false);
}
