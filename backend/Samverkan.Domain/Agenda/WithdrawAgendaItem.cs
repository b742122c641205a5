using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Agenda;

/// <summary>Takes an item back. It leaves the agenda; nobody but its author's branch sees it any more. What others have written on it stays theirs.</summary>
public sealed record WithdrawAgendaItem
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(AgendaScene scene)
    {
        if (scene.NotShown() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        if (!scene.IsOwn)
        {
            return AgendaDecision.Refuse(Refusals.EhtItemNotOwn);
        }

        var item = scene.Submitted;
        return item.Withdrawn
            ? AgendaDecision.Nothing
            : AgendaDecision.OnBoth(new AgendaItemWithdrawn(scene.By, scene.At), new AgendaItemTakenOff(item.ItemId, scene.By, scene.At));
    }
}
