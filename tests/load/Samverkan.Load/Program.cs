using System.Diagnostics;
using System.Globalization;
using Samverkan.Load;
using Samverkan.Load.Report;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Except(["--quick"]).FirstOrDefault() is { } unknown)
{
    await Console.Error.WriteLineAsync($"Unknown option {unknown}. There is one: --quick.");
    return 2;
}

var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
var clock = Stopwatch.StartNew();
try
{
    var rows = await new Measurement(plan, what => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss} {what}")).RunAsync();
    Console.WriteLine($"\nSamverkan, {plan.Name} run, {Environment.ProcessorCount} processors, {DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {clock.Elapsed.TotalMinutes:0.0} min.");
    Console.WriteLine("Generator, host and PostgreSQL (fsync on) share this machine; the last column says how they shared its processors.\n");
    Console.WriteLine(Table.Render(rows));
    var missed = rows.Count(row => row.Met == false);
    Console.WriteLine(missed == 0 ? "Every limit is met." : $"{missed} limits are missed.");
    // A quick run sees that everything works; its figures are too short to be judged by.
    return missed == 0 || plan == Plan.Quick ? 0 : 1;
}
catch (LoadException failure)
{
    await Console.Error.WriteLineAsync($"\nThe measurement failed: {failure.Message}");
    return 3;
}
