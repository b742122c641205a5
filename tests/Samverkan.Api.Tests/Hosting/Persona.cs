using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Api.Tests.Hosting;

/// <summary>A person at a browser: cookies, the antiforgery token, and a real sign-in through the identity provider's pick list.</summary>
public sealed partial class Persona(Uri address)
{
    private readonly CookieContainer _cookies = new();
    private HttpClient? _http;
    private string _csrf = "";

    /// <summary>The browser's own client: it follows redirects and keeps cookies.</summary>
    public HttpClient Http => _http ??= new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = true }) { BaseAddress = address };

    /// <summary>What the browser holds.</summary>
    public CookieCollection Cookies => _cookies.GetCookies(address);

    /// <summary>The same browser at another copy of the host.</summary>
    public Persona At(Uri other)
    {
        var there = new Persona(other) { _csrf = _csrf };
        foreach (Cookie cookie in _cookies.GetCookies(address))
        {
            there._cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, other.Host) { HttpOnly = cookie.HttpOnly });
        }

        return there;
    }

    /// <summary>Signs in by choosing a person from the list.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string subject)
    {
        var list = await Http.GetAsync(new Uri("/bff/login?returnUrl=/", UriKind.Relative));
        list.StatusCode.ShouldBe(HttpStatusCode.OK, await list.Content.ReadAsStringAsync());
        var form = new Uri(list.RequestMessage!.RequestUri!, FormAction().Match(await list.Content.ReadAsStringAsync()).Groups[1].Value);
        var arrived = await Http.PostAsync(form, new FormUrlEncodedContent([new("subject", subject)]));
        if (arrived.RequestMessage!.RequestUri!.AbsolutePath == "/")
        {
            await RefreshAsync();
        }

        return arrived;
    }

    /// <summary>Asks who is signed in, and keeps the token that changes need.</summary>
    public async Task<JsonElement> RefreshAsync()
    {
        var user = await JsonAsync(HttpMethod.Get, "/bff/user");
        _csrf = user.GetProperty("csrfToken").GetString()!;
        return user;
    }

    /// <summary>Sends a request as the page would.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? ifMatch = null, Guid? key = null, Action<HttpRequestMessage>? adjust = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get)
        {
            request.Headers.Add("X-CSRF", _csrf);
        }

        if (method == HttpMethod.Post)
        {
            request.Headers.Add("Idempotency-Key", (key ?? Guid.NewGuid()).ToString());
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{ifMatch}\"");
        }

        request.Content = body switch
        {
            null => null,
            string raw => new StringContent(raw, Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(body, options: JsonSerializerOptions.Web),
        };
        adjust?.Invoke(request);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends and expects a JSON answer of success.</summary>
    public async Task<JsonElement> JsonAsync(HttpMethod method, string path, object? body = null, string? ifMatch = null, Guid? key = null)
    {
        using var response = await SendAsync(method, path, body, ifMatch, key);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{method} {path}: {(int)response.StatusCode} {text}");
        return JsonElement.Parse(text);
    }

    /// <summary>GET, expecting success.</summary>
    public Task<JsonElement> GetAsync(string path) => JsonAsync(HttpMethod.Get, path);

    /// <summary>What a change of the thing at an address names as seen: the word of its ETag, or one that the host never gave when it is not there.</summary>
    public async Task<string> TagAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        return response.Headers.ETag?.Tag.Trim('"') ?? "none";
    }

    /// <summary>POST, expecting success.</summary>
    public Task<JsonElement> PostAsync(string path, object body, string? ifMatch = null) => JsonAsync(HttpMethod.Post, path, body, ifMatch);

    /// <summary>Sends and expects a problem with this status and code.</summary>
    public async Task<JsonElement> ProblemAsync(
        int status, string code, HttpMethod method, string path, object? body = null, string? ifMatch = null, Guid? key = null, Action<HttpRequestMessage>? adjust = null)
    {
        using var response = await SendAsync(method, path, body, ifMatch, key, adjust);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, $"{method} {path}: {text}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonElement.Parse(text);
        problem.GetProperty("code").GetString().ShouldBe(code, text);
        return problem;
    }

    [GeneratedRegex("<form method=\"post\" action=\"([^\"]+)\"")]
    private static partial Regex FormAction();
}
