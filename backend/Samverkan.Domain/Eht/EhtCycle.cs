using System.Text.Json.Serialization;

namespace Samverkan.Domain.Eht;

/// <summary>A meeting as it is planned: when it begins, how long it is, and until when items are submitted to it.</summary>
public sealed record PlannedMeeting(Guid MeetingId, DateTimeOffset StartsAt, int Minutes, DateTimeOffset CutoffAt);

/// <summary>How many children an insats reaches (socialchefsdagarna 2019). Who falls between is most often in the middle.</summary>
public enum Reach
{
    /// <summary>Universell: för alla.</summary>
    Universal,

    /// <summary>Selektiv: för några, i riskgrupp.</summary>
    Selective,

    /// <summary>Indikerad: för enstaka, med tecken på svårigheter.</summary>
    Indicated,
}

/// <summary>How it went with an action.</summary>
public enum ActionResult
{
    /// <summary>Genomförd.</summary>
    Done,

    /// <summary>Fortsätter, till en ny dag.</summary>
    Continues,

    /// <summary>Blev inte av, med skäl.</summary>
    Dropped,
}

/// <summary>
/// An action as the term keeps it in order to follow it up: whose, when and on which level, without a word of what it is. What it is stands in the
/// agenda item, under that item's secrecy.
/// </summary>
public sealed record LedgerAction(Guid ActionId, Guid ItemId, Attendee Responsible, DateOnly Due, Reach Reach, DateTimeOffset EnteredAt)
{
    /// <summary>How it went; null, or <see cref="ActionResult.Continues"/>, while it is open.</summary>
    public ActionResult? Result { get; init; }

    /// <summary>Whether somebody has said what effect it had.</summary>
    public bool EffectNoted { get; init; }

    /// <summary>Whether it is still to be followed up.</summary>
    [JsonIgnore]
    public bool IsOpen => Result is null or ActionResult.Continues;
}

/// <summary>What those who met say of the term when it is over (domain 6.3: termly evaluation). About the work, not about any child.</summary>
public sealed record TermEvaluation(string WhatWorked, string WhatToChange);

/// <summary>A term of a series was planned. What was open when the last one was closed is carried on.</summary>
public sealed record EhtCycleOpened(
    Guid CycleId,
    Guid SeriesId,
    Term Term,
    IReadOnlyList<PlannedMeeting> Meetings,
    IReadOnlyList<LedgerAction> CarriedActions,
    IReadOnlyList<Guid> CarriedItems,
    By By,
    DateTimeOffset At);

/// <summary>A meeting was added.</summary>
public sealed record EhtMeetingAdded(PlannedMeeting Meeting, By By, DateTimeOffset At);

/// <summary>A meeting was given another time.</summary>
public sealed record EhtMeetingMoved(PlannedMeeting Meeting, By By, DateTimeOffset At);

/// <summary>A meeting is not held. Its items go to the next one.</summary>
public sealed record EhtMeetingCancelled(Guid MeetingId, By By, DateTimeOffset At);

/// <summary>An item stands last on a meeting's agenda, and on no other.</summary>
public sealed record AgendaItemPlaced(Guid ItemId, Guid MeetingId, By By, DateTimeOffset At);

/// <summary>An item stands on no agenda.</summary>
public sealed record AgendaItemTakenOff(Guid ItemId, By By, DateTimeOffset At);

/// <summary>An agenda has this order.</summary>
public sealed record AgendaOrdered(Guid MeetingId, IReadOnlyList<Guid> ItemIds, By By, DateTimeOffset At);

/// <summary>The meeting has begun with these present.</summary>
public sealed record EhtMeetingOpened(Guid MeetingId, IReadOnlyList<Attendee> Present, By By, DateTimeOffset At);

/// <summary>Somebody came in.</summary>
public sealed record AttendeeArrived(Guid MeetingId, Attendee Who, By By, DateTimeOffset At);

/// <summary>Somebody left the meeting.</summary>
public sealed record AttendeeLeft(Guid MeetingId, Attendee Who, By By, DateTimeOffset At);

/// <summary>This item is talked about now.</summary>
public sealed record AgendaItemTakenUp(Guid MeetingId, Guid ItemId, By By, DateTimeOffset At);

/// <summary>At this meeting of handledning this branch gives it; somebody outside the series does, when there is none.</summary>
public sealed record SupervisorSet(Guid MeetingId, BranchId? Branch, By By, DateTimeOffset At);

/// <summary>The meeting is over.</summary>
public sealed record EhtMeetingClosed(Guid MeetingId, By By, DateTimeOffset At);

/// <summary>An action was decided on.</summary>
public sealed record ActionEntered(LedgerAction Action, By By, DateTimeOffset At);

/// <summary>An action was followed up. <see cref="Due"/> is the new day when it continues.</summary>
public sealed record ActionSettled(Guid ActionId, ActionResult Result, bool EffectNoted, DateOnly? Due, By By, DateTimeOffset At);

/// <summary>The term is over and evaluated; what was open is carried on in <see cref="NextCycleId"/>.</summary>
public sealed record EhtCycleClosed(Guid NextCycleId, Personal<TermEvaluation> Evaluation, By By, DateTimeOffset At);

/// <summary>What was said of the term has been destroyed: its time was over. Shown to nobody.</summary>
public sealed record EvaluationPurged(BranchId Branch, By By, DateTimeOffset At);

/// <summary>How far a meeting has come.</summary>
public enum MeetingStatus
{
    /// <summary>Planerat.</summary>
    Planned,

    /// <summary>Pågår.</summary>
    Open,

    /// <summary>Avslutat.</summary>
    Closed,

    /// <summary>Inställt.</summary>
    Cancelled,
}

/// <summary>A meeting as the term holds it.</summary>
public sealed record MeetingOnCycle(PlannedMeeting Plan, MeetingStatus Status)
{
    /// <summary>Its id.</summary>
    [JsonIgnore]
    public Guid MeetingId => Plan.MeetingId;

    /// <summary>The items, in order; also those that only some may see.</summary>
    public IReadOnlyList<Guid> Agenda { get; init; } = [];

    /// <summary>Those in the room while it is open; those who were there at the end when it is closed.</summary>
    public IReadOnlyList<Attendee> Present { get; init; } = [];

    /// <summary>Everybody who has been in the room.</summary>
    public IReadOnlyList<Attendee> HaveBeenPresent { get; init; } = [];

    /// <summary>The branch that gives handledning at it, in a series of handledning.</summary>
    public BranchId? Supervisor { get; init; }

    /// <summary>What is talked about now.</summary>
    public Guid? CurrentItem { get; init; }
}

/// <summary>The state of one term of a series.</summary>
public abstract record EhtCycleState
{
    private EhtCycleState()
    {
    }

    /// <summary>No such term.</summary>
    public sealed record Missing : EhtCycleState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>A term, under way or closed.</summary>
    public sealed record Present(
        Guid CycleId,
        Guid SeriesId,
        Term Term,
        IReadOnlyList<MeetingOnCycle> Meetings,
        IReadOnlyList<LedgerAction> Actions) : EhtCycleState
    {
        /// <summary>What those who met said of it; null while it is under way.</summary>
        public Personal<TermEvaluation>? Evaluation { get; init; }

        /// <summary>The term that goes on where this one ended.</summary>
        public Guid? NextCycleId { get; init; }

        /// <summary>Whether it is closed.</summary>
        [JsonIgnore]
        public bool IsClosed => NextCycleId is not null;

        /// <summary>A meeting of it.</summary>
        public MeetingOnCycle? Find(Guid meetingId) => Meetings.FirstOrDefault(meeting => meeting.MeetingId == meetingId);

        /// <summary>The meeting on whose agenda an item stands.</summary>
        public MeetingOnCycle? MeetingOf(Guid itemId) => Meetings.FirstOrDefault(meeting => meeting.Agenda.Contains(itemId));

        /// <summary>The next meeting that is still to come after another, in time.</summary>
        public MeetingOnCycle? NextAfter(MeetingOnCycle after) => Meetings
            .Where(meeting => meeting.Status == MeetingStatus.Planned && meeting.Plan.StartsAt > after.Plan.StartsAt)
            .MinBy(meeting => meeting.Plan.StartsAt);
    }
}
