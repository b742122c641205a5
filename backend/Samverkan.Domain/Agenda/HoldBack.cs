namespace Samverkan.Domain.Agenda;

/// <summary>Takes a child off the others' agenda until there is a basis. A child in no case has none to wait for.</summary>
public sealed record HoldBack
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(AgendaScene scene)
    {
        if (scene.NotOwn() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var item = scene.Submitted;
        if (!item.IsIndividual || item.CaseId is null)
        {
            return AgendaDecision.Refuse(Refusals.EhtNamedNeedsCase);
        }

        if (item.Family.Count > 0)
        {
            return AgendaDecision.Refuse(Refusals.EhtFamilyIsThere);
        }

        return item.Mode == ChildMode.HeldBack ? AgendaDecision.Nothing : AgendaDecision.OnItem(new AgendaItemHeldBack(scene.By, scene.At));
    }
}
