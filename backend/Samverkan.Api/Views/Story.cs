using System.Text.Json;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>
/// Tells what has happened in a case to one viewer: each stored event is told only when the domain says that the viewer may see
/// everything that it would reveal. Pages of the timeline and the answer to a stale command are told alike.
/// </summary>
internal sealed class Story(
    Sight sight, IEnumerable<SupportRequestState> requests, IEnumerable<AgendaItemState> agenda, IEnumerable<ConsultationState> consultations)
{
    private readonly TimelineWords _words = new(sight.At.Directory, sight.Branch, sight.Case);
    private readonly Dictionary<Guid, SupportRequestState.Present> _requests =
        requests.OfType<SupportRequestState.Present>().ToDictionary(request => request.RequestId);

    private readonly Dictionary<Guid, AgendaItemState.Present> _agenda = agenda.OfType<AgendaItemState.Present>().ToDictionary(item => item.ItemId);

    private readonly Dictionary<Guid, ConsultationState.Present> _consultations =
        consultations.OfType<ConsultationState.Present>().ToDictionary(consultation => consultation.ConsultationId);

    /// <summary>The entry; null when the viewer may not know that it happened.</summary>
    internal TimelineEntry? Tell(StoredEvent stored)
    {
        if (!sight.Sees(RevealedBy(stored)))
        {
            return null;
        }

        var by = TimelineWords.ByOf(stored.Data);
        return new TimelineEntry(
            stored.Id,
            stored.At,
            JsonNamingPolicy.CamelCase.ConvertName(stored.Data.GetType().Name),
            _words.Of(stored.Data),
            sight.At.Directory.UnitName(by.Unit),
            sight.At.Directory.PersonName(by.PersonId));
    }

    private Revealed RevealedBy(StoredEvent stored) => stored.StreamType switch
    {
        "case" => EventVisibility.OfCase(stored.Data, sight.Case),
        "wheel_assessment" => EventVisibility.OfWheel(stored.Data),
        "support_request" when _requests.GetValueOrDefault(stored.StreamId) is { } request => EventVisibility.OfSupportRequest(stored.Data, request),
        "agenda_item" when _agenda.GetValueOrDefault(stored.StreamId) is { } item => EventVisibility.OfAgendaItem(stored.Data, item),
        "consultation" when _consultations.GetValueOrDefault(stored.StreamId) is { } consultation =>
            ConsultationInCase.Of(stored.Data, sight.At.Viewer, consultation, sight.Case, sight.At.Sharing),
        _ => Revealed.Nothing,
    };
}
