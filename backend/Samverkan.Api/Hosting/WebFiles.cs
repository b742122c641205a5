using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Samverkan.Api.Endpoints;

namespace Samverkan.Api.Hosting;

/// <summary>
/// The SPA. Files under <c>assets/</c> carry a hash in their name and are kept for a year; everything else is asked for anew. Static files
/// are compressed; answers of the API are not, since they put secrets (names, tokens) beside what a caller sent, and the length of
/// a compressed answer would then tell of both (BREACH).
/// </summary>
internal static class WebFiles
{
    // The API's own paths answer 404 for what they do not have, never the SPA. The start page has no path for a constraint to look at.
    private static readonly string[] s_spaPaths = ["/", "{*path:regex(^(?!(api|bff|health)(/|$)).*$)}"];

    public static void AddWebFiles(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.Providers.Add<BrotliCompressionProvider>();
        compression.Providers.Add<GzipCompressionProvider>();
        compression.MimeTypes = ["text/html", "text/css", "text/javascript", "application/javascript", "application/manifest+json", "application/json", "image/svg+xml", "text/plain"];
    });

    public static void UseWebFiles(this WebApplication app, string webRoot)
    {
        app.UseWhen(context => !IsApi(context.Request.Path), files => files.UseResponseCompression());
        if (Files(webRoot) is { } provider)
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = provider, OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = CachingOf(file.Context.Request.Path) });
        }
    }

    public static void MapSpa(this IEndpointRouteBuilder app, string webRoot)
    {
        if (Files(webRoot)?.GetFileInfo("index.html") is { Exists: true } index)
        {
            foreach (var path in s_spaPaths)
            {
                app.MapFallback(path, context => SendAsync(context, index)).AllowsAnyone("the page that asks people to sign in").ExcludeFromDescription();
            }
        }
    }

    public static bool IsApi(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/bff") || path.StartsWithSegments("/health") || path.StartsWithSegments("/signin-oidc");

    private static string CachingOf(PathString path) => path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    private static Task SendAsync(HttpContext context, IFileInfo index)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return ProblemResult.NotFound.ExecuteAsync(context);
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.SendFileAsync(index, context.RequestAborted);
    }

    private static PhysicalFileProvider? Files(string webRoot)
    {
        var full = Path.GetFullPath(webRoot);
        return System.IO.Directory.Exists(full) ? new PhysicalFileProvider(full) : null;
    }
}
