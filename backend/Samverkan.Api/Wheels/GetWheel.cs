using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Wheels;

/// <summary>GET /api/wheels/{wheelId}: one wheel, sector by sector as the viewer may see it.</summary>
internal static class GetWheelRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/wheels/{wheelId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<WheelView>();

    private static Task<IResult> HandleAsync(Guid wheelId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<WheelView>(
            async (session, stop) =>
            {
                var wheel = session.Stream<WheelState>(wheelId);
                var cases = session.Streams<CaseState>(CaseStreams.CaseOfWheel(wheelId));
                await session.LoadAsync(stop);
                if (cases.Value is not [{ State: CaseState.Open open }])
                {
                    return ReadAnswer.NotFound<WheelView>();
                }

                var sight = new Sight(viewpoints.Of(actor), open);
                return WheelSection.Of(sight, wheel) is { } view
                    ? ReadAnswer.Recorded(view, view.Version, sight.Entry())
                    : ReadAnswer.NotFound<WheelView>();
            },
            ct);
}
