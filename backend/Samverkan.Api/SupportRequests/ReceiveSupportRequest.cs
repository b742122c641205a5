using Samverkan.Api.Http;

namespace Samverkan.Api.SupportRequests;

/// <summary>A named person takes the request; the unit becomes a party when it is not one. Further staff may be named at once.</summary>
public sealed record ReceiveSupportRequest(IReadOnlyList<Guid>? Staff);

/// <summary>POST /api/support-requests/{requestId}/receive</summary>
internal static class ReceiveSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/receive", (Guid requestId, ReceiveSupportRequest body) => Pending.Answer()).Changes();
}
