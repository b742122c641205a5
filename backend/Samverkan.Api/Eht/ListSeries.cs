using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>GET /api/eht/series: the viewer's series. It names no child.</summary>
internal static class ListSeriesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/series", HandleAsync).Requires(Capability.WorkInCase).Shows<SeriesList>();

    private static Task<IResult> HandleAsync(Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<SeriesList>(
            async (session, stop) =>
            {
                var series = session.Streams<EhtSeriesState>(EhtStreams.SeriesOf(actor));
                var terms = session.Streams<EhtCycleState>(EhtStreams.CurrentTermsOf(actor));
                var guest = GuestStreams.Of(session, actor);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                var byId = terms.Value.Select(term => term.State).OfType<EhtCycleState.Present>().ToLookup(term => term.SeriesId);
                var own = series.Value.Select(stream => stream.State).OfType<EhtSeriesState.Present>().Where(one => one.Find(at.Viewer) is not null);
                var mayOpen = actor.BranchKind is BranchKind.Preschool or BranchKind.School or BranchKind.StudentHealthPsychosocial or BranchKind.StudentHealthMedical;
                return ReadAnswer.NothingPersonal(new SeriesList(
                    [.. own.Select(one => SeriesViews.Row(at, one, byId[one.SeriesId].FirstOrDefault()))], guest.MeetingsOf(at), mayOpen, mayOpen ? SeriesViews.Choices(at) : []));
            },
            ct);
}
