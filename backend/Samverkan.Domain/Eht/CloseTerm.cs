namespace Samverkan.Domain.Eht;

/// <summary>
/// Closes a term with its evaluation and opens the next one in the same commit: open actions, and items on the agenda of no meeting that has been
/// held, go on there. So nothing is left between two terms. <see cref="NotDiscussed"/> are items to which nothing has been written.
/// </summary>
public sealed record CloseTerm(
    TermEvaluation Evaluation, Guid NextCycleId, Term NextTerm, IReadOnlyList<PlannedMeeting> NextMeetings, IReadOnlySet<Guid> NotDiscussed, By By, DateTimeOffset At)
{
    /// <summary>Decides the command over the term and the (not yet begun) next one.</summary>
    public static TermDecision Decide(CloseTerm command, EhtSeriesState seriesState, EhtCycleState state, EhtCycleState next)
    {
        if (state is EhtCycleState.Present closed && closed.NextCycleId == command.NextCycleId && next is EhtCycleState.Present)
        {
            return TermDecision.Nothing;
        }

        if (CycleRules.NotChair(seriesState, state, command.By) is { } refusal)
        {
            return TermDecision.Refuse(refusal);
        }

        var (series, cycle) = ((EhtSeriesState.Present)seriesState, (EhtCycleState.Present)state);
        if (Check(command, cycle) is { } wrong)
        {
            return TermDecision.Refuse(wrong);
        }

        // Each term has a key of its own, so that one is forgotten without the others of the series.
        var evaluation = Personal.Of(new PersonalKey(cycle.CycleId, series.HomeBranch.Value), command.Evaluation);
        return new TermDecision.Accepted(
            [new EhtCycleClosed(command.NextCycleId, evaluation, command.By, command.At)],
            [
                new EhtCycleOpened(
                    command.NextCycleId,
                    series.SeriesId,
                    command.NextTerm,
                    command.NextMeetings,
                    [.. cycle.Actions.Where(action => action.IsOpen)],
                    [.. cycle.Meetings.SelectMany(meeting => meeting.Agenda).Where(command.NotDiscussed.Contains)],
                    command.By,
                    command.At),
            ]);
    }

    private static Refusal? Check(CloseTerm command, EhtCycleState.Present cycle)
    {
        if (cycle.Meetings.Any(meeting => meeting.Status == MeetingStatus.Open))
        {
            return Refusals.EhtOtherMeetingOpen;
        }

        if (cycle.Meetings.Any(meeting => meeting.Status == MeetingStatus.Planned && meeting.Plan.StartsAt > command.At))
        {
            return Refusals.EhtMeetingsLeft;
        }

        return Later(command.NextTerm, cycle.Term) ? PlanRules.Check(command.NextTerm, command.NextMeetings) : Refusals.EhtTermNotLater;
    }

    private static bool Later(Term next, Term term) => next.FirstDay > term.FirstDay;
}

/// <summary>What a decider answers when two terms change in one commit: the one that ends and the one that begins.</summary>
public abstract record TermDecision
{
    private TermDecision()
    {
    }

    /// <summary>The events for each.</summary>
    public sealed record Accepted(IReadOnlyList<object> Ending, IReadOnlyList<object> Beginning) : TermDecision;

    /// <summary>A repeat: what was asked for already holds.</summary>
    public sealed record Unchanged : TermDecision;

    /// <summary>The command is against a rule.</summary>
    public sealed record Refused(Refusal Refusal) : TermDecision;

    /// <summary>Nothing to do.</summary>
    public static TermDecision Nothing { get; } = new Unchanged();

    /// <summary>Refuses.</summary>
    public static TermDecision Refuse(Refusal refusal) => new Refused(refusal);
}
