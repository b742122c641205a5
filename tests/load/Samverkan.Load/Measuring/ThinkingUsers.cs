using System.Diagnostics;

namespace Samverkan.Load.Measuring;

/// <summary>
/// So many people at work: each does something, looks at it for a while, and does the next thing. When each thing shall begin is
/// drawn beforehand, and its time counts from then: a slow answer does not make the next ones look fast.
/// </summary>
internal static class ThinkingUsers
{
    /// <summary>Runs the users; each acts through a client of their own.</summary>
    public static (Throughput Reads, Throughput Writes) Run(int users, TimeSpan think, TimeSpan measured, Func<int, ILoadClient> userOf)
    {
        var reads = Enumerable.Range(0, users).Select(_ => new Latencies(256)).ToArray();
        var writes = Enumerable.Range(0, users).Select(_ => new Latencies(256)).ToArray();
        var start = Stopwatch.GetTimestamp();
        var until = start + (long)(measured.TotalSeconds * Stopwatch.Frequency);
        Exception? failure = null;
        using var over = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, users).Select(n => new Thread(() => Work(n), maxStackSize: 256 * 1024)).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return failure is null
            ? (Throughput.Of(Latencies.Join(reads), measured.TotalSeconds), Throughput.Of(Latencies.Join(writes), measured.TotalSeconds))
            : throw new LoadException(failure.Message, failure);

        void Work(int n)
        {
            try
            {
                using var user = userOf(n);
                // The same times in every run.
                var random = new Random(n);
                for (var due = start + Pause(random); due < until; due += Pause(random))
                {
                    var wait = due - Stopwatch.GetTimestamp();
                    if (wait > 0 && over.Wait(TimeSpan.FromSeconds(wait / (double)Stopwatch.Frequency)))
                    {
                        return;
                    }

                    var wrote = user.Act();
                    (wrote ? writes : reads)[n].Add(Stopwatch.GetTimestamp() - due);
                }
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref failure, error, null);
                over.Set();
            }
        }

        long Pause(Random random) => (long)(-Math.Log(1 - random.NextDouble()) * think.TotalSeconds * Stopwatch.Frequency);
    }
}
