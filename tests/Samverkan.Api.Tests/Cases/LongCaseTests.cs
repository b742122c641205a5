using System.Diagnostics;
using System.Globalization;
using Samverkan.Api.Live;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Tests that compare costs, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ComparesCosts
{
    public const string Name = "Compares costs";
}

/// <summary>
/// Working in a case costs what the case is and not what it has been: a hundred times the history, the same work. Each is measured against
/// the other, turn by turn. What is allocated says how much was read and folded, almost to the byte whatever else the machine does; time is held
/// too, with room for what a busy machine adds.
/// </summary>
[Collection(ComparesCosts.Name)]
public sealed class LongCaseTests(TestSystem system, ITestOutputHelper output)
{
    private const int Little = 50;
    private const int Much = 5_000;
    private const int Turns = 80;
    private const double AllowedWork = 1.25;
    private const double AllowedTime = 2;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_that_many_listen_for_and_one_that_comes_too_late_cost_no_more_with_a_long_history()
    {
        var (little, much) = (new Desk(await LongCase.OpenAsync(system, Little)), new Desk(await LongCase.OpenAsync(system, Much)));
        for (var turn = 0; turn < Turns; turn++)
        {
            foreach (var desk in turn % 2 == 0 ? [little, much] : new[] { much, little })
            {
                await desk.WorkAsync(system);
            }
        }

        foreach (var (what, few) in little.Costs)
        {
            var (work, time) = much.Costs[what].RatioTo(few);
            output.WriteLine($"{what}: {few} with {Little} events, {much.Costs[what]} with {Much}; {work:0.00} of the work, {time:0.00} of the time");
            work.ShouldBeLessThanOrEqualTo(AllowedWork, what);
            time.ShouldBeLessThanOrEqualTo(AllowedTime, what);
        }
    }

    /// <summary>Somebody at work in one case, while the staff of four branches listen.</summary>
    private sealed class Desk(LongCase @case)
    {
        private string _seen = "";

        public Dictionary<string, Cost> Costs { get; } = new() { ["page"] = new(), ["command"] = new(), ["too late"] = new(), ["told"] = new() };

        public async Task WorkAsync(TestSystem system)
        {
            var (story, earlier) = (@case.Story, _seen);
            await TakeAsync("page", async () => _seen = await story.Opener.TagAsync(story.Path));
            await TakeAsync("command", () => story.Opener.PostAsync($"{story.Path}/contacts", Forms.NewContact("Fritids", Forms.SocialServices), _seen));
            if (earlier.Length > 0)
            {
                await TakeAsync("too late", () => story.Opener.ProblemAsync(412, "precondition.stale", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Fritids"), earlier));
            }

            var committed = await @case.LastAsync();
            var notice = LiveNotice.Silent;
            await TakeAsync("told", async () => notice = await system.Services.GetRequiredService<LiveNotices>().OfAsync(committed, @case.Staff, Ct));
            // The author's branch, and the one that the contact was disclosed to.
            @case.Staff.Count(actor => notice.For(actor).Count > 0).ShouldBe(10);
        }

        private async Task TakeAsync(string what, Func<Task> step)
        {
            var (began, allocated) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
            await step();
            Costs[what].Add(GC.GetTotalAllocatedBytes(precise: true) - allocated, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    /// <summary>What something has cost turn by turn. The first quarter of the turns warms up.</summary>
    private sealed class Cost
    {
        private readonly List<(double Bytes, double Milliseconds)> _turns = [];

        public void Add(double bytes, double milliseconds) => _turns.Add((bytes, milliseconds));

        public (double Work, double Time) RatioTo(Cost other) => (Median(turn => turn.Bytes) / other.Median(turn => turn.Bytes), Median(turn => turn.Milliseconds) / other.Median(turn => turn.Milliseconds));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median(turn => turn.Bytes) / 1024:0} KiB and {Median(turn => turn.Milliseconds):0.0} ms");

        private double Median(Func<(double Bytes, double Milliseconds), double> of) => _turns.Skip(_turns.Count / 4).Select(of).Order().ElementAt(_turns.Count * 3 / 8);
    }
}
