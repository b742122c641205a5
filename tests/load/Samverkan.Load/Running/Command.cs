using System.Diagnostics;

namespace Samverkan.Load.Running;

/// <summary>A program that is run to its end.</summary>
internal static class Command
{
    /// <summary>Runs it and gives what it printed on standard output; anything but success, or more time than given, is an error.</summary>
    public static async Task<string> RunAsync(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment,
        TimeSpan within)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Checkout.Root };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start) ?? throw new LoadException($"{program} could not be started.");
        using var patience = new CancellationTokenSource(within);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new LoadException($"{program} did not end within {within.TotalSeconds:0} s.\n{await errors}");
        }

        return process.ExitCode == 0
            ? await output
            : throw new LoadException($"{program} failed ({process.ExitCode}).\n{await errors}\n{await output}");
    }
}
