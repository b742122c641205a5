using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Cases;

/// <summary>
/// GET /api/cases/{caseId}/meetings: what meetings came to about the child. Beside the case and not in it: nothing is commanded here, so the tag of the case does not
/// depend on it, and whoever opens the case does not wait for it.
/// </summary>
internal static class GetCaseMeetingsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/meetings", HandleAsync).Requires(Capability.WorkInCase).Shows<CaseMeetings>();

    private static Task<IResult> HandleAsync(Guid caseId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<CaseMeetings>(
            async (session, stop) =>
            {
                var stream = session.Stream<CaseState>(caseId);
                var meetings = CaseMeetingStreams.Of(session, caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (stream.State is not CaseState.Open open || CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.None)
                {
                    return ReadAnswer.NotFound<CaseMeetings>();
                }

                var sight = new Sight(at, open);
                var view = meetings.Seen(sight).Build(meetings.Items.Value.Select(item => item.State));
                return ReadAnswer.Recorded(view, null, sight.Entry("Läste vad möten har kommit fram till om barnet"));
            },
            ct);
}
