using System.Text.Json;

namespace Samverkan.Api.Live;

/// <summary>What is told to a page: a kind of thing and its id, and the page's own command when it came from one (<see cref="LiveNotice"/>).</summary>
internal sealed record LiveChange(string Kind, string Id, Guid? Command);

/// <summary>Writes server-sent events.</summary>
internal sealed class EventStreamWriter(HttpResponse response)
{
    public static TimeSpan Heartbeat { get; } = TimeSpan.FromSeconds(15);

    public Task ChangedAsync(LiveChange change, CancellationToken ct) =>
        WriteAsync($"event: changed\ndata: {JsonSerializer.Serialize(change, JsonSerializerOptions.Web)}\n\n", ct);

    /// <summary>The session that opened the stream has ended; the page asks who is signed in now.</summary>
    public Task SessionEndedAsync(CancellationToken ct) => WriteAsync("event: session\ndata: {}\n\n", ct);

    /// <summary>A comment: it keeps proxies from closing the connection, and tells the host when the page has gone.</summary>
    public Task HeartbeatAsync(CancellationToken ct) => WriteAsync(": \n\n", ct);

    private async Task WriteAsync(string text, CancellationToken ct)
    {
        await response.WriteAsync(text, ct);
        await response.Body.FlushAsync(ct);
    }
}
