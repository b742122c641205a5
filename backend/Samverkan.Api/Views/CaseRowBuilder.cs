using System.Globalization;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>Builds a row of a list out of the same sight as the page: what the page does not show is neither counted nor waited for.</summary>
internal static class CaseRowBuilder
{
    /// <summary>The row.</summary>
    internal static CaseRow Of(Sight sight, IEnumerable<SupportRequestState> requests)
    {
        var parties = PartySection.Visible(sight).ToList();
        var visible = RequestSection.Visible(sight, requests.OfType<SupportRequestState.Present>().Where(request => request.CaseId == sight.Case.CaseId)).ToList();
        var coordinator = PartySection.Coordinator(sight);
        var active = parties.Count(party => party.Status == PartyStatus.Active);
        var (waitingFor, nextStep) = Waiting(sight, coordinator, parties, visible);
        return new CaseRow(
            sight.Case.CaseId,
            sight.Case.Number,
            sight.Case.Alias,
            CaseViewBuilder.PhaseOf(active, HasOwnWheelAnswer(visible) ? 1 : 0),
            waitingFor,
            nextStep,
            coordinator?.Name,
            sight.Case.OpenedAt,
            LatestSeen(sight, parties, visible),
            active,
            IdentitySection.Child(sight) is null ? null : ProtectionRules.Of(sight.Case.ProtectionOf(sight.Case.ChildId)).Tagged,
            visible.Count(request => request.Status != SupportRequestStatus.Closed));
    }

    private static bool HasOwnWheelAnswer(IReadOnlyList<SupportRequestState.Present> requests) => requests.Any(request => request.WheelSectors.Count > 0);

    private static (string WaitingFor, string? NextStep) Waiting(
        Sight sight, CoordinatorView? coordinator, IReadOnlyList<Party> parties, IReadOnlyList<SupportRequestState.Present> requests)
    {
        if (sight.Case.Coordinator is null)
        {
            return ("Väntar på en samordnare", "Utse en samordnare");
        }

        if (coordinator is { Accepted: false })
        {
            return coordinator.PersonId == sight.At.Viewer.PersonId
                ? ("Väntar på dig: du är föreslagen som samordnare", "Svara på om du kan samordna")
                : ($"Väntar på att {coordinator.Name} svarar på frågan om att samordna", null);
        }

        return requests.Select(request => WaitingOn(sight, request)).FirstOrDefault(waiting => waiting is not null)
            ?? WaitingOnFamilyOrParty(sight, parties);
    }

    private static (string, string?)? WaitingOn(Sight sight, SupportRequestState.Present request)
    {
        var receiver = request.ToUnit == sight.At.Viewer.Unit;
        var sender = request.SentBy.Unit == sight.At.Viewer.Unit;
        return request.Status switch
        {
            SupportRequestStatus.Sent when receiver => ("Väntar på er: en stödförfrågan är inte mottagen", "Ta emot stödförfrågan"),
            SupportRequestStatus.Received when receiver => ("Väntar på er: en stödförfrågan är inte besvarad", "Besvara stödförfrågan"),
            SupportRequestStatus.SupplementAsked when sender => ("Väntar på er: stödförfrågan behöver kompletteras", "Komplettera stödförfrågan"),
            SupportRequestStatus.Answered when receiver => ("Väntar på er: skolan har inte fått återkoppling", "Återkoppla till skolan"),
            SupportRequestStatus.Sent or SupportRequestStatus.Received => ($"Väntar på svar från {sight.At.Directory.UnitName(request.ToUnit)}", null),
            SupportRequestStatus.SupplementAsked => ($"Väntar på komplettering från {sight.At.Directory.UnitName(request.SentBy.Unit)}", null),
            _ => null,
        };
    }

    private static (string, string?) WaitingOnFamilyOrParty(Sight sight, IReadOnlyList<Party> parties)
    {
        if (parties.FirstOrDefault(party => party.Status == PartyStatus.Invited) is { } invited)
        {
            return ($"Väntar på svar från {sight.At.Directory.UnitName(invited.Unit)}", null);
        }

        var consents = ConsentSection.Of(sight);
        if (consents.Any(consent => consent.Status == ConsentStanding.Asked))
        {
            return ("Väntar på svar om samtycke", "Anteckna svaren på frågan om samtycke");
        }

        return consents.Where(consent => consent.RenewalDue).MinBy(consent => consent.To) is { } ending
            ? (string.Create(CultureInfo.InvariantCulture, $"Ett samtycke går ut {ending.To:yyyy-MM-dd}"), "Fråga familjen om samtycket ska förnyas")
            : ("Ingenting väntar", null);
    }

    // The last thing that the viewer could see happen; what others did in parts hidden from the viewer leaves no trace here.
    private static DateTimeOffset LatestSeen(Sight sight, IReadOnlyList<Party> parties, IReadOnlyList<SupportRequestState.Present> requests) =>
        parties.Select(party => party.AnsweredAt ?? party.InvitedAt)
            .Concat(sight.Case.Contacts.Where(contact => sight.CouldSee(contact.Item)).Select(contact => contact.EndedAt ?? contact.At))
            .Concat(sight.Case.Consents.Where(consent => Access.SeesConsent(sight.At.Viewer, sight.Case, consent, sight.At.Sharing)).SelectMany(consent => consent.Answers, (_, answer) => answer.At))
            .Concat(requests.Select(LatestOf))
            .Append(sight.Case.OpenedAt)
            .Max();

    private static DateTimeOffset LatestOf(SupportRequestState.Present request) =>
        request.ClosedAt ?? request.Feedback?.At ?? request.Answer?.At ?? request.ReceivedAt ?? request.SentAt;
}
