namespace Samverkan.Api.Endpoints;

/// <summary>
/// Lets "not found" take as long when there is nothing as when there is something that the caller may not know of, which takes time to
/// load and to open. The answer waits for the next of evenly spaced moments after the work began; loading seldom reaches past the first.
/// </summary>
internal static class EvenTiming
{
    /// <summary>Far more than a case takes to load, and little to wait for somebody who followed an old link.</summary>
    internal static TimeSpan Step { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Gives an answer back, the one of what is not found at the next moment after work that began at a timestamp of the clock.</summary>
    internal static async Task<IResult> KeepAsync(IResult answer, long began, TimeProvider time, CancellationToken ct)
    {
        if (answer == ProblemResult.NotFound)
        {
            await Task.Delay(TimeSpan.FromTicks(Step.Ticks - (time.GetElapsedTime(began).Ticks % Step.Ticks)), time, ct);
        }

        return answer;
    }
}
