using System.Globalization;
using Samverkan.Load.Measuring;

namespace Samverkan.Load.Report;

/// <summary>How figures are written.</summary>
internal static class Figures
{
    /// <summary>So many a second.</summary>
    public static string Rate(double perSecond, string unit) => string.Create(CultureInfo.InvariantCulture, $"{perSecond.ToString(perSecond < 100 ? "N1" : "N0", CultureInfo.InvariantCulture)} {unit}/s");

    /// <summary>So many clients.</summary>
    public static string Clients(int clients) => string.Create(CultureInfo.InvariantCulture, $"{clients} client{(clients == 1 ? "" : "s")}");

    /// <summary>The three percentiles.</summary>
    public static string Percentiles(Throughput taken) =>
        string.Create(CultureInfo.InvariantCulture, $"{taken.P50:0.0}/{taken.P95:0.0}/{taken.P99:0.0}");

    /// <summary>A ratio.</summary>
    public static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Milliseconds.</summary>
    public static string Milliseconds(double time) => string.Create(CultureInfo.InvariantCulture, $"{time:0.00} ms");
}
