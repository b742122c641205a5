namespace Samverkan.Domain.Eht;

/// <summary>
/// Says who gives handledning at a meeting: a branch that takes part in the series, such as elevhälsan's psykolog or, once or twice a term, BUP; or, without a
/// branch, somebody outside it. How often BUP does is the agreement's to say, and is shown, not refused. Only whoever leads the series says it.
/// </summary>
public sealed record SetSupervisor(Guid MeetingId, BranchId? Branch, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(SetSupervisor command, EhtSeriesState seriesState, EhtCycleState state)
    {
        if (CycleRules.NotChair(seriesState, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var (series, cycle) = ((EhtSeriesState.Present)seriesState, (EhtCycleState.Present)state);
        if (series.Kind != EhtKind.Supervision)
        {
            return Decision.Refuse(Refusals.EhtNotSupervision);
        }

        if (command.Branch is { } branch && series.Members.All(member => member.Who.Branch != branch))
        {
            return Decision.Refuse(Refusals.EhtMemberMissing with { Field = "branchId" });
        }

        return cycle.Find(command.MeetingId) switch
        {
            null => Decision.Refuse(Refusals.EhtMeetingMissing),
            { Status: MeetingStatus.Closed or MeetingStatus.Cancelled } => Decision.Refuse(Refusals.EhtMeetingOver),
            var meeting when meeting.Supervisor == command.Branch => Decision.Nothing,
            _ => Decision.Accept(new SupervisorSet(command.MeetingId, command.Branch, command.By, command.At)),
        };
    }
}
