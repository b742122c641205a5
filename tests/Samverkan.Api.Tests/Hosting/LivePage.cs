using System.Text.Json;

namespace Samverkan.Api.Tests.Hosting;

/// <summary>A page that listens to what has changed.</summary>
internal sealed class LivePage(HttpResponseMessage response, StreamReader reader) : IAsyncDisposable
{
    // What is not told by then will not be.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Every line that has been read.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>Opens a page that listens.</summary>
    public static async Task<LivePage> OpenAsync(Persona persona)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/events");
        var response = await persona.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Ct);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Ct));
        // The first comment says that the host listens.
        (await reader.ReadLineAsync(Ct)).ShouldBe(": ");
        return new LivePage(response, reader);
    }

    /// <summary>The next change that names an id.</summary>
    public Task<JsonElement> NextAboutAsync(Guid id) => NextAboutAsync(id.ToString());

    /// <inheritdoc cref="NextAboutAsync(Guid)" />
    public async Task<JsonElement> NextAboutAsync(string id)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        limit.CancelAfter(s_patience);
        while (await reader.ReadLineAsync(limit.Token) is { } line)
        {
            Seen.Add(line);
            if (line.StartsWith("data: ", StringComparison.Ordinal) && line.Contains(id, StringComparison.Ordinal))
            {
                return JsonElement.Parse(line["data: ".Length..]);
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    /// <summary>Reads until the host lets go.</summary>
    public async Task ToItsEndAsync() => Seen.Add(await reader.ReadToEndAsync(Ct));

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
