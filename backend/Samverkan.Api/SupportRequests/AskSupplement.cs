using Samverkan.Api.Http;

namespace Samverkan.Api.SupportRequests;

/// <summary>A question back to the sender. It holds nothing out of the receiver's own file.</summary>
public sealed record AskSupplement(string Question);

/// <summary>POST /api/support-requests/{requestId}/ask-supplement</summary>
internal static class AskSupplementRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/ask-supplement", (Guid requestId, AskSupplement body) => Pending.Answer()).Changes();
}
