namespace Samverkan.Domain.Eht;

/// <summary>Adds a meeting besides the standing ones. Only whoever leads the series does.</summary>
public sealed record AddMeeting(PlannedMeeting Meeting, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AddMeeting command, EhtSeriesState series, EhtCycleState state)
    {
        if (CycleRules.NotChair(series, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var cycle = (EhtCycleState.Present)state;
        if (cycle.Find(command.Meeting.MeetingId) is not null)
        {
            return Decision.Nothing;
        }

        var held = cycle.Meetings.Where(meeting => meeting.Status != MeetingStatus.Cancelled).Select(meeting => meeting.Plan);
        return PlanRules.Check(cycle.Term, [.. held, command.Meeting]) is { } wrong
            ? Decision.Refuse(wrong)
            : Decision.Accept(new EhtMeetingAdded(command.Meeting, command.By, command.At));
    }
}
