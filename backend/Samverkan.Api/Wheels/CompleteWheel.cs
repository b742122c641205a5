using Samverkan.Api.Http;

namespace Samverkan.Api.Wheels;

/// <summary>POST /api/wheels/{wheelId}/complete</summary>
internal static class CompleteWheelRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/wheels/{wheelId:guid}/complete", (Guid wheelId, EmptyBody body) => Pending.Answer()).Changes();
}
