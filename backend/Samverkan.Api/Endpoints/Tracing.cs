using System.Diagnostics;

namespace Samverkan.Api.Endpoints;

/// <summary>The id that ties an answer, the read log and the traces together. It holds nothing personal.</summary>
public static class Tracing
{
    /// <summary>The W3C trace id of the request.</summary>
    public static string TraceIdOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
    }
}
