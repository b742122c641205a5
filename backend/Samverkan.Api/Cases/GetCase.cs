using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Cases;

/// <summary>GET /api/cases/{caseId}: the case as the viewer may see it. Whoever may not know of it gets the answer of a case that does not exist.</summary>
internal static class GetCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<CaseView>();

    private static Task<IResult> HandleAsync(Guid caseId, Actor actor, Viewpoints viewpoints, StreamTags tags, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<CaseView>(
            async (session, stop) =>
            {
                var streams = CaseStreams.Of(session, caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (streams.Case.State is not CaseState.Open open || CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.None)
                {
                    return ReadAnswer.NotFound<CaseView>();
                }

                var sight = new Sight(at, open);
                var core = CaseViewBuilder.Core(sight);
                var tag = tags.OfCase(core);
                var view = CaseViewBuilder.Complete(sight, core, tag, streams.Wheels.Value, streams.Requests.Value);
                return ReadAnswer.Recorded(view, tag, sight.Entry());
            },
            ct);
}
