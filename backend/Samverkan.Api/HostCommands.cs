using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Persistence;
using Samverkan.Api.Seeding;
using Samverkan.EventStore;

namespace Samverkan.Api;

/// <summary>
/// What the program does: serve, or one of <c>migrate</c>, <c>seed</c>, <c>openapi</c>, <c>rebuild &lt;projection&gt;</c>, each to its end.
/// </summary>
internal static class HostCommands
{
    public static async Task<int> RunAsync(string[] args)
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
            default:
                await using (var app = Build(args))
                {
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

    // Readers see the old content until the rebuild is done, so hosts may keep serving.
    private static async Task<int> RebuildAsync(string projection)
    {
        await using var app = Build([]);
        var daemon = app.Services.GetRequiredService<ProjectionDaemon>();
        var report = await daemon.RebuildAsync(projection, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Name}: {report.Events} events in {report.Seconds:0.0} s"));
        return 0;
    }
}
