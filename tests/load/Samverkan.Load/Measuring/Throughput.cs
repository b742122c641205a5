namespace Samverkan.Load.Measuring;

/// <summary>How many a second, how long each took in milliseconds, and who used the processors.</summary>
internal sealed record Throughput(double PerSecond, double P50, double P95, double P99, int Count)
{
    /// <summary>Out of what was taken in so many seconds.</summary>
    public static Throughput Of(Latencies joined, double seconds) =>
        new(joined.Count / seconds, joined.Percentile(0.50), joined.Percentile(0.95), joined.Percentile(0.99), joined.Count);
}
