using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Samverkan.Load.Http;

/// <summary>Signs people in as a browser does: authorization code with PKCE at the identity provider, cookie session at the host.</summary>
internal static class SignIn
{
    private const int MostRedirects = 12;

    /// <summary>Signs one person in; a person with several assignments works in the first.</summary>
    public static async Task<UserSession> AsAsync(Uri host, string subject)
    {
        var cookies = new CookieContainer();
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) };
        var chooser = await FollowAsync(http, new HttpRequestMessage(HttpMethod.Get, new Uri(host, "/bff/login?returnUrl=/health/live")));
        using var choice = new HttpRequestMessage(HttpMethod.Post, chooser) { Content = new FormUrlEncodedContent([new("subject", subject)]) };
        await FollowAsync(http, choice);
        var user = await UserAsync(http, host);
        if (user.GetProperty("active").ValueKind != JsonValueKind.Object)
        {
            user = await ChooseAsync(http, host, user);
        }

        return new UserSession(subject, user.GetProperty("personId").GetGuid(), cookies.GetCookieHeader(host), user.GetProperty("csrfToken").GetString()!);
    }

    private static async Task<JsonElement> UserAsync(HttpClient http, Uri host)
    {
        using var answer = await http.GetAsync(new Uri(host, "/bff/user"));
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>()
            : throw new LoadException($"Signing in did not give a session: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private static async Task<JsonElement> ChooseAsync(HttpClient http, Uri host, JsonElement user)
    {
        var assignment = user.GetProperty("assignments")[0].GetProperty("assignmentId").GetGuid();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host, "/bff/assignment")) { Content = JsonContent.Create(new { assignmentId = assignment }) };
        request.Headers.Add("X-CSRF", user.GetProperty("csrfToken").GetString());
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request);
        return answer.IsSuccessStatusCode
            ? await UserAsync(http, host)
            : throw new LoadException($"Choosing an assignment failed: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Follows redirects by hand and gives the address of the page they end at.</summary>
    private static async Task<Uri> FollowAsync(HttpClient http, HttpRequestMessage request)
    {
        for (var step = 0; step < MostRedirects; step++)
        {
            using var answer = await http.SendAsync(request);
            var at = request.RequestUri!;
            if (answer.Headers.Location is { } next)
            {
                request = new HttpRequestMessage(HttpMethod.Get, new Uri(at, next));
                continue;
            }

            return answer.IsSuccessStatusCode
                ? at
                : throw new LoadException($"Signing in stopped at {at.GetLeftPart(UriPartial.Path)}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        throw new LoadException("Signing in went round in circles.");
    }
}
