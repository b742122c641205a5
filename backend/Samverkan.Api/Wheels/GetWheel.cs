using Samverkan.Api.Http;
using Samverkan.Api.Views;

namespace Samverkan.Api.Wheels;

/// <summary>GET /api/wheels/{wheelId}</summary>
internal static class GetWheelRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/wheels/{wheelId:guid}", (Guid wheelId) => Pending.Answer()).Shows<WheelView>();
}
