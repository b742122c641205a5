using System.Diagnostics;
using System.Text.Json;
using Samverkan.Testing;

namespace Samverkan.Api.Tests.Hosting;

/// <summary>The local identity provider as a process of its own. It makes its signing keys when it starts.</summary>
public sealed class IdentityProcess : IAsyncDisposable
{
    /// <summary>The secret of its client, <c>samverkan</c>.</summary>
    public const string Secret = "a-secret-of-the-test-run";

    private readonly Process _process;

    private IdentityProcess(Process process, string issuer)
    {
        _process = process;
        Issuer = issuer;
    }

    /// <summary>Its address, and its name in what it signs.</summary>
    public string Issuer { get; }

    /// <summary>Starts it for hosts at <paramref name="addresses"/> and waits until it answers; at <paramref name="port"/> 0 any free port.</summary>
    public static async Task<IdentityProcess> StartAsync(int port, params Uri[] addresses)
    {
        var redirects = addresses.SelectMany(address => new[] { "--redirect", new Uri(address, "signin-oidc").ToString() });
        // Its standard input is ours: when the test process ends, however it ends, the provider sees it and stops.
        var start = new ProcessStartInfo("node", ["infra/identity/serve.mjs", "--port", $"{port}", .. redirects])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["SAMVERKAN_OIDC_SECRET"] = Secret;
        var process = Process.Start(start) ?? throw new InvalidOperationException("node could not be started.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith('{'))
            {
                using var ready = JsonDocument.Parse(line);
                return new IdentityProcess(process, ready.RootElement.GetProperty("issuer").GetString()!);
            }
        }

        throw new InvalidOperationException("The identity provider did not start; see the messages above.");
    }

    /// <summary>Stops it and waits until its port is free.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
