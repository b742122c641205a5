using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Samverkan.Load.Running;

namespace Samverkan.Load.Raw;

/// <summary>What pgbench counted.</summary>
internal sealed record RawThroughput(double PerSecond, double AverageMilliseconds);

/// <summary>Runs a script with pgbench: the same statements with nothing in front of the database but a loop in C.</summary>
internal static partial class Pgbench
{
    /// <summary>Says clearly when there is no pgbench.</summary>
    public static async Task<string> RequireAsync()
    {
        try
        {
            return (await Command.RunAsync("pgbench", ["--version"], null, TimeSpan.FromSeconds(10))).Trim();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new LoadException("pgbench is missing, and without it there is no raw limit to compare with. On Debian: apt-get install postgresql-contrib", missing);
        }
    }

    /// <summary>Runs a script by so many clients over TCP, in prepared mode.</summary>
    public static async Task<RawThroughput> RunAsync(Database database, string scriptFile, int clients, TimeSpan measured)
    {
        var url = new NpgsqlConnectionStringBuilder(database.AppUrl);
        var seconds = Math.Max(1, (int)measured.TotalSeconds);
        string[] arguments =
        [
            "-n", "-M", "prepared", "-D", "ready=0", "-c", Text(clients), "-j", Text(Math.Min(clients, Environment.ProcessorCount)), "-T", Text(seconds),
            "-f", scriptFile, "-h", url.Host!, "-p", Text(url.Port), "-U", url.Username!, url.Database!,
        ];
        var environment = new Dictionary<string, string> { ["PGPASSWORD"] = url.Password!, ["PGOPTIONS"] = "-c search_path=samverkan" };
        var output = await Command.RunAsync("pgbench", arguments, environment, measured + TimeSpan.FromSeconds(60));
        if (FailedPattern().Match(output) is { Success: true } failed && failed.Groups[1].Value != "0")
        {
            throw new LoadException($"pgbench had failed transactions.\n{output}");
        }

        return new RawThroughput(Number(RatePattern().Match(output)), Number(LatencyPattern().Match(output)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(Match match) =>
        match.Success ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : throw new LoadException("pgbench printed no figures.");

    [GeneratedRegex(@"^tps = ([\d.]+) \(without", RegexOptions.Multiline)]
    private static partial Regex RatePattern();

    [GeneratedRegex(@"^latency average = ([\d.]+) ms", RegexOptions.Multiline)]
    private static partial Regex LatencyPattern();

    [GeneratedRegex(@"^number of failed transactions: (\d+)", RegexOptions.Multiline)]
    private static partial Regex FailedPattern();
}
