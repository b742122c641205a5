using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>Builds the rows of unanswered invitations to the viewer's unit.</summary>
internal static class InvitationRowBuilder
{
    /// <summary>The invitations of one case; none when the viewer may not answer for the unit.</summary>
    internal static IEnumerable<InvitationRow> Of(Sight sight, IReadOnlyList<SupportRequestState> requests) =>
        sight.Standing is CaseAccess.Invited invited
            ? invited.Parties.Where(party => sight.Of(party.Item) is not null).Select(party => RowOf(sight, party, requests))
            : [];

    private static InvitationRow RowOf(Sight sight, Party party, IReadOnlyList<SupportRequestState> requests)
    {
        var request = requests.OfType<SupportRequestState.Present>().FirstOrDefault(request => request.ToPartyId == party.PartyId && request.Status == SupportRequestStatus.Sent);
        return new InvitationRow(
            sight.Case.CaseId,
            party.PartyId,
            sight.Case.Number,
            sight.Case.Alias,
            sight.At.Directory.UnitName(party.InvitedBy.Unit),
            party.InvitedAt,
            Access.SeesPurpose(sight.At.Viewer, sight.Case, party, sight.At.Sharing) ? party.Purpose?.Value : null,
            request is null ? InvitationKind.Case : InvitationKind.SupportRequest,
            request?.RequestId);
    }
}
