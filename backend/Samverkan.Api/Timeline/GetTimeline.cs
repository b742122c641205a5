using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Timeline;

/// <summary>What has happened in a case, newest first, as far as the viewer may know of it.</summary>
public sealed record TimelinePage(IReadOnlyList<TimelineEntry> Entries, Guid? Next);

/// <summary>
/// GET /api/cases/{caseId}/timeline. A page is filled with what the viewer sees, so that its length says nothing of what lies between.
/// </summary>
internal static class GetTimelineRoute
{
    private const int DefaultTake = 50;
    private const int MaxTake = 200;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/timeline", HandleAsync).Requires(Capability.WorkInCase).Shows<TimelinePage>();

    private static Task<IResult> HandleAsync(Guid caseId, Guid? before, int? take, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<TimelinePage>(
            async (session, stop) =>
            {
                var streams = CaseStreams.Of(session, caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (streams.Case.State is not CaseState.Open open || CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.None)
                {
                    return ReadAnswer.NotFound<TimelinePage>();
                }

                var sight = new Sight(at, open);
                var story = new Story(
                    sight,
                    streams.Requests.Value.Select(request => request.State),
                    streams.Agenda.Value.Select(item => item.State),
                    streams.Consultations.Value.Select(consultation => consultation.State));
                var ids = streams.Ids();
                var from = before is { } entry ? await session.SequenceOfAsync(ids, entry, stop) ?? 0 : long.MaxValue;
                var page = await FillAsync(session, story, ids, from, Math.Clamp(take ?? DefaultTake, 1, MaxTake), stop);
                return ReadAnswer.Recorded(page, null, sight.Entry("Läste händelserna i ärendet"));
            },
            ct);

    private static async Task<TimelinePage> FillAsync(ReadSession session, Story story, Guid[] streams, long before, int take, CancellationToken ct)
    {
        List<TimelineEntry> entries = [];
        while (true)
        {
            var events = await session.EventsBeforeAsync(streams, before, take + 1, ct);
            foreach (var entry in events.Select(story.Tell).OfType<TimelineEntry>())
            {
                if (entries.Count == take)
                {
                    return new TimelinePage(entries, entries[^1].Id);
                }

                entries.Add(entry);
            }

            if (events.Count <= take)
            {
                return new TimelinePage(entries, null);
            }

            before = events[^1].Sequence;
        }
    }
}
