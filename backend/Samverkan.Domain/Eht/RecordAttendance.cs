namespace Samverkan.Domain.Eht;

/// <summary>
/// Somebody comes into the room, or leaves it. Each member says it of themselves; whoever leads the meeting says it of anybody, and only they let in
/// somebody who is no member.
/// </summary>
public sealed record RecordAttendance(Guid MeetingId, Attendee Who, bool Here, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RecordAttendance command, EhtSeriesState seriesState, EhtCycleState state)
    {
        if (CycleRules.NotMember(seriesState, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var (series, cycle) = ((EhtSeriesState.Present)seriesState, (EhtCycleState.Present)state);
        if (command.Who != Attendee.Of(command.By) && !series.IsLedBy(command.By))
        {
            return Decision.Refuse(Refusals.EhtNotChair);
        }

        if (cycle.Find(command.MeetingId) is not { } meeting)
        {
            return Decision.Refuse(Refusals.EhtMeetingMissing);
        }

        if (meeting.Status != MeetingStatus.Open)
        {
            return Decision.Refuse(Refusals.EhtMeetingNotOpen);
        }

        if (meeting.Present.Contains(command.Who) == command.Here)
        {
            return Decision.Nothing;
        }

        return command.Here
            ? Decision.Accept(new AttendeeArrived(command.MeetingId, command.Who, command.By, command.At))
            : Decision.Accept(new AttendeeLeft(command.MeetingId, command.Who, command.By, command.At));
    }
}
