namespace Samverkan.Domain.Agenda;

/// <summary>Says what an item led to. A reminder of orosanmälan is no outcome and cannot be stored. Postponing (<see cref="AgendaOutcome.Later"/>) moves it to the next meeting.</summary>
public sealed record SetOutcomes(IReadOnlyList<AgendaOutcome> Outcomes)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(SetOutcomes command, AgendaScene scene)
    {
        if (scene.NotInMeeting() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        AgendaOutcome[] outcomes = [.. command.Outcomes.Distinct().Order()];
        if (outcomes is { Length: > 1 } && (outcomes.Contains(AgendaOutcome.Nothing) || outcomes.Contains(AgendaOutcome.Later)))
        {
            return AgendaDecision.Refuse(Refusals.EhtOutcomesContradict);
        }

        if (outcomes.SequenceEqual(scene.Submitted.Outcomes))
        {
            return AgendaDecision.Nothing;
        }

        var set = new AgendaOutcomesSet(outcomes, scene.By, scene.At);
        if (outcomes is not [AgendaOutcome.Later])
        {
            return AgendaDecision.OnItem(set);
        }

        return scene.OpenCycle.NextAfter(scene.Meeting!) is { } next
            ? AgendaDecision.OnBoth(set, new Eht.AgendaItemPlaced(scene.Submitted.ItemId, next.MeetingId, scene.By, scene.At))
            : AgendaDecision.Refuse(Refusals.EhtNoNextMeeting);
    }
}
