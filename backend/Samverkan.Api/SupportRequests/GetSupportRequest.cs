using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Api.Wheels;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.SupportRequests;

/// <summary>
/// GET /api/support-requests/{requestId}. Before somebody has taken it, whoever may take it in the receiving unit reads it, and that
/// reading is recorded like every other.
/// </summary>
internal static class GetSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/support-requests/{requestId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<SupportRequestView>();

    private static Task<IResult> HandleAsync(
        Guid requestId, Actor actor, Viewpoints viewpoints, WheelDefinitions definitions, StreamTags tags, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<SupportRequestView>(
            async (session, stop) =>
            {
                var stream = session.Stream<SupportRequestState>(requestId);
                var cases = session.Streams<CaseState>(CaseStreams.CaseOfRequest(requestId));
                await session.LoadAsync(stop);
                if (stream.State is not SupportRequestState.Present request || cases.Value is not [{ State: CaseState.Open open }])
                {
                    return ReadAnswer.NotFound<SupportRequestView>();
                }

                var at = viewpoints.Of(actor);
                var sight = new Sight(at, open, request);
                var tag = tags.OfRequest(at, open, request);
                return new SupportRequestViewBuilder(sight, request, definitions.LabelOf).Build(tag) is { } view
                    ? ReadAnswer.Recorded(view, tag, sight.Entry())
                    : ReadAnswer.NotFound<SupportRequestView>();
            },
            ct);
}
