using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>GET /api/eht/series/{seriesId}: for its members. It names no child.</summary>
internal static class GetSeriesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/series/{seriesId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<SeriesView>();

    private static Task<IResult> HandleAsync(Guid seriesId, Actor actor, Viewpoints viewpoints, StreamTags tags, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<SeriesView>(
            async (session, stop) =>
            {
                var stream = session.Stream<EhtSeriesState>(seriesId);
                var terms = session.Streams<EhtCycleState>(EhtStreams.CurrentTermOf(seriesId));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (stream.State is not EhtSeriesState.Present series || series.Find(at.Viewer) is null)
                {
                    return ReadAnswer.NotFound<SeriesView>();
                }

                var term = terms.Value.Select(one => one.State).OfType<EhtCycleState.Present>().FirstOrDefault();
                var tag = StreamTags.OfVersion(stream.Version);
                return ReadAnswer.NothingPersonal(SeriesViews.Of(at, series, term, tag, term is null ? "" : tags.OfTerm(term)), tag);
            },
            ct);
}
