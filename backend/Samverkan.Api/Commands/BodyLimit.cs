using System.Text;
using System.Text.Unicode;
using Samverkan.Api.Endpoints;

namespace Samverkan.Api.Commands;

/// <summary>
/// Reads the body of a changing request whole, refuses more than 64 kB and what is not UTF-8, and keeps what <see cref="CommandRunner"/>
/// needs of the request. The body is small by contract, so holding it costs less than reading it twice.
/// </summary>
public sealed class BodyLimit(RequestDelegate next)
{
    /// <summary>The most bytes that a request may carry.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>The middleware.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        if (await ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            await new ProblemResult("request.too-large", "Det du skickar är större än vad som får plats (64 kB). Korta texten och försök igen.").ExecuteAsync(context);
            return;
        }

        if (IsInAnotherCharset(context.Request))
        {
            await new ProblemResult("request.wrong-content-type", "Begäran ska vara JSON (application/json) i UTF-8.").ExecuteAsync(context);
            return;
        }

        if (!Utf8.IsValid(body.GetBuffer().AsSpan(0, (int)body.Length)))
        {
            await new ProblemResult("request.malformed", "Begäran är inte giltig UTF-8.").ExecuteAsync(context);
            return;
        }

        context.Features.Set(RequestFacts.Of(context.Request, body.GetBuffer().AsSpan(0, (int)body.Length)));
        context.Request.Body = body;
        await next(context);
    }

    // JSON between systems is UTF-8 (RFC 8259, 8.1). A name that no encoding has is another charset too.
    private static bool IsInAnotherCharset(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { Charset.HasValue: true } type && type.Encoding?.CodePage != Encoding.UTF8.CodePage;

    private static async Task<MemoryStream?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (body.Length + read > MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        body.Position = 0;
        return body;
    }
}
