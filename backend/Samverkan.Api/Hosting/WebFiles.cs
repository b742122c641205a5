using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;

namespace Samverkan.Api.Hosting;

/// <summary>
/// The SPA. Files under <c>assets/</c> carry a hash in their name and are kept for a year; everything else is asked for anew. Static files
/// are compressed; answers of the API are not, since they put secrets (names, tokens) beside what a caller sent, and the length of
/// a compressed answer would then tell of both (BREACH).
/// </summary>
internal static class WebFiles
{
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

    /// <summary>
    /// Answers with the page whatever no endpoint answers, outside the API. It stands after the endpoints and is none itself: a fallback
    /// endpoint would take part in choosing among them, and turn a wrong method or content type into a 404.
    /// </summary>
    public static void UseSpa(this WebApplication app, string webRoot)
    {
        if (Files(webRoot)?.GetFileInfo("index.html") is { Exists: true } index)
        {
            app.Use((context, next) => IsPage(context) ? SendAsync(context, index) : next(context));
        }
    }

    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint() is null && !IsApi(context.Request.Path) && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    private static bool IsApi(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/bff") || path.StartsWithSegments("/health") || path.StartsWithSegments("/signin-oidc");

    private static string CachingOf(PathString path) => path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    private static Task SendAsync(HttpContext context, IFileInfo index)
    {
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
