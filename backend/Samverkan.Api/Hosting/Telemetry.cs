using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Samverkan.Api.Hosting;

/// <summary>
/// Traces and metrics of the framework's own sources, sent when a collector has been named; what is left is sent when the host stops.
/// Routes hold places for ids and SQL holds parameters' places, so nothing personal leaves with them.
/// </summary>
internal sealed class Telemetry(Uri collector) : IHostedService, IDisposable
{
    /// <summary>Whose traces are sent.</summary>
    public static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql", "System.Net.Http"];

    private static readonly string[] s_meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    /// <summary>Sends, when a collector has been named.</summary>
    public static void AddTelemetry(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Samverkan:OtlpEndpoint"] is { Length: > 0 } address)
        {
            builder.Services.AddHostedService(_ => new Telemetry(new Uri(address)));
        }
    }

    /// <summary>Where a signal goes: gRPC has one address for all of them, HTTP a path for each.</summary>
    public static Uri AddressOf(Uri collector, OtlpExportProtocol protocol, string signal) =>
        protocol == OtlpExportProtocol.Grpc ? collector : new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/v1/{signal}");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("samverkan");
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Sources)
            .AddOtlpExporter(otlp => otlp.Endpoint = AddressOf(collector, otlp.Protocol, "traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(s_meters)
            .AddOtlpExporter(otlp => otlp.Endpoint = AddressOf(collector, otlp.Protocol, "metrics"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
