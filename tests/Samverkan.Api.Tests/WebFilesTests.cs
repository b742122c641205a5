using System.Net;

namespace Samverkan.Api.Tests;

/// <summary>The SPA as the host serves it: its page for every address of its own, never for the API's.</summary>
public sealed class WebFilesTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/arenden/ny")]
    [InlineData("/inkorg?visa=alla")]
    public async Task Every_address_of_the_pages_gives_the_spa(string path)
    {
        var response = await GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Ct)).ShouldContain("<title>Samverkan</title>");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/api/finns-inte")]
    [InlineData("/bff/finns-inte")]
    public async Task An_address_that_the_api_does_not_have_is_a_problem_and_not_a_page(string path)
    {
        var response = await GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_file_with_a_hash_in_its_name_is_kept_for_a_year()
    {
        var response = await GetAsync("/assets/page-1a2b3c.js");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = system.Address };
        return await http.GetAsync(new Uri(path, UriKind.Relative), Ct);
    }
}
