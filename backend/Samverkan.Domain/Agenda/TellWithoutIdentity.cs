using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>From now on the child is talked about without identity, by this story. What has been written by name stays with those who have a basis.</summary>
public sealed record TellWithoutIdentity(string Story)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(TellWithoutIdentity command, AgendaScene scene)
    {
        if (scene.NotOwn() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var item = scene.Submitted;
        if (!item.IsIndividual)
        {
            return AgendaDecision.Refuse(Refusals.EhtGroupHasNoChild);
        }

        if (item.Mode == ChildMode.Anonymous && item.Story?.Value == command.Story)
        {
            return AgendaDecision.Nothing;
        }

        if (item.Family.Count > 0)
        {
            return AgendaDecision.Refuse(Refusals.EhtFamilyIsThere);
        }

        return AgendaTexts.CheckForRoom(command.Story, scene, "story") is { } identifies
            ? AgendaDecision.Refuse(identifies)
            : AgendaDecision.OnItem(new AgendaItemMadeAnonymous(Items.Owned(item.Subject, scene.By.Branch, command.Story), scene.By, scene.At));
    }
}
