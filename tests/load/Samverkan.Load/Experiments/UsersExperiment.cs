using System.Globalization;
using Samverkan.Load.Http;
using Samverkan.Load.Measuring;
using Samverkan.Load.Report;
using Samverkan.Load.Running;
using Samverkan.Load.Seeding;

namespace Samverkan.Load.Experiments;

/// <summary>Many people at work at once, each signed in for themselves, against OpenCRVS's published thresholds.</summary>
internal sealed class UsersExperiment(Installation system, Plan plan, Bench bench, Action<string> tell)
{
    private static readonly (double P50, double P95, double P99) s_reads = (50, 150, 300);
    private static readonly (double P50, double P95, double P99) s_writes = (100, 300, 500);

    /// <summary>Measures, with the host up.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync()
    {
        tell($"signing in {plan.Users} users");
        var users = await SignInAsync();
        tell($"{plan.Users} users for {plan.UsersMeasured.TotalSeconds:0} s");
        await system.Database.AsSuperuserAsync("checkpoint");
        var ((reads, writes), split) = system.Shared(() => ThinkingUsers.Run(plan.Users, plan.Think, plan.UsersMeasured, n => ClientOf(n, users[n])));
        return [RowOf("reads", reads, s_reads, split), RowOf("writes", writes, s_writes, split)];
    }

    private async Task<UserSession[]> SignInAsync()
    {
        var sessions = new UserSession[plan.Users];
        for (var n = 0; n < plan.Users; n++)
        {
            sessions[n] = await SignIn.AsAsync(system.Address, WorkerOf(n).Subject);
        }

        return sessions;
    }

    private ThinkingUser ClientOf(int n, UserSession user)
    {
        var place = PlaceOf(n);
        byte[] Get(string path) => Requests.Get(system.Address, user, path);
        var desk = IsCounsellor(n) ? new WritingDesk(system.Address, user, place, disclose: false) : null;
        return new ThinkingUser(system.Address, n, Get(Paths.Case(place)), Get(Paths.List), Get(Paths.Timeline(place)), Get(Paths.Inbox), desk);
    }

    /// <summary>Two users, one of each side, to a case.</summary>
    private Workplace PlaceOf(int n) => bench.Places[n / 2 % bench.Places.Count];

    private Worker WorkerOf(int n) => IsCounsellor(n) ? PlaceOf(n).Team.Counsellor : PlaceOf(n).Team.SocialWorker;

    private static bool IsCounsellor(int n) => n % 2 == 0;

    private Row RowOf(string what, Throughput taken, (double P50, double P95, double P99) limit, string split)
    {
        var worst = new[] { taken.P50 / limit.P50, taken.P95 / limit.P95, taken.P99 / limit.P99 }.Max();
        return new Row(
            $"{plan.Users.ToString(CultureInfo.InvariantCulture)} users at work, {what}",
            Figures.Rate(taken.PerSecond, what),
            Figures.Percentiles(taken),
            string.Create(CultureInfo.InvariantCulture, $"OpenCRVS {limit.P50:0}/{limit.P95:0}/{limit.P99:0} ms"),
            Figures.Ratio(worst),
            "<= 1.00 at each",
            worst <= 1,
            split);
    }
}
