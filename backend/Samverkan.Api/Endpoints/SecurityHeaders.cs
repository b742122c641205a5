namespace Samverkan.Api.Endpoints;

/// <summary>
/// The headers that every answer carries. Nothing is loaded from elsewhere, nothing runs that was not built, nobody frames the page,
/// and answers about children stay out of every cache.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // React Aria adds one style element for touch-action; its hash changes with the library's version, and a browser test guards it.
    private const string Policy =
        "default-src 'self'; style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = (HttpContext)state;
            Write(response.Request.Path, response.Response.Headers);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Write(PathString path, IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (path.StartsWithSegments("/api") || path.StartsWithSegments("/bff") || path.StartsWithSegments("/signin-oidc"))
        {
            headers.CacheControl = "no-store";
        }
    }
}
