namespace Samverkan.Domain.Eht;

/// <summary>Gives a meeting that has not begun another time. Only whoever leads the series does.</summary>
public sealed record MoveMeeting(PlannedMeeting Meeting, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(MoveMeeting command, EhtSeriesState series, EhtCycleState state)
    {
        if (CycleRules.NotChair(series, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var cycle = (EhtCycleState.Present)state;
        if (cycle.Find(command.Meeting.MeetingId) is not { } meeting)
        {
            return Decision.Refuse(Refusals.EhtMeetingMissing);
        }

        if (meeting.Plan == command.Meeting)
        {
            return Decision.Nothing;
        }

        if (meeting.Status != MeetingStatus.Planned)
        {
            return Decision.Refuse(Refusals.EhtMeetingNotPlanned);
        }

        var others = cycle.Meetings.Where(other => other.MeetingId != meeting.MeetingId && other.Status != MeetingStatus.Cancelled).Select(other => other.Plan);
        return PlanRules.Check(cycle.Term, [.. others, command.Meeting]) is { } wrong
            ? Decision.Refuse(wrong)
            : Decision.Accept(new EhtMeetingMoved(command.Meeting, command.By, command.At));
    }
}
