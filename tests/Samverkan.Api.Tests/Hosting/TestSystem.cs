using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Npgsql;
using Samverkan.Api.Seeding;
using Samverkan.Testing;

[assembly: AssemblyFixture(typeof(Samverkan.Api.Tests.Hosting.TestSystem))]

namespace Samverkan.Api.Tests.Hosting;

/// <summary>The whole system, once for the test run: a database with the demo directory, the local identity provider, and two copies of the host.</summary>
public sealed class TestSystem : IAsyncLifetime
{
    private static readonly string[] s_limits = ["Person", "SignIn", "Search", "BreakGlass", "Export"];

    private readonly string _keys = System.IO.Directory.CreateTempSubdirectory("samverkan-tests-").FullName;
    private readonly Dictionary<string, Task<Persona>> _personas = [];
    private readonly List<WebApplication> _hosts = [];
    private IdentityProcess _identity = null!;
    private TestDatabase _database = null!;

    /// <summary>Where the demo directory is read from.</summary>
    public string DemoFolder { get; init; } = Path.Combine(RepositoryRoot.Path, "infra", "demo");

    /// <summary>The first copy of the host.</summary>
    public Uri Address { get; } = FreeAddress();

    /// <summary>The second copy of the host.</summary>
    public Uri SecondAddress { get; } = FreeAddress();

    /// <summary>An address that a test may start a host of its own at.</summary>
    public Uri SpareAddress { get; } = FreeAddress();

    /// <summary>The clock of both copies; it can be moved by a test that runs alone.</summary>
    public MovableTime Time { get; } = new();

    /// <summary>The services of the first copy.</summary>
    public IServiceProvider Services => _hosts[0].Services;

    /// <summary>A connection as the owner of the schema, to look behind the host or to put something in its way.</summary>
    public NpgsqlDataSource Owner { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        CreateKeys();
        _database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        Owner = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_database.OwnerUrl) { SearchPath = "samverkan" }.ConnectionString);
        _identity = await IdentityProcess.StartAsync(port: 0, Address, SecondAddress, SpareAddress);
        await MigrateAsync(_database);
        await RunAsync(app => app.Services.GetRequiredService<Seeder>().RunAsync(default));
        foreach (var address in new[] { Address, SecondAddress })
        {
            var host = BuildHost(address);
            _hosts.Add(host);
            await host.StartAsync();
        }
    }

    /// <summary>A person who has signed in through the identity provider; one sign-in a person for the whole run.</summary>
    public Task<Persona> PersonaAsync(string subject)
    {
        lock (_personas)
        {
            return _personas.TryGetValue(subject, out var known) ? known : _personas[subject] = NewPersonaAsync(subject);
        }
    }

    /// <summary>A session of one's own, for tests that end it.</summary>
    public async Task<Persona> NewPersonaAsync(string subject)
    {
        var persona = new Persona(Address);
        await persona.SignInAsync(subject);
        return persona;
    }

    /// <summary>A host that has not been started, with the settings of the test run. Its nightly work is done only when a test says when.</summary>
    public WebApplication BuildHost(Uri address, TestDatabase? database = null, Action<WebApplicationBuilder>? adjust = null, string nightly = "") => HostCommands.Build(
        [
            "--environment=Development",
            $"--urls={address}",
            $"--Samverkan:Database:App={(database ?? _database).AppUrl}",
            $"--Samverkan:Database:Owner={(database ?? _database).OwnerUrl}",
            $"--Samverkan:MasterKeyFile={Path.Combine(_keys, "master.key")}",
            $"--Samverkan:IndexKeyFile={Path.Combine(_keys, "index.key")}",
            $"--Samverkan:Oidc:Authority={_identity.Issuer}",
            "--Samverkan:Oidc:ClientId=samverkan",
            $"--Samverkan:Oidc:ClientSecret={IdentityProcess.Secret}",
            $"--Samverkan:DemoFolder={DemoFolder}",
            $"--Samverkan:WebRoot={Path.Combine(AppContext.BaseDirectory, "web")}",
            $"--Samverkan:Nightly={nightly}",
            // A few people do the work of many here; what is limited is tried at a host of its own.
            .. s_limits.Select(limit => $"--Samverkan:RateLimits:{limit}={int.MaxValue}"),
            "--Logging:LogLevel:Default=Warning",
        ],
        builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(Time);
            adjust?.Invoke(builder);
        });

    /// <summary>Waits until the lists have caught up with everything that has been saved.</summary>
    public async Task ListsCaughtUpAsync()
    {
        await using var last = Owner.CreateCommand("select coalesce(max(seq_id), 0) from mt_events");
        var sequence = (long)(await last.ExecuteScalarAsync())!;
        var projections = Services.GetRequiredService<EventStore.ProjectionDaemon>();
        await projections.WaitForAsync("CaseList", sequence, TestContext.Current.CancellationToken);
        await projections.WaitForAsync("SupportRequests", sequence, TestContext.Current.CancellationToken);
    }

    /// <summary>Makes the schema in a database.</summary>
    public static Task MigrateAsync(TestDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return Persistence.Schema.MigrateAsync(new DatabaseSettings { App = database.AppUrl, Owner = database.OwnerUrl }, Persistence.SamverkanEventModel.Create(), default);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.StopAsync();
            await host.DisposeAsync();
        }

        await _identity.DisposeAsync();
        await Owner.DisposeAsync();
        await _database.DisposeAsync();
        System.IO.Directory.Delete(_keys, recursive: true);
    }

    /// <summary>An address on a port that nothing listens on.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    private async Task RunAsync(Func<WebApplication, Task> command)
    {
        await using var app = BuildHost(Address);
        await command(app);
    }

    private void CreateKeys()
    {
        EventStore.FileMasterKey.Create(Path.Combine(_keys, "master.key"));
        File.WriteAllText(Path.Combine(_keys, "index.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
    }
}
