using System.Diagnostics;
using System.Text.Json;
using Npgsql;

namespace Samverkan.Testing;

/// <summary>
/// A real PostgreSQL for the test run: the one that SAMVERKAN_TEST_POSTGRES_OWNER and _APP point at, or else one that is started
/// here from the same binaries as the local default and goes away with the test process.
/// </summary>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer>> s_shared = new(StartAsync);
    private readonly string _owner;
    private readonly string _app;

    // Held so that its standard input stays open for as long as this process lives.
    private readonly Process? _serve;

    private PostgresServer(string owner, string app, Process? serve)
    {
        _owner = owner;
        _app = app;
        _serve = serve;
    }

    /// <summary>Whether the server was started here, rather than given.</summary>
    public bool IsOwn => _serve is not null;

    /// <summary>The server of this test process.</summary>
    public static Task<PostgresServer> SharedAsync() => s_shared.Value;

    /// <summary>Makes an empty database of its own, so that test classes can run side by side.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():n}";
        await using var connection = new NpgsqlConnection(In(_owner, null));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database {name}", connection);
        await command.ExecuteNonQueryAsync();
        return new TestDatabase(name, In(_owner, name), In(_app, name), In(_owner, null));
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var owner = Environment.GetEnvironmentVariable("SAMVERKAN_TEST_POSTGRES_OWNER");
        var app = Environment.GetEnvironmentVariable("SAMVERKAN_TEST_POSTGRES_APP");
        if (owner is not null && app is not null)
        {
            return new PostgresServer(owner, app, serve: null);
        }

        var infra = Path.Combine(RepositoryRoot.Path, "infra");
        if (!Directory.Exists(Path.Combine(infra, "node_modules")))
        {
            await InstallAsync(infra);
        }

        return await ServeAsync(infra);
    }

    private static async Task InstallAsync(string infra)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = infra })
            ?? throw new InvalidOperationException("npm could not be started.");
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException("npm ci failed in infra.");
        }
    }

    /// <summary>Its standard input is ours: when this process ends, however it ends, the server sees it and stops.</summary>
    private static async Task<PostgresServer> ServeAsync(string infra)
    {
        var serve = Process.Start(new ProcessStartInfo("node", ["postgres/serve.mjs", "--ephemeral", "--port", "0"])
        {
            WorkingDirectory = infra,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("node could not be started.");
        while (await serve.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith('{'))
            {
                using var ready = JsonDocument.Parse(line);
                return new PostgresServer(
                    ready.RootElement.GetProperty("ownerUrl").GetString()!, ready.RootElement.GetProperty("appUrl").GetString()!, serve);
            }
        }

        throw new InvalidOperationException("PostgreSQL did not start; see the messages above.");
    }

    private static string In(string url, string? database)
    {
        var builder = new NpgsqlConnectionStringBuilder(url) { Pooling = database is not null };
        builder.Database = database ?? builder.Database;
        return builder.ConnectionString;
    }
}
