using Samverkan.Api.Http;
using Samverkan.Api.Views;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Inbox;

/// <summary>What waits for the viewer's unit.</summary>
public sealed record InboxView(IReadOnlyList<InvitationRow> Invitations, IReadOnlyList<InboxSupportRequest> SupportRequests);

/// <summary>A stödförfrågan to the viewer's unit.</summary>
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

/// <summary>GET /api/inbox</summary>
internal static class GetInboxRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/inbox", () => Pending.Answer()).Shows<InboxView>();
}
