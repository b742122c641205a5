using System.Diagnostics;
using System.Text;

namespace Samverkan.Load.Running;

/// <summary>
/// A process of the system under measurement. Its standard input is a leash: it ends when this program does, however that happens.
/// </summary>
internal sealed class Service : IAsyncDisposable
{
    private static readonly TimeSpan s_stopTime = TimeSpan.FromSeconds(45);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Service(string name, ProcessStartInfo start)
    {
        Name = name;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) =>
        {
            Keep(line.Data);
            if (line.Data is not null)
            {
                _firstLine.TrySetResult(line.Data);
            }
        };
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it is, for messages.</summary>
    public string Name { get; }

    /// <summary>The process started; a guarded service's own process is its child.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>How it is, in a word or two, for messages.</summary>
    public string Condition => _process.HasExited ? $"ended with {_process.ExitCode}" : "still runs";

    /// <summary>The last of what it has printed.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a script of infra's, which minds its standard input by itself.</summary>
    public static Service Script(string name, string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Checkout.Infra(string.Empty) };
        start.ArgumentList.Add(Checkout.Infra(script));
        return Start(name, start, arguments, environment);
    }

    /// <summary>Starts any other program behind infra's guard, which ends it when this program goes away.</summary>
    public static Service Guarded(string name, string command, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = Checkout.Root };
        start.ArgumentList.Add(Checkout.Infra("lib/guard.mjs"));
        var what = System.Text.Json.JsonSerializer.Serialize(new { command, args = arguments, options = new { cwd = Checkout.Root }, stopSignal = "SIGTERM", stopSeconds = 20 });
        return Start(name, start, [what], environment);
    }

    /// <summary>The first line it prints, which says that it answers.</summary>
    public async Task<string> FirstLineAsync(TimeSpan within)
    {
        try
        {
            await Task.WhenAny(_firstLine.Task, _process.WaitForExitAsync()).WaitAsync(within);
        }
        catch (TimeoutException)
        {
            // It has said nothing, which is told below.
        }

        return _firstLine.Task.IsCompletedSuccessfully
            ? await _firstLine.Task
            : throw new LoadException($"The {Name} did not start.\n{Output}");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(s_stopTime);
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
    }

    private static Service Start(string name, ProcessStartInfo start, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        return new Service(name, start);
    }

    private void Keep(string? line)
    {
        const int most = 64 * 1024;
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
            if (_output.Length > most)
            {
                _output.Remove(0, _output.Length - (most / 2));
            }
        }
    }
}
