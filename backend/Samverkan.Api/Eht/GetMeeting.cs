using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Eht;

/// <summary>GET /api/eht/terms/{cycleId}/meetings/{meetingId}: the agenda, and the meeting while it is on. Who hears which child is decided here, each time it is opened.</summary>
internal static class GetMeetingRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/terms/{cycleId:guid}/meetings/{meetingId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<MeetingView>();

    private static Task<IResult> HandleAsync(Guid cycleId, Guid meetingId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<MeetingView>(
            async (session, stop) =>
            {
                var streams = AgendaStreams.OfMeeting(session, cycleId, meetingId);
                await session.LoadAsync(stop);
                var (at, items) = (viewpoints.Of(actor), streams.Items.ById());
                if (streams.Term is not var (series, cycle)
                    || cycle.Find(meetingId) is not { } meeting
                    || (series.Find(at.Viewer) is null && !Guests.IsGuest(at.Viewer, series, meeting, items.Values)))
                {
                    return ReadAnswer.NotFound<MeetingView>();
                }

                var builder = new MeetingViewBuilder(at, series, cycle, streams.Items.Cases());
                var view = builder.Build(meeting, items);
                return builder.Readings.Count == 0
                    ? ReadAnswer.NothingPersonal(view)
                    : ReadAnswer.Recorded(view, null, builder.Readings);
            },
            ct);
}
