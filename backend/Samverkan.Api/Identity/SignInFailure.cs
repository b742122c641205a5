using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Samverkan.Api.Endpoints;

namespace Samverkan.Api.Identity;

/// <summary>What a person sees when the sign-in does not come through: a plain page that says why and offers to try again.</summary>
internal static class SignInFailure
{
    public static async Task AnswerAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        var code = (context.Failure as SignInFailedException ?? context.Failure?.InnerException as SignInFailedException)?.Code ?? "sign-in.failed";
        await WriteAsync(context.HttpContext, code);
    }

    public static Task WriteAsync(HttpContext context, string code)
    {
        var problem = ProblemCodes.Find(code);
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        return context.Response.WriteAsync(Page(problem.Title, DetailOf(code), code), context.RequestAborted);
    }

    private static string DetailOf(string code) => code switch
    {
        "person.unknown" => "Inloggningen fungerade, men du är inte upplagd som medarbetare i Samverkan. Vänd dig till din lokala administratör.",
        "sign-in.unavailable" => "Inloggningstjänsten svarar inte just nu. Försök igen om en stund.",
        _ => "Inloggningen avbröts eller tog för lång tid. Försök igen.",
    };

    private static string Page(string title, string detail, string code) =>
        $"""
        <!doctype html>
        <html lang="sv">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlEncoder.Default.Encode(title)} – Samverkan</title></head>
        <body><main><h1>{HtmlEncoder.Default.Encode(title)}</h1><p>{HtmlEncoder.Default.Encode(detail)}</p><p><a href="/bff/login">Logga in igen</a></p><p><small>{code}</small></p></main></body>
        </html>
        """;
}
