using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Samverkan.Api.Hosting;

/// <summary>
/// Traces and metrics of the framework's own sources, sent when a collector has been named. Addresses hold opaque ids and SQL holds
/// parameters' places, so nothing personal leaves with them.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private Telemetry(Uri collector)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("samverkan");
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", "Npgsql", "System.Net.Http")
            .AddOtlpExporter(otlp => otlp.Endpoint = collector)
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime")
            .AddOtlpExporter(otlp => otlp.Endpoint = collector)
            .Build();
    }

    /// <summary>Starts sending, when a collector has been named.</summary>
    public static void AddTelemetry(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Samverkan:OtlpEndpoint"] is { Length: > 0 } address)
        {
            builder.Services.AddSingleton(new Telemetry(new Uri(address)));
        }
    }

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
