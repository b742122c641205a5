using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Samverkan.Load.Http;

/// <summary>One signed-in person's calls where nothing is measured: what has to be there before the clock starts, entered as the pages enter it.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>Calls as somebody.</summary>
    public ApiClient(Uri host, UserSession user)
    {
        // The session's cookie is sent as it was given; a container of its own would send none.
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host, Timeout = TimeSpan.FromSeconds(30) };
        _http.DefaultRequestHeaders.Add("Cookie", user.Cookies);
        _http.DefaultRequestHeaders.Add("X-CSRF", user.CsrfToken);
    }

    /// <summary>Reads.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request);
    }

    /// <summary>Commands; with a tag where the command names what it was decided on.</summary>
    public async Task<JsonElement> PostAsync(string path, object body, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (tag is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{tag}\""));
        }

        return await SendAsync(request);
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpRequestMessage request)
    {
        using var answer = await _http.SendAsync(request);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>()
            : throw new LoadException($"{request.Method} {request.RequestUri} was answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}
