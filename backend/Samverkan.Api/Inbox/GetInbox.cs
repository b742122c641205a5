using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Inbox;

/// <summary>What waits for the viewer's unit.</summary>
public sealed record InboxView(IReadOnlyList<InvitationRow> Invitations, IReadOnlyList<InboxSupportRequest> SupportRequests);

/// <summary>A stödförfrågan to the viewer's unit. It names no child; opening it does, and that is recorded.</summary>
public sealed record InboxSupportRequest(
    Guid RequestId,
    Guid CaseId,
    string Number,
    string Alias,
    string FromUnitName,
    DateTimeOffset SentAt,
    SupportRequestStatus Status,
    string StatusText,
    Urgency Urgency,
    string? ReceivedByName,
    int WaitingDays);

/// <summary>
/// GET /api/inbox. Until somebody has taken a stödförfrågan, everybody in the receiving unit who may take it sees it; after that those
/// who take part in the case do.
/// </summary>
internal static class GetInboxRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/inbox", HandleAsync).Requires(Capability.AnswerInvitations).Shows<InboxView>();

    private static Task<IResult> HandleAsync(Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<InboxView>(
            async (session, stop) =>
            {
                var invitedTo = session.Streams<CaseState>(UnitQueries.InvitedCases(actor));
                var asked = session.Streams<SupportRequestState>(UnitQueries.RequestsToUnit(actor));
                var cases = session.Streams<CaseState>(UnitQueries.CasesOfRequestsToUnit(actor));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                var requests = asked.Value.Select(stream => stream.State).ToList();
                List<AccessLogEntry> readings = [];
                var invitations = invitedTo.Value.Select(stream => stream.State).OfType<CaseState.Open>().SelectMany(open => InvitationsOf(at, open, requests, readings)).ToList();
                var byCase = cases.Value.Select(stream => stream.State).OfType<CaseState.Open>().ToDictionary(open => open.CaseId);
                var rows = requests.OfType<SupportRequestState.Present>().Select(request => RowOf(at, byCase.GetValueOrDefault(request.CaseId), request)).OfType<InboxSupportRequest>();
                var inbox = new InboxView(invitations, [.. rows]);
                return readings.Count == 0 ? ReadAnswer.NothingPersonal(inbox) : ReadAnswer.Recorded(inbox, null, readings);
            },
            ct);

    // An invitation that came with a stödförfrågan is answered by taking that request, so it stands among the requests.
    private static List<InvitationRow> InvitationsOf(Viewpoint at, CaseState.Open open, IReadOnlyList<SupportRequestState> requests, List<AccessLogEntry> readings)
    {
        var sight = new Sight(at, open);
        var rows = InvitationRowBuilder.Of(sight, requests).Where(row => row.Kind == InvitationKind.Case).ToList();
        if (rows.Exists(row => row.Purpose is not null))
        {
            readings.Add(sight.Entry("Läste en inbjudan till enheten"));
        }

        return rows;
    }

    private static InboxSupportRequest? RowOf(Viewpoint at, CaseState.Open? open, SupportRequestState.Present request)
    {
        if (open is null || new Sight(at, open) is not { } sight || sight.Of(request, request.Item) is null)
        {
            return null;
        }

        return new InboxSupportRequest(
            request.RequestId,
            open.CaseId,
            open.Number,
            open.Alias,
            at.Directory.UnitName(request.SentBy.Unit),
            request.SentAt,
            request.Status,
            RequestSection.StatusText(sight, request),
            request.Urgency,
            request.ReceivedBy is { } receiver ? at.Directory.PersonName(receiver.PersonId) : null,
            DaysWaited(at, request));
    }

    private static int DaysWaited(Viewpoint at, SupportRequestState.Present request) =>
        (SwedishCalendar.DayOf(request.Answer?.At ?? request.ClosedAt ?? at.Now).DayNumber) - SwedishCalendar.DayOf(request.SentAt).DayNumber;
}
