namespace Samverkan.Api.Endpoints;

/// <summary>
/// Lets "not found" take as long when there is nothing as when there is something that the caller may not know of, which takes time to
/// load and to open. The answer waits for the next of evenly spaced moments after the work began; loading seldom reaches past the first.
/// </summary>
internal static class EvenTiming
{
    // A timer counts whole milliseconds and fires late, by more the less there is left: so the last of the wait is seen out by the clock itself.
    private static readonly TimeSpan s_seenOut = TimeSpan.FromMilliseconds(2);

    /// <summary>Far more than a case takes to load, and little to wait for somebody who followed an old link.</summary>
    internal static TimeSpan Step { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Gives an answer back, the one of what is not found at the next moment after work that began at a timestamp of the clock.</summary>
    internal static async Task<IResult> KeepAsync(IResult answer, long began, TimeProvider time, CancellationToken ct)
    {
        if (answer == ProblemResult.NotFound)
        {
            await WaitAsync(began, NextAfter(time.GetElapsedTime(began)), time, ct);
        }

        return answer;
    }

    private static TimeSpan NextAfter(TimeSpan elapsed) => TimeSpan.FromTicks(Step.Ticks * ((elapsed.Ticks / Step.Ticks) + 1));

    private static async Task WaitAsync(long began, TimeSpan moment, TimeProvider time, CancellationToken ct)
    {
        var onTimer = moment - s_seenOut - time.GetElapsedTime(began);
        if (onTimer > TimeSpan.Zero)
        {
            await Task.Delay(onTimer, time, ct);
        }

        while (time.GetElapsedTime(began) < moment)
        {
            Thread.SpinWait(50);
        }
    }
}
