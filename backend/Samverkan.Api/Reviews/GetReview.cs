using Samverkan.Api.AccessLogs;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Reviews;

/// <summary>
/// GET /api/reviews/{reviewId}. What was drawn is told without content. Why somebody opened a case in an emergency, and what a reviewer has noted, may tell of
/// the child: that they were read is recorded on the case like every other reading.
/// </summary>
internal static class GetReviewRoute
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/reviews/{reviewId:guid}", HandleAsync).Requires(Capability.ReviewLog).Shows<ReviewView>();

    private static Task<IResult> HandleAsync(Guid reviewId, Actor actor, ReadRunner reads, DirectoryIndex directory, CancellationToken ct) =>
        reads.ReadAsync<ReviewView>(
            async (session, stop) =>
            {
                var now = directory.Current;
                session.KeysOf(actor.PrincipalId);
                var rows = new ReviewRows(now, session.Keys);
                var head = session.Query(ReviewRows.Head(reviewId, actor.PrincipalId), ReviewRows.ReadHeadAsync);
                var lines = session.Query(ReviewRows.Lines(reviewId, actor.PrincipalId), ReviewRows.ReadLinesAsync);
                await session.LoadAsync(stop);
                if (head.Value is not { } found)
                {
                    return ReadAnswer.NotFound<ReviewView>();
                }

                var emergency = found.Grant is { } grant ? await EmergencyAsync(session, grant, now, stop) : null;
                var view = rows.View(found, lines.Value, emergency);
                List<AccessLogEntry> entries =
                [
                    .. found.Grant is { } read ? [new AccessLogEntry(read.CaseId, [], [read.Branch], "Granskade en nödöppning")] : Array.Empty<AccessLogEntry>(),
                    .. lines.Value.Where(line => line.Note is not null).Select(line => line.CaseId).Distinct().Select(caseId => new AccessLogEntry(caseId, [], [], "Läste anteckningar från en granskning")),
                ];
                return entries.Count > 0 ? ReadAnswer.Recorded(view, null, entries) : ReadAnswer.NothingPersonal(view);
            },
            ct);

    private static async Task<EmergencyOpening> EmergencyAsync(ReadSession session, GrantRow grant, DirectorySnapshot directory, CancellationToken ct)
    {
        session.Stream<CaseState>(grant.CaseId);
        var readings = session.Query(ReviewRows.ReadingsOf(grant.GrantId), (reader, token) => ReadingLines.ReadAsync(reader, directory, token));
        await session.LoadAsync(ct);
        var reason = await ReasonAsync(session, grant, ct);
        return new EmergencyOpening(
            directory.PersonName(grant.PersonId), directory.UnitName(grant.Unit), grant.CaseNumber, grant.OpenedAt, grant.Until, grant.EndedAt, reason, [.. readings.Value.Select(placed => placed.Line)]);
    }

    // The state keeps no grant that is over; why it was opened stands in its event.
    private static async Task<string?> ReasonAsync(ReadSession session, GrantRow grant, CancellationToken ct)
    {
        const int Page = 200;
        for (var before = long.MaxValue; ;)
        {
            var events = await session.EventsBeforeAsync([grant.CaseId], before, Page, ct);
            if (events.Select(stored => stored.Data).OfType<BreakGlassOpened>().FirstOrDefault(opened => opened.GrantId == grant.GrantId) is { } opened)
            {
                return opened.Reason.Value;
            }

            if (events.Count < Page)
            {
                return null;
            }

            before = events[^1].Sequence;
        }
    }
}
