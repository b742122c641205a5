using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;

namespace Samverkan.Api.Endpoints;

/// <summary>Turns what the framework throws about a request into a problem that says what is wrong and where, in Swedish. No text of an exception leaves the host.</summary>
internal sealed partial class BadRequests(ILogger<BadRequests> log) : IExceptionHandler
{
    private static readonly Action<ILogger, string, string, Exception?> s_unexpected =
        LoggerMessage.Define<string, string>(LogLevel.Error, new EventId(1, "Unexpected"), "{Method} {Route} failed.");

    private static readonly string[] s_missing = ["Fältet saknas."];

    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var problem = exception is BadHttpRequestException bad ? ProblemOf(bad) : Unexpected(httpContext, exception);
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private static ProblemResult ProblemOf(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => new("request.too-large", "Det du skickar är större än vad som får plats (64 kB). Korta texten och försök igen."),
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => new("request.wrong-content-type", "Begäran ska vara JSON (application/json)."),
        { InnerException: JsonException json } => ProblemOf(json),
        _ => new("request.malformed", "Begäran är ofullständig eller har fel form."),
    };

    private static ProblemResult ProblemOf(JsonException json)
    {
        var path = PathOf(json.Path);
        if (UnknownMember().Match(json.Message) is { Success: true } unknown)
        {
            return Named("request.unknown-member", "Begäran innehåller ett fält som inte finns.", PathOfUnknown(path, unknown.Groups[1].Value), "Fältet finns inte.");
        }

        if (MissingMembers().Match(json.Message) is { Success: true } missing)
        {
            var names = QuotedName().Matches(missing.Groups[1].Value).Select(name => Join(path, name.Groups[1].Value));
            return new ProblemResult("request.invalid", "Kontrollera de markerade fälten.") { Errors = names.ToDictionary(name => name, _ => s_missing) };
        }

        return path.Length > 0
            ? Named("request.invalid", "Kontrollera de markerade fälten.", path, "Värdet har fel form.")
            : new ProblemResult("request.malformed", "Begäran är inte giltig JSON.");
    }

    private static ProblemResult Named(string code, string detail, string field, string message) =>
        new(code, detail) { Errors = new Dictionary<string, string[]> { [field] = [message] } };

    // The reader's path may or may not already end with the member that was unknown.
    private static string PathOfUnknown(string path, string member) =>
        path == member || path.EndsWith('.' + member, StringComparison.Ordinal) ? path : Join(path, member);

    private static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

    private static string PathOf(string? path) => path is null or "$" ? "" : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path[1..];

    private ProblemResult Unexpected(HttpContext context, Exception exception)
    {
        s_unexpected(log, context.Request.Method, (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "?", exception);
        return new ProblemResult("internal", "Försök igen om en stund. Det du skrev finns kvar. Uppge spårnumret om felet återkommer.");
    }

    [GeneratedRegex("^The JSON property '([^']*)' could not be mapped")]
    private static partial Regex UnknownMember();

    [GeneratedRegex("missing required properties including: (.*)")]
    private static partial Regex MissingMembers();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex QuotedName();
}
