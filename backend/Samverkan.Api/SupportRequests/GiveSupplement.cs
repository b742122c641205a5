using Samverkan.Api.Http;

namespace Samverkan.Api.SupportRequests;

/// <summary>The sender's answer to the question back.</summary>
public sealed record GiveSupplement(string Text);

/// <summary>POST /api/support-requests/{requestId}/supplement</summary>
internal static class GiveSupplementRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/supplement", (Guid requestId, GiveSupplement body) => Pending.Answer()).Changes();
}
