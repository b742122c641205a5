using System.Net;
using System.Net.Sockets;

namespace Samverkan.Load.Running;

/// <summary>The host as it is deployed: a Release process of its own, on Kestrel.</summary>
internal sealed class Host : IAsyncDisposable
{
    private const string Unlimited = "2147483647";

    private static readonly TimeSpan s_startTime = TimeSpan.FromSeconds(120);

    private readonly Service _service;

    private Host(Service service, Uri address) => (_service, Address) = (service, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>The guard, whose child is the host.</summary>
    public int ProcessId => _service.ProcessId;

    /// <summary>Whether it runs, and the last of what it has logged.</summary>
    public string Output => $"The host {_service.Condition}. Its last words:\n{_service.Output}";

    /// <summary>A free loopback address for it.</summary>
    public static Uri FreeAddress()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}/");
    }

    /// <summary>Runs one of the host's own commands (<c>migrate</c>, <c>seed</c>) to its end.</summary>
    public static Task RunAsync(string command, IReadOnlyDictionary<string, string> environment) =>
        Command.RunAsync("dotnet", [Checkout.HostProgram, command], environment, s_startTime);

    /// <summary>The environment of the host.</summary>
    public static Dictionary<string, string> Environment(Workshop workshop, Database database, IdentityProvider identity, Uri address) => new()
    {
        ["DOTNET_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/'),
        ["Samverkan__Oidc__Authority"] = identity.Issuer,
        ["Samverkan__Oidc__ClientId"] = "samverkan",
        ["Samverkan__Oidc__ClientSecret"] = workshop.ClientSecret,
        ["Samverkan__Database__App"] = database.AppUrl,
        ["Samverkan__Database__Owner"] = database.OwnerUrl,
        ["Samverkan__MasterKeyFile"] = workshop.MasterKeyFile,
        ["Samverkan__IndexKeyFile"] = workshop.IndexKeyFile,
        ["Samverkan__DemoFolder"] = Checkout.Infra("demo"),
        // A few people do here the work of thousands.
        ["Samverkan__RateLimits__Person"] = Unlimited,
        ["Samverkan__RateLimits__SignIn"] = Unlimited,
        ["Samverkan__RateLimits__Search"] = Unlimited,
        ["Samverkan__RateLimits__BreakGlass"] = Unlimited,
        ["Samverkan__RateLimits__Export"] = Unlimited,
    };

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    public static async Task<Host> StartAsync(IReadOnlyDictionary<string, string> environment, Uri address)
    {
        var serving = environment.Where(pair => pair.Key != "Samverkan__Database__Owner").ToDictionary();
        var host = new Host(Service.Guarded("host", "dotnet", [Checkout.HostProgram], serving), address);
        try
        {
            await host.ReadyAsync();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        using var patience = new CancellationTokenSource(s_startTime);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!patience.IsCancellationRequested && !_service.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Address, "/health/ready"), patience.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception starting) when (starting is HttpRequestException or OperationCanceledException)
            {
                // Not listening yet.
            }

            await tick.WaitForNextTickAsync(CancellationToken.None);
        }

        throw new LoadException($"The host was not ready within {s_startTime.TotalSeconds:0} s.\n{_service.Output}");
    }
}
