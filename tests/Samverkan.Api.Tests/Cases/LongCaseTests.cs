using System.Diagnostics;
using Samverkan.Api.Live;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>Tests that compare times, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ComparesTimes
{
    public const string Name = "Compares times";
}

/// <summary>
/// Working in a case costs what the case is and not what it has been: a hundred times the history, the same time. Each is measured against
/// the other, turn by turn, so that what else the machine does falls on both alike.
/// </summary>
[Collection(ComparesTimes.Name)]
public sealed class LongCaseTests(TestSystem system, ITestOutputHelper output)
{
    private const int Little = 50;
    private const int Much = 5_000;
    private const int Turns = 80;
    private const double Allowed = 1.25;

    // Whoever comes too late is told of the latest hundred events, which the short history does not have.
    private const double AllowedTooLate = 1.5;

    private const string TooLate = "too late";

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

        foreach (var (what, few, many) in little.Medians().Zip(much.Medians(), (one, other) => (one.What, one.Median, other.Median)))
        {
            output.WriteLine($"{what}: {few:0.00} ms, {many:0.00} ms, {many / few:0.00}");
            (many / few).ShouldBeLessThanOrEqualTo(what == TooLate ? AllowedTooLate : Allowed, what);
        }
    }

    /// <summary>Somebody at work in one case, while the staff of four branches listen.</summary>
    private sealed class Desk(LongCase @case)
    {
        private readonly Dictionary<string, List<double>> _times = new() { ["page"] = [], ["command"] = [], ["told"] = [], [TooLate] = [] };
        private string _seen = "";

        public IEnumerable<(string What, double Median)> Medians() =>
            _times.Select(pair => (pair.Key, pair.Value.Skip(pair.Value.Count / 4).Order().ElementAt(pair.Value.Count * 3 / 8)));

        public async Task WorkAsync(TestSystem system)
        {
            var (story, earlier) = (@case.Story, _seen);
            await TakeAsync("page", async () => _seen = await story.Opener.TagAsync(story.Path));
            await TakeAsync("command", () => story.Opener.PostAsync($"{story.Path}/contacts", Forms.NewContact("Fritids", Forms.SocialServices), _seen));
            if (earlier.Length > 0)
            {
                await TakeAsync(TooLate, () => story.Opener.ProblemAsync(412, "precondition.stale", HttpMethod.Post, $"{story.Path}/contacts", Forms.NewContact("Fritids"), earlier));
            }

            var committed = await @case.LastAsync();
            var notice = LiveNotice.Silent;
            await TakeAsync("told", async () => notice = await system.Services.GetRequiredService<LiveNotices>().OfAsync(committed, @case.Staff, Ct));
            // The author's branch, and the one that the contact was disclosed to.
            @case.Staff.Count(actor => notice.For(actor).Count > 0).ShouldBe(10);
        }

        private async Task TakeAsync(string what, Func<Task> step)
        {
            var began = Stopwatch.GetTimestamp();
            await step();
            _times[what].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }
}
