using System.Text.Json;
using Samverkan.Api.Http;

namespace Samverkan.Api.Commands;

/// <summary>What is kept of a command under its idempotency key, so that a repeat is answered alike. Holds nothing personal.</summary>
internal sealed record Outcome(Guid Id, long Version, bool Created)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public IResult ToResult() => new OutcomeResult(this);

    private sealed class OutcomeResult(Outcome outcome) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = outcome.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK;
            httpContext.Response.Headers.ETag = ETag.Of(outcome.Version);
            return httpContext.Response.WriteAsJsonAsync(new CommandResult(outcome.Id, outcome.Version), httpContext.RequestAborted);
        }
    }
}
