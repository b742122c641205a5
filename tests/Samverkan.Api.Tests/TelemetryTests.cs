using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OpenTelemetry.Exporter;
using Samverkan.Api.Hosting;

namespace Samverkan.Api.Tests;

/// <summary>What leaves the host for a collector.</summary>
public sealed class TelemetryTests(TestSystem system)
{
    private const string Mark = "Hemlighetsbäck";

    [Fact]
    public async Task Traces_hold_no_name_and_no_free_text_whether_a_request_is_good_or_bad()
    {
        var kurator = await system.NewPersonaAsync("kurator-flen");
        var told = new ConcurrentBag<string>();
        using (Listen(told))
        {
            var opening = Bodies.Json(Bodies.Opening($"{Mark}a")).Replace("Testbäck", $"{Mark}b", StringComparison.Ordinal).Replace("Kommer sällan", $"{Mark}c", StringComparison.Ordinal);
            (await kurator.SendAsync(HttpMethod.Post, "/api/cases", opening)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
            await kurator.SendAsync(HttpMethod.Post, "/api/cases/search", new { text = $"{Mark}b" });
            await kurator.SendAsync(HttpMethod.Post, "/api/cases/search", $"{{\"{Mark}\":1}}");
            await kurator.SendAsync(HttpMethod.Get, $"/api/cases?filter={Mark}");
            await kurator.SendAsync(HttpMethod.Get, $"/api/cases/{Mark}");
        }

        told.ShouldContain(line => line.Contains("HttpRequestIn", StringComparison.Ordinal));
        told.ShouldContain(line => line.Contains("insert into", StringComparison.OrdinalIgnoreCase));
        told.Where(line => Uri.UnescapeDataString(line).Contains(Mark, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://collector.example.se:4317", OtlpExportProtocol.Grpc, "http://collector.example.se:4317/")]
    [InlineData("http://collector.example.se:4318", OtlpExportProtocol.HttpProtobuf, "http://collector.example.se:4318/v1/traces")]
    [InlineData("https://collector.example.se/otlp/", OtlpExportProtocol.HttpProtobuf, "https://collector.example.se/otlp/v1/traces")]
    public void A_collector_is_met_where_its_protocol_says(string collector, OtlpExportProtocol protocol, string address) =>
        Telemetry.AddressOf(new Uri(collector), protocol, "traces").AbsoluteUri.ShouldBe(address);

    private static ActivityListener Listen(ConcurrentBag<string> told)
    {
        var listener = new ActivityListener
        {
            // What the host sends to others is left out here: in this process it cannot be told from what the test sends to the host.
            ShouldListenTo = source => Telemetry.Sources.Contains(source.Name) && source.Name != "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Add(TextOf(activity)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    // Everything that an exporter would send of it.
    private static string TextOf(Activity activity) => string.Join('\n', [
        activity.DisplayName,
        activity.StatusDescription,
        activity.TraceStateString,
        .. activity.TagObjects.Concat(activity.Events.SelectMany(happened => happened.Tags)).Concat(activity.Baggage.Select(item => KeyValuePair.Create(item.Key, (object?)item.Value)))
            .Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"))]);
}
