namespace Samverkan.Domain.Eht;

/// <summary>Begins a meeting with those who are in the room. Nobody is in it by being a member: who hears what is decided by who is there.</summary>
public sealed record OpenMeeting(Guid MeetingId, IReadOnlyList<Attendee> Present, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. Only members open a meeting with themselves in it; others are let in one by one.</summary>
    public static Decision Decide(OpenMeeting command, EhtSeriesState seriesState, EhtCycleState state)
    {
        if (CycleRules.NotChair(seriesState, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var (series, cycle) = ((EhtSeriesState.Present)seriesState, (EhtCycleState.Present)state);
        if (command.Present.Any(who => series.Find(who) is null))
        {
            return Decision.Refuse(Refusals.EhtMemberMissing);
        }

        return cycle.Find(command.MeetingId)?.Status switch
        {
            null => Decision.Refuse(Refusals.EhtMeetingMissing),
            MeetingStatus.Open => Decision.Nothing,
            MeetingStatus.Planned when cycle.Meetings.Any(other => other.Status == MeetingStatus.Open) => Decision.Refuse(Refusals.EhtOtherMeetingOpen),
            MeetingStatus.Planned => Decision.Accept(new EhtMeetingOpened(command.MeetingId, [.. command.Present.Distinct()], command.By, command.At)),
            _ => Decision.Refuse(Refusals.EhtMeetingNotPlanned),
        };
    }
}
