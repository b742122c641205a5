namespace Samverkan.Load.Report;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Figure">The figure with its unit.</param>
/// <param name="Percentiles">p50/p95/p99 in milliseconds, where they were taken.</param>
/// <param name="Against">What it is compared with, measured in the same run where that can be.</param>
/// <param name="Ratio">The figure as a share of that.</param>
/// <param name="Limit">What is asked for.</param>
/// <param name="Met">Whether it is met; null where nothing is asked for.</param>
/// <param name="Processor">Shares of processor: host/database/generator.</param>
internal sealed record Row(string What, string Figure, string Percentiles, string Against, string Ratio, string Limit, bool? Met, string Processor = "")
{
    /// <summary>The cells in order.</summary>
    public string[] Cells => [What, Figure, Percentiles, Against, Ratio, Limit, Met switch { true => "yes", false => "NO", null => string.Empty }, Processor];
}
