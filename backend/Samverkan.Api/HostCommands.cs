using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Npgsql;
using Samverkan.Api.AccessLogs.Seals;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Persistence;
using Samverkan.Api.Seeding;
using Samverkan.EventStore;

namespace Samverkan.Api;

/// <summary>
/// What the program does: serve, or one of <c>migrate</c>, <c>seed</c>, <c>openapi</c>, <c>rebuild &lt;projection&gt;</c>, <c>verify-log</c>, each to its end.
/// </summary>
internal static class HostCommands
{
    private const string Usage =
        "Serve: no command, or settings as --Section:Name=value. Commands: migrate, seed, openapi, rebuild <projection>, verify-log.";

    /// <summary>Does what <paramref name="args"/> say; 1 when whoever runs it has something to put right, which is then told on standard error.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await DispatchAsync(args);
        }
        catch (SetupException e)
        {
            return await RefuseAsync(e.Message);
        }
        catch (NpgsqlException e) when (IsNoEntry(e))
        {
            return await RefuseAsync($"The database lets nobody in: {e.Message}");
        }
    }

    private static async Task<int> RefuseAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 1;
    }

    // No server, no such database, wrong role or password; anything else is worth its stack.
    private static bool IsNoEntry(NpgsqlException e) => e is not PostgresException refused || refused.SqlState.StartsWith("28", StringComparison.Ordinal) || refused.SqlState == PostgresErrorCodes.InvalidCatalogName;

    /// <summary>Does what <paramref name="args"/> say, and throws what has to be put right.</summary>
    public static async Task<int> DispatchAsync(string[] args)
    {
        switch (args)
        {
            case ["migrate"]:
                await using (var app = Build([]))
                {
                    await Schema.MigrateAsync(app.Services.GetRequiredService<IOptions<Settings>>().Value.Database, app.Services.GetRequiredService<EventModel>(), CancellationToken.None);
                }

                return 0;
            case ["seed"]:
                await using (var app = Build([]))
                {
                    await app.Services.GetRequiredService<Seeder>().RunAsync(CancellationToken.None);
                }

                return 0;
            case ["openapi"]:
                await using (var app = Build([]))
                {
                    Console.Write(await DocumentAsync(app));
                }

                return 0;
            case ["rebuild", var projection]:
                return await RebuildAsync(projection);
            case ["verify-log", .. var settings]:
                return await VerifyLogAsync(settings);
            case [var word, ..] when !word.StartsWith('-'):
                // Never taken for settings: a command that was mistyped would bring up a host instead.
                throw new SetupException($"There is no command {string.Join(' ', args)}. {Usage}");
            default:
                await using (var app = Build(args))
                {
                    await StartCheck.RunAsync(app.Services, CancellationToken.None);
                    await app.RunAsync();
                }

                return 0;
        }
    }

    /// <summary>The OpenAPI document as it is committed. It needs no database.</summary>
    public static async Task<string> DocumentAsync(WebApplication app)
    {
        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name).GetOpenApiDocumentAsync();
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1) + "\n";
    }

    /// <summary>The host, built and not started. <paramref name="adjust"/> lets a test put a clock of its own in.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        // The settings lie beside the program, wherever it is started from: without them every request would be logged with its address.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        // Standard output belongs to what a command prints.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.AddSamverkan();
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.UseSamverkan();
        return app;
    }

    // 0 when every seal of the read log matches; otherwise 1, and the first that does not is named.
    private static async Task<int> VerifyLogAsync(string[] settings)
    {
        await using var app = Build(settings);
        var found = await app.Services.GetRequiredService<SealVerifier>().VerifyAsync(latest: null, CancellationToken.None);
        Console.WriteLine(found.FirstFault is { } fault
            ? $"{fault.Fault}: {fault.Text}"
            : string.Create(CultureInfo.InvariantCulture, $"{found.Rows} rows match their seals; the latest is {found.ToSeal ?? 0}, {found.LatestHash ?? "none yet"}."));
        return found.Intact ? 0 : 1;
    }

    // Readers see the old content until the rebuild is done, so hosts may keep serving.
    private static async Task<int> RebuildAsync(string projection)
    {
        await using var app = Build([]);
        var daemon = app.Services.GetRequiredService<ProjectionDaemon>();
        if (!daemon.Status.Any(known => known.Name == projection))
        {
            throw new SetupException($"There is no projection {projection}. The projections: {string.Join(", ", daemon.Status.Select(known => known.Name))}.");
        }

        var report = await daemon.RebuildAsync(projection, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Name}: {report.Events} events in {report.Seconds:0.0} s"));
        return 0;
    }
}
