namespace Samverkan.Domain.Eht;

/// <summary>Ends a meeting. Items that were never taken up go to the next meeting of the term, where there is one.</summary>
public sealed record CloseMeeting(Guid MeetingId, IReadOnlySet<Guid> NotDiscussed, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. <see cref="NotDiscussed"/> are the items on the agenda to which nothing has been written.</summary>
    public static Decision Decide(CloseMeeting command, EhtSeriesState series, EhtCycleState state)
    {
        if (CycleRules.NotChair(series, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var cycle = (EhtCycleState.Present)state;
        return cycle.Find(command.MeetingId) switch
        {
            null => Decision.Refuse(Refusals.EhtMeetingMissing),
            { Status: MeetingStatus.Closed } => Decision.Nothing,
            { Status: not MeetingStatus.Open } => Decision.Refuse(Refusals.EhtMeetingNotOpen),
            var meeting => Decision.AcceptAny([.. Moved(command, cycle, meeting), new EhtMeetingClosed(command.MeetingId, command.By, command.At)]),
        };
    }

    private static IEnumerable<object> Moved(CloseMeeting command, EhtCycleState.Present cycle, MeetingOnCycle meeting) => cycle.NextAfter(meeting) is { } next
        ? meeting.Agenda.Where(command.NotDiscussed.Contains).Select(item => new AgendaItemPlaced(item, next.MeetingId, command.By, command.At))
        : [];
}
