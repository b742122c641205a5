using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Agenda;

/// <summary>Folds the events of the stream "eht_item". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class AgendaItemFold
{
    /// <summary>The state after an event.</summary>
    public static AgendaItemState Evolve(AgendaItemState state, object @event) => (state, @event) switch
    {
        (AgendaItemState.Missing, AgendaItemSubmitted e) => Submitted(e),
        (AgendaItemState.Present item, _) => Evolve(item, @event),
        _ => state,
    };

    private static AgendaItemState.Present Evolve(AgendaItemState.Present item, object @event) => @event switch
    {
        AgendaItemRevised e => item with { Question = e.Question, Story = e.Story, Sectors = e.Sectors, Minutes = e.Minutes, Needs = e.Needs, Revision = item.Revision + 1 },
        AgendaItemNamed => item with { Mode = ChildMode.Named },
        AgendaItemMadeAnonymous e => item with { Mode = ChildMode.Anonymous, Story = e.Story },
        AgendaItemHeldBack => item with { Mode = ChildMode.HeldBack },
        AgendaItemWithdrawn => item with { Withdrawn = true },
        AttendeeLetIn e => item with { LetIn = [.. item.LetIn.Where(w => w != e.Who), e.Who], SteppedOut = [.. item.SteppedOut.Where(w => w != e.Who)] },
        AttendeeSteppedOut e => item with { SteppedOut = [.. item.SteppedOut.Where(w => w != e.Who), e.Who], LetIn = [.. item.LetIn.Where(w => w != e.Who)] },
        AttendanceAsUsual e => item with { SteppedOut = [.. item.SteppedOut.Where(w => w != e.Who)], LetIn = [.. item.LetIn.Where(w => w != e.Who)] },
        FamilyInRoomRecorded e => item with { Family = e.Persons },
        _ => Written(item, @event),
    };

    private static AgendaItemState.Present Written(AgendaItemState.Present item, object @event) => @event switch
    {
        AgendaNoteWritten e => item with { Notes = [.. item.Notes, e.Note] },
        AgendaNoteRevised e => item with { Notes = [.. item.Notes.Select(n => n.WritingId == e.WritingId ? n with { Text = e.Text, Revision = e.Revision } : n)] },
        AgendaDecisionWritten e => item with { Decisions = [.. item.Decisions.Where(d => d.WritingId != e.Decision.WritingId), e.Decision] },
        AgendaOutcomesSet e => item with { Outcomes = e.Outcomes },
        FamilyViewWritten e => item with { Views = [.. item.Views.Where(v => v.ViewId != e.View.ViewId), e.View] },
        AgendaActionPlanned e => item with { Actions = [.. item.Actions.Where(a => a.ActionId != e.Action.ActionId), e.Action] },
        AgendaActionFollowedUp e => item with { Actions = [.. item.Actions.Select(a => a.ActionId == e.ActionId ? FollowedUp(a, e) : a)] },
        AgendaPartPurged e => AgendaPurge.Without(item, e.Branch),
        _ => item,
    };

    private static AgendaAction FollowedUp(AgendaAction action, AgendaActionFollowedUp e) =>
        action with { Result = e.Result, Due = e.Due ?? action.Due, Effects = [.. action.Effects, .. e.Effects], FollowedUpAt = e.At };

    private static AgendaItemState.Present Submitted(AgendaItemSubmitted e) => new(
        e.ItemId, e.SeriesId, e.Level, e.Head, e.Subject, e.CaseId, e.Mode, e.Question, e.Story, e.Sectors, e.Minutes, e.Needs, e.By, e.At);
}
