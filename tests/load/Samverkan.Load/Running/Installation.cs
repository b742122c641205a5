namespace Samverkan.Load.Running;

/// <summary>The whole system on this machine, on loopback: database, identity provider and host. Everything is stopped when it is disposed.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private static readonly TimeSpan s_leaveTime = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, string> _environment;
    private Host? _host;
    private int _disposed;

    private Installation(Workshop workshop, Database database, IdentityProvider identity, Uri address)
    {
        (Workshop, Database, Identity, Address) = (workshop, database, identity, address);
        _environment = Host.Environment(workshop, database, identity, address);
        // Also at Ctrl-C and SIGTERM, which end a run in the middle.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DisposeAsync().AsTask().Wait(s_leaveTime);
    }

    /// <summary>Keys and scripts of the run.</summary>
    public Workshop Workshop { get; }

    /// <summary>The database.</summary>
    public Database Database { get; }

    /// <summary>Where the host answers when it is up.</summary>
    public Uri Address { get; }

    private IdentityProvider Identity { get; }

    /// <summary>Starts everything but the host, and makes the schema and the directory.</summary>
    public static async Task<Installation> StartAsync()
    {
        var workshop = new Workshop();
        Database? database = null;
        IdentityProvider? identity = null;
        try
        {
            var address = Host.FreeAddress();
            database = await Database.StartAsync(workshop);
            identity = await IdentityProvider.StartAsync(workshop, address);
            var installation = new Installation(workshop, database, identity, address);
            await Host.RunAsync("migrate", installation._environment);
            await Host.RunAsync("seed", installation._environment);
            return installation;
        }
        catch
        {
            await (identity?.DisposeAsync() ?? default);
            await (database?.DisposeAsync() ?? default);
            workshop.Dispose();
            throw;
        }
    }

    /// <summary>Starts the host.</summary>
    public async Task StartHostAsync() => _host = await Host.StartAsync(_environment, Address);

    /// <summary>Stops the host.</summary>
    public async Task StopHostAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
            _host = null;
        }
    }

    /// <summary>Who has used how much processor.</summary>
    public ProcessorTime ProcessorTime() => Running.ProcessorTime.Now(_host?.ProcessId ?? 0, Database.ProcessId, Environment.ProcessId);

    /// <summary>Does something, and says how the processor was shared meanwhile: host/database/generator in percent.</summary>
    public (T Result, string Split) Shared<T>(Func<T> work)
    {
        var before = ProcessorTime();
        var result = work();
        return (result, ProcessorTime().Since(before).Split());
    }

    /// <summary>The last of what the host has logged.</summary>
    public string HostOutput => _host?.Output ?? string.Empty;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await StopHostAsync();
        await Identity.DisposeAsync();
        await Database.DisposeAsync();
        Workshop.Dispose();
    }
}
