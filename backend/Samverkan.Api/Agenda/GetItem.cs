using Samverkan.Api.Commands;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Agenda;

/// <summary>GET /api/eht/items/{itemId}: one item, as its meeting shows it.</summary>
internal static class GetItemRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/items/{itemId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<AgendaItemView>();

    private static Task<IResult> HandleAsync(Guid itemId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<AgendaItemView>(
            async (session, stop) =>
            {
                var stream = session.Stream<AgendaItemState>(itemId);
                var seriesOf = session.Streams<EhtSeriesState>(EhtStreams.SeriesOfItem(itemId));
                var terms = session.Streams<EhtCycleState>(EhtStreams.TermOfItem(itemId));
                var cases = session.Streams<CaseState>(EhtStreams.CaseOfItem(itemId));
                await session.LoadAsync(stop);
                if (stream.State is not AgendaItemState.Present item
                    || seriesOf.Value is not [{ State: EhtSeriesState.Present series }]
                    || terms.Value is not [{ State: EhtCycleState.Present cycle }])
                {
                    return ReadAnswer.NotFound<AgendaItemView>();
                }

                var @case = cases.Value is [var found] ? found.State : CaseState.Missing.Instance;
                var builder = new MeetingViewBuilder(viewpoints.Of(actor), series, cycle, _ => @case);
                if (builder.ItemOf(item, cycle.MeetingOf(itemId)) is not { } view)
                {
                    return ReadAnswer.NotFound<AgendaItemView>();
                }

                var tag = StreamTags.OfVersion(item.Revision);
                return builder.Readings.Count == 0 ? ReadAnswer.NothingPersonal(view, tag) : ReadAnswer.Recorded(view, tag, builder.Readings);
            },
            ct);
}
