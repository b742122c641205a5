using Microsoft.AspNetCore.Diagnostics;

namespace Samverkan.Api.Endpoints;

/// <summary>Gives the statuses that the framework answers without a body (no such route, wrong method) the same form as every other problem.</summary>
internal static class StatusProblems
{
    public static Task WriteAsync(StatusCodeContext context)
    {
        var problem = context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ProblemResult.NotFound,
            StatusCodes.Status405MethodNotAllowed => new ProblemResult("request.method-not-allowed", "Adressen finns, men inte den åtgärden."),
            StatusCodes.Status415UnsupportedMediaType => new ProblemResult("request.wrong-content-type", "Begäran ska vara JSON (application/json)."),
            StatusCodes.Status400BadRequest => new ProblemResult("request.malformed", "Begäran är ofullständig eller har fel form."),
            _ => null,
        };
        return problem?.ExecuteAsync(context.HttpContext) ?? Task.CompletedTask;
    }
}
