using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Decides on an action: what, who, when and on which level. Without somebody who answers for it and a day there is no action (domain 12, 11). Whoever
/// answers for it is one of those in the circle of the item, who can read what they are to do.
/// </summary>
public sealed record PlanAction(
    Guid ActionId, string What, Attendee? Responsible, DateOnly? Due, Reach Reach, ActionKind Kind, Guid? CatalogueEntry, bool OwnOnly, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(PlanAction command, AgendaScene scene)
    {
        if (scene.NotInMeeting() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var item = scene.Submitted;
        if (item.Actions.Any(action => action.ActionId == command.ActionId))
        {
            return AgendaDecision.Nothing;
        }

        if (command.Responsible is not { } responsible || command.Due is not { } due)
        {
            return AgendaDecision.Refuse(command.Responsible is null ? Refusals.EhtActionNeedsOwner : Refusals.EhtActionNeedsDate);
        }

        if (due < scene.Context.Today)
        {
            return AgendaDecision.Refuse(Refusals.EhtActionInPast);
        }

        if (item.Actions.Count >= Limits.ItemWritings)
        {
            return AgendaDecision.Refuse(Refusals.EhtItemFull);
        }

        var written = Writings.Place(command.ActionId, command.What, Writings.ScopeOf(scene.Submitted, command.OwnOnly), command.Recipients, scene, "what");
        if (written.Refusal is { } wrong)
        {
            return AgendaDecision.Refuse(wrong);
        }

        if (!CanRead(responsible, written, scene))
        {
            return AgendaDecision.Refuse(Refusals.EhtActionNeedsOwner with { Detail = "Den som ansvarar ska kunna läsa vad som ska göras. Välj någon som är med under punkten och får veta det." });
        }

        return new AgendaDecision.Accepted(
            [new AgendaActionPlanned(new(command.ActionId, written.Writing, responsible, due, command.Reach, command.Kind, command.CatalogueEntry))],
            [new ActionEntered(new(command.ActionId, item.ItemId, responsible, due, command.Reach, scene.At), scene.By, scene.At)],
            Naming.Events(new(written.Disclosures, null), scene));
    }

    private static bool CanRead(Attendee responsible, Written written, AgendaScene scene)
    {
        var reading = AgendaSight.Decide(responsible, scene.Submitted, scene.Room, scene.Case, scene.Context);
        return AgendaSight.Sees(reading, responsible.Branch, written.Writing, scene.Case, scene.Context)
            || (reading.IsShown && written.Disclosures.Any(disclosure => disclosure.To == responsible.Branch));
    }
}
