using Samverkan.Domain;

namespace Samverkan.Api.Endpoints;

/// <summary>An RFC 9457 problem. <see cref="Code"/> is stable; <see cref="Title"/> and <see cref="Detail"/> are Swedish and fit to show.</summary>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string TraceId,
    IReadOnlyDictionary<string, string[]>? Errors,
    object? Current,
    IReadOnlyList<ChangeSince>? Changes);

/// <summary>What somebody did since the version that the caller had seen, in the words of the timeline.</summary>
public sealed record ChangeSince(DateTimeOffset At, string Who, string Text);

/// <summary>A refusal as an HTTP answer: <c>application/problem+json</c>, never with the text of an exception.</summary>
public sealed class ProblemResult(string code, string detail) : IResult
{
    /// <summary>Messages by camelCase JSON path.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>What stands in the way, where the caller may know it.</summary>
    public object? Current { get; init; }

    /// <summary>What happened since the caller's version.</summary>
    public IReadOnlyList<ChangeSince>? Changes { get; init; }

    /// <summary>A refusal from a decider; its field becomes an error at that field.</summary>
    public static ProblemResult Of(Refusal refusal, object? current = null)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new ProblemResult(refusal.Code, refusal.Detail)
        {
            Current = current,
            Errors = refusal.Field is null ? null : new Dictionary<string, string[]> { [refusal.Field] = [refusal.Detail] },
        };
    }

    /// <summary>No such thing, or nothing that the caller may know of: the two are byte for byte the same but for the trace id.</summary>
    public static ProblemResult NotFound { get; } = new("not-found", "Det du söker finns inte, eller så har du inte tillgång till det.");

    /// <summary>One field is wrong.</summary>
    public static ProblemResult Invalid(string field, string message) =>
        new("request.invalid", "Kontrollera de markerade fälten.") { Errors = new Dictionary<string, string[]> { [field] = [message] } };

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var entry = ProblemCodes.Find(code);
        httpContext.Response.StatusCode = entry.Status;
        var problem = new Problem($"urn:samverkan:problem:{code}", entry.Title, entry.Status, detail, code, Tracing.TraceIdOf(httpContext), Errors, Current, Changes);
        return httpContext.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", httpContext.RequestAborted);
    }
}
