using Samverkan.Api.Commands;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Directory;

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
                var streams = AgendaStreams.OfItem(session, itemId);
                await session.LoadAsync(stop);
                if (streams.Term is not var (series, cycle) || streams.Items.ById().GetValueOrDefault(itemId) is not { } item)
                {
                    return ReadAnswer.NotFound<AgendaItemView>();
                }

                var builder = new MeetingViewBuilder(viewpoints.Of(actor), series, cycle, streams.Items.Cases());
                if (builder.ItemOf(item, cycle.MeetingOf(itemId)) is not { } view)
                {
                    return ReadAnswer.NotFound<AgendaItemView>();
                }

                var tag = StreamTags.OfVersion(item.Revision);
                return builder.Readings.Count == 0 ? ReadAnswer.NothingPersonal(view, tag) : ReadAnswer.Recorded(view, tag, builder.Readings);
            },
            ct);
}
