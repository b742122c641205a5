using System.Text.Json;
using Samverkan.Api.Http;

namespace Samverkan.Api.Commands;

/// <summary>
/// What is kept of a command under its idempotency key, so that a repeat is answered alike. Holds nothing personal. An outcome that was kept
/// before there were tags has none: what has been seen must then be read anew.
/// </summary>
internal sealed record Outcome(Guid Id, string? Tag, bool Created)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public IResult ToResult() => new OutcomeResult(this);

    private sealed class OutcomeResult(Outcome outcome) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = outcome.Created ? StatusCodes.Status201Created : StatusCodes.Status200OK;
            if (outcome.Tag is not null)
            {
                httpContext.Response.Headers.ETag = ETag.Of(outcome.Tag);
            }

            return httpContext.Response.WriteAsJsonAsync(new CommandResult(outcome.Id, outcome.Tag ?? ""), httpContext.RequestAborted);
        }
    }
}
