namespace Samverkan.Domain.Eht;

/// <summary>
/// Plans a term of a series that has none under way. <see cref="Current"/> is the term under way, if there is one: then it is closed first
/// (<see cref="CloseTerm"/>), so that what is open is carried on and not left behind.
/// </summary>
public sealed record PlanTerm(Guid CycleId, Term Term, IReadOnlyList<PlannedMeeting> Meetings, EhtCycleState.Present? Current, By By, DateTimeOffset At)
{
    /// <summary>Decides the command over the series and the (not yet begun) term.</summary>
    public static Decision Decide(PlanTerm command, EhtSeriesState seriesState, EhtCycleState state)
    {
        if (SeriesRules.NotChair(seriesState, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        if (state is EhtCycleState.Present)
        {
            return Decision.Nothing;
        }

        if (command.Current is not null)
        {
            return Decision.Refuse(Refusals.EhtTermUnderWay);
        }

        return PlanRules.Check(command.Term, command.Meetings) is { } wrong
            ? Decision.Refuse(wrong)
            : Decision.Accept(new EhtCycleOpened(
                command.CycleId, ((EhtSeriesState.Present)seriesState).SeriesId, command.Term, command.Meetings, [], [], command.By, command.At));
    }
}

/// <summary>What planning a term, and adding or moving a meeting, have in common.</summary>
internal static class PlanRules
{
    /// <summary>Refuses a term without meetings, with too many, or with meetings that cannot be.</summary>
    public static Refusal? Check(Term term, IReadOnlyList<PlannedMeeting> meetings)
    {
        if (meetings.Count is 0 or > Limits.TermMeetings)
        {
            return Refusals.EhtTermNeedsMeetings;
        }

        return meetings.Select(meeting => Check(term, meeting)).FirstOrDefault(refusal => refusal is not null)
            ?? (meetings.DistinctBy(meeting => meeting.StartsAt).Count() < meetings.Count ? Refusals.EhtMeetingTwice : null);
    }

    /// <summary>Refuses a meeting outside the term, of an impossible length, or whose agenda closes after it has begun.</summary>
    public static Refusal? Check(Term term, PlannedMeeting meeting)
    {
        if (!term.Holds(SwedishCalendar.DayOf(meeting.StartsAt)))
        {
            return Refusals.EhtMeetingOutsideTerm;
        }

        return meeting.Minutes is < Limits.MeetingMinutesMin or > Limits.MeetingMinutesMax || meeting.CutoffAt > meeting.StartsAt
            ? Refusals.EhtSlotImpossible
            : null;
    }
}
