using Samverkan.Domain.Retention;

namespace Samverkan.Domain.Eht;

/// <summary>Folds the events of the stream "eht_cycle". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class CycleFold
{
    /// <summary>The state after an event.</summary>
    public static EhtCycleState Evolve(EhtCycleState state, object @event) => (state, @event) switch
    {
        (EhtCycleState.Missing, EhtCycleOpened e) => Opened(e),
        (EhtCycleState.Present cycle, _) => Evolve(cycle, @event),
        _ => state,
    };

    private static EhtCycleState.Present Evolve(EhtCycleState.Present cycle, object @event) => @event switch
    {
        EhtMeetingAdded e => cycle with { Meetings = InTime([.. cycle.Meetings.Where(m => m.MeetingId != e.Meeting.MeetingId), New(e.Meeting)]) },
        EhtMeetingMoved e => cycle with { Meetings = InTime(With(cycle, e.Meeting.MeetingId, m => m with { Plan = e.Meeting })) },
        EhtMeetingCancelled e => Cancelled(cycle, e.MeetingId),
        AgendaItemPlaced e => Placed(cycle, [e.ItemId], e.MeetingId),
        AgendaItemTakenOff e => cycle with { Meetings = Without(cycle.Meetings, [e.ItemId]) },
        AgendaOrdered e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { Agenda = e.ItemIds }) },
        EhtMeetingOpened e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { Status = MeetingStatus.Open, Present = e.Present, HaveBeenPresent = e.Present }) },
        AttendeeArrived e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { Present = Plus(m.Present, e.Who), HaveBeenPresent = Plus(m.HaveBeenPresent, e.Who) }) },
        AttendeeLeft e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { Present = [.. m.Present.Where(p => p != e.Who)] }) },
        AgendaItemTakenUp e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { CurrentItem = e.ItemId }) },
        SupervisorSet e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { Supervisor = e.Branch }) },
        EhtMeetingClosed e => cycle with { Meetings = With(cycle, e.MeetingId, m => m with { Status = MeetingStatus.Closed, CurrentItem = null }) },
        ActionEntered e => cycle with { Actions = [.. cycle.Actions.Where(a => a.ActionId != e.Action.ActionId), e.Action] },
        ActionSettled e => cycle with { Actions = [.. cycle.Actions.Select(a => a.ActionId == e.ActionId ? Settled(a, e) : a)] },
        EhtCycleClosed e => cycle with { NextCycleId = e.NextCycleId, Evaluation = e.Evaluation },
        EvaluationPurged e => cycle with { Evaluation = Purged.Value(cycle.Evaluation, e.Branch) },
        _ => cycle,
    };

    private static EhtCycleState.Present Opened(EhtCycleOpened e)
    {
        var meetings = InTime([.. e.Meetings.Select(New)]);
        var opened = new EhtCycleState.Present(e.CycleId, e.SeriesId, e.Term, meetings, e.CarriedActions);
        return meetings is [var first, ..] ? Placed(opened, e.CarriedItems, first.MeetingId) : opened;
    }

    private static EhtCycleState.Present Cancelled(EhtCycleState.Present cycle, Guid meetingId)
    {
        if (cycle.Find(meetingId) is not { } cancelled)
        {
            return cycle;
        }

        var without = cycle with { Meetings = With(cycle, meetingId, m => m with { Status = MeetingStatus.Cancelled }) };
        return cycle.NextAfter(cancelled) is { } next ? Placed(without, cancelled.Agenda, next.MeetingId) : without;
    }

    private static EhtCycleState.Present Placed(EhtCycleState.Present cycle, IReadOnlyList<Guid> items, Guid meetingId) => cycle with
    {
        Meetings = [.. Without(cycle.Meetings, items).Select(m => m.MeetingId == meetingId ? m with { Agenda = [.. m.Agenda, .. items] } : m)],
    };

    private static LedgerAction Settled(LedgerAction action, ActionSettled e) =>
        action with { Result = e.Result, EffectNoted = action.EffectNoted || e.EffectNoted, Due = e.Due ?? action.Due };

    private static MeetingOnCycle New(PlannedMeeting plan) => new(plan, MeetingStatus.Planned);

    private static IReadOnlyList<MeetingOnCycle> With(EhtCycleState.Present cycle, Guid meetingId, Func<MeetingOnCycle, MeetingOnCycle> change) =>
        [.. cycle.Meetings.Select(m => m.MeetingId == meetingId ? change(m) : m)];

    private static IReadOnlyList<MeetingOnCycle> Without(IReadOnlyList<MeetingOnCycle> meetings, IReadOnlyList<Guid> items) =>
        [.. meetings.Select(m => m.Agenda.Any(items.Contains) ? m with { Agenda = [.. m.Agenda.Except(items)], CurrentItem = m.CurrentItem is { } now && items.Contains(now) ? null : m.CurrentItem } : m)];

    private static IReadOnlyList<MeetingOnCycle> InTime(IReadOnlyList<MeetingOnCycle> meetings) => [.. meetings.OrderBy(m => m.Plan.StartsAt)];

    private static IReadOnlyList<Attendee> Plus(IReadOnlyList<Attendee> present, Attendee who) => present.Contains(who) ? present : [.. present, who];
}
