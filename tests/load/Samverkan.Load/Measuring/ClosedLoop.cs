using System.Diagnostics;

namespace Samverkan.Load.Measuring;

/// <summary>So many clients, each of which asks again as soon as it has its answer.</summary>
internal static class ClosedLoop
{
    /// <summary>
    /// Runs the clients, each on a thread of its own: a blocking socket costs less processor than an asynchronous one. Nothing is
    /// counted during <paramref name="warmUp"/>. The first failure ends the run.
    /// </summary>
    public static Throughput Run(int clients, TimeSpan warmUp, TimeSpan measured, Func<int, ILoadClient> clientOf)
    {
        var taken = Enumerable.Range(0, clients).Select(_ => new Latencies(64 * 1024)).ToArray();
        var from = Stopwatch.GetTimestamp() + ToTicks(warmUp);
        var until = from + ToTicks(measured);
        Exception? failure = null;
        var threads = Enumerable.Range(0, clients).Select(n => new Thread(() => Work(n), maxStackSize: 256 * 1024)).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        return failure is null
            ? Throughput.Of(Latencies.Join(taken), measured.TotalSeconds)
            : throw new LoadException(failure.Message, failure);

        void Work(int n)
        {
            try
            {
                using var client = clientOf(n);
                for (var began = Stopwatch.GetTimestamp(); began < until && Volatile.Read(ref failure) is null;)
                {
                    client.Act();
                    var ended = Stopwatch.GetTimestamp();
                    if (began >= from && ended <= until)
                    {
                        taken[n].Add(ended - began);
                    }

                    began = ended;
                }
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref failure, error, null);
            }
        }
    }

    private static long ToTicks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
