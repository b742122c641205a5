using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>
/// Whether a case is forbidden or absent cannot be told by the time that "not found" takes: over two thousand requests, asked in a random
/// order by eight at once, a guess by the time is right no more often than by chance.
/// </summary>
public sealed class TimingTests(TestSystem system)
{
    private const int Requests = 2_000;
    private const int AtOnce = 8;

    // With a thousand of each, the share of right guesses differs from a half by more than this once in ten thousand runs if the times are alike.
    private const double Allowed = 0.05;

    [Theory]
    [InlineData("GET", "/api/cases/{0}")]
    [InlineData("GET", "/api/cases/{0}/timeline")]
    [InlineData("POST", "/api/cases/{0}/contacts")]
    [InlineData("GET", "/api/wheels/{0}")]
    [InlineData("GET", "/api/eht/items/{0}")]
    [InlineData("POST", "/api/eht/items/{0}/notes")]
    public async Task The_time_that_not_found_takes_tells_nothing(string method, string path)
    {
        var story = await CaseStory.OpenAsync(system);
        var (hidden, outsider) = path.Contains("/eht/", StringComparison.Ordinal) ? await HeldBackAsync(story) : (story.CaseId, await system.PersonaAsync("kurator-flen-syskonskola"));
        if (path.Contains("wheels", StringComparison.Ordinal))
        {
            hidden = await story.WheelAsync(story.Opener, "Tycker om bild");
        }

        await AskAsync(outsider, method, path, Plan(hidden, 100));

        var times = await AskAsync(outsider, method, path, Plan(hidden, Requests));

        var guessed = ShareOfRightGuesses(times.Where(time => time.Hidden).Select(time => time.Took), times.Where(time => !time.Hidden).Select(time => time.Took));
        guessed.ShouldBe(0.5, Allowed, $"{method} {path}");
    }

    // A member of the series, of whose agenda the child is held back.
    private async Task<(Guid Hidden, Persona Member)> HeldBackAsync(CaseStory story)
    {
        var term = await Eht.Term.PlannedAsync(system);
        var held = await term.SubmitAsync(term.Counsellor, term.Item("individual", "heldBack", story.CaseId, "Alma väntar.", null));
        await term.BeginAsync(term.BupConsultant);
        return (held, term.BupConsultant);
    }

    private static object BodyOf(string path) => path.EndsWith("/notes", StringComparison.Ordinal) ? Eht.Term.Note("x") : Forms.NewContact("x");

    private static List<(Guid Id, bool Hidden)> Plan(Guid hidden, int count)
    {
        List<(Guid, bool)> plan = [.. Enumerable.Range(0, count).Select(number => number % 2 == 0 ? (hidden, true) : (Guid.NewGuid(), false))];
        new Random(20261122).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(plan));
        return plan;
    }

    private static async Task<IReadOnlyCollection<(bool Hidden, TimeSpan Took)>> AskAsync(Persona outsider, string method, string path, List<(Guid Id, bool Hidden)> plan)
    {
        var times = new ConcurrentBag<(bool, TimeSpan)>();
        await Parallel.ForEachAsync(plan, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (asked, _) =>
        {
            var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, asked.Id);
            var began = Stopwatch.GetTimestamp();
            using var answer = await outsider.SendAsync(new HttpMethod(method), address, method == "POST" ? BodyOf(path) : null, ifMatch: "1");
            times.Add((asked.Hidden, Stopwatch.GetElapsedTime(began)));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        });
        return times;
    }

    /// <summary>How often one of each is told apart rightly by which took longer: a half when the time says nothing (Mann and Whitney).</summary>
    private static double ShareOfRightGuesses(IEnumerable<TimeSpan> hidden, IEnumerable<TimeSpan> absent)
    {
        var (one, other) = (hidden.Order().ToArray(), absent.Order().ToArray());
        double right = 0;
        var (below, upTo) = (0, 0);
        foreach (var time in one)
        {
            while (below < other.Length && other[below] < time)
            {
                below++;
            }

            while (upTo < other.Length && other[upTo] <= time)
            {
                upTo++;
            }

            right += below + ((upTo - below) / 2.0);
        }

        return right / (one.Length * (double)other.Length);
    }
}
