using Samverkan.Api.Http;

namespace Samverkan.Api.SupportRequests;

/// <summary>POST /api/support-requests/{requestId}/close</summary>
internal static class CloseSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/close", (Guid requestId, EmptyBody body) => Pending.Answer()).Changes();
}
