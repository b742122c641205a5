namespace Samverkan.Domain.Eht;

/// <summary>
/// Orders an agenda. <see cref="ItemIds"/> are the items that whoever orders it can see, in the order they want. Items that they cannot see keep
/// their places in between, so that ordering tells nothing and loses nothing. Only whoever leads the series orders.
/// </summary>
public sealed record OrderAgenda(Guid MeetingId, IReadOnlyList<Guid> ItemIds, IReadOnlySet<Guid> Visible, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(OrderAgenda command, EhtSeriesState series, EhtCycleState state)
    {
        if (CycleRules.NotChair(series, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        if (((EhtCycleState.Present)state).Find(command.MeetingId) is not { } meeting)
        {
            return Decision.Refuse(Refusals.EhtMeetingMissing);
        }

        var seen = meeting.Agenda.Where(command.Visible.Contains).ToList();
        if (seen.Count != command.ItemIds.Count || command.ItemIds.Distinct().Count() != seen.Count || command.ItemIds.Any(item => !seen.Contains(item)))
        {
            return Decision.Refuse(Refusals.EhtAgendaChanged);
        }

        var wanted = new Queue<Guid>(command.ItemIds);
        Guid[] ordered = [.. meeting.Agenda.Select(item => command.Visible.Contains(item) ? wanted.Dequeue() : item)];
        return ordered.SequenceEqual(meeting.Agenda)
            ? Decision.Nothing
            : Decision.Accept(new AgendaOrdered(command.MeetingId, ordered, command.By, command.At));
    }
}
