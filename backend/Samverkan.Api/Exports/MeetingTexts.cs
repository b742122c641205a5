using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Exports;

/// <summary>What was said of a child in a meeting, as it is taken out of the child's case.</summary>
internal static class MeetingTexts
{
    /// <summary>Its texts with what each is called, in the order in which they were written.</summary>
    internal static IEnumerable<(string Title, Writing Writing)> Of(AgendaItemState.Present item) => All(item).OrderBy(text => text.Writing.At);

    /// <summary>What it led to, in Swedish; null for nothing yet.</summary>
    internal static string? Of(IReadOnlyList<AgendaOutcome> outcomes) => outcomes.Count == 0 ? null : string.Join(", ", outcomes.Select(NameOf));

    private static IEnumerable<(string Title, Writing Writing)> All(AgendaItemState.Present item) =>
    [
        .. item.Views.Select(view => (view.Perspective == Perspective.Child ? "Barnets ord" : "Vårdnadshavares ord", view.Writing)),
        .. item.Notes.Select(note => ("Minnesanteckning", note)),
        .. item.Decisions.Select(decision => ("Beslut", decision)),
        .. item.Actions.SelectMany(action => action.Effects.Select(effect => ("Effekt av åtgärd", effect.Writing)).Prepend(("Åtgärd", action.What))),
    ];

    private static string NameOf(AgendaOutcome outcome) => outcome switch
    {
        AgendaOutcome.SchoolAction => "skolans egen åtgärd",
        AgendaOutcome.Consultation => "konsultation",
        AgendaOutcome.SupportRequest => "stödförfrågan",
        AgendaOutcome.NewCase => "nytt samordningsärende",
        AgendaOutcome.Sip => "SIP",
        AgendaOutcome.Later => "tas upp senare",
        _ => "ingen åtgärd",
    };
}
