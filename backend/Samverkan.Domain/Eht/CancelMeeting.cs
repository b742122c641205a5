namespace Samverkan.Domain.Eht;

/// <summary>Cancels a meeting that has not begun. Its items go to the next one of the term; where there is none it cannot be cancelled with items on its agenda.</summary>
public sealed record CancelMeeting(Guid MeetingId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CancelMeeting command, EhtSeriesState series, EhtCycleState state)
    {
        if (CycleRules.NotChair(series, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var cycle = (EhtCycleState.Present)state;
        return cycle.Find(command.MeetingId) switch
        {
            null => Decision.Refuse(Refusals.EhtMeetingMissing),
            { Status: MeetingStatus.Cancelled } => Decision.Nothing,
            { Status: not MeetingStatus.Planned } => Decision.Refuse(Refusals.EhtMeetingNotPlanned),
            { Agenda.Count: > 0 } meeting when cycle.NextAfter(meeting) is null => Decision.Refuse(Refusals.EhtNoNextMeeting),
            _ => Decision.Accept(new EhtMeetingCancelled(command.MeetingId, command.By, command.At)),
        };
    }
}
