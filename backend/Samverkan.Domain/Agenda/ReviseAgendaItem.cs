using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>Writes an item anew before it is discussed. Only its author's branch does; <see cref="Revision"/> is the one that was read.</summary>
public sealed record ReviseAgendaItem(AgendaContent Content, int Revision)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(ReviseAgendaItem command, AgendaScene scene)
    {
        if (scene.NotOwn() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var item = scene.Submitted;
        if (item.IsDiscussed)
        {
            return AgendaDecision.Refuse(Refusals.EhtItemDiscussed);
        }

        if (item.Revision != command.Revision)
        {
            return AgendaDecision.Refuse(Refusals.EhtTextChanged);
        }

        if (!item.IsIndividual && command.Content.Story is not null)
        {
            return AgendaDecision.Refuse(Refusals.EhtGroupHasNoChild);
        }

        return AgendaTexts.Check(item.Level, command.Content, item.Mode, scene) is { } identifies
            ? AgendaDecision.Refuse(identifies)
            : AgendaDecision.OnItem(new AgendaItemRevised(
                Items.Owned(item.Subject, scene.By.Branch, command.Content.Question),
                command.Content.Story is { } story ? Items.Owned(item.Subject, scene.By.Branch, story) : null,
                command.Content.Sectors,
                command.Content.Minutes,
                command.Content.Needs,
                scene.By,
                scene.At));
    }
}
