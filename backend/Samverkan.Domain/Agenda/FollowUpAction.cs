using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Agenda;

/// <summary>One view of an effect, as it is written.</summary>
public sealed record NewEffect(Guid WritingId, Perspective Perspective, string Text);

/// <summary>
/// Follows an action up: how it went, and what effect it had in the child's, the guardian's and the professional's view. Done or dropped closes it; what
/// continues gets a new day. Follow-up is the point of the cycle (S0): it is done at any time, also between meetings, by whoever can read the action.
/// </summary>
public sealed record FollowUpAction(Guid ActionId, ActionResult Result, IReadOnlyList<NewEffect> Effects, DateOnly? Due)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(FollowUpAction command, AgendaScene scene)
    {
        if (scene.NotShown() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var action = scene.Submitted.Actions.FirstOrDefault(planned => planned.ActionId == command.ActionId);
        if (action is null || !AgendaSight.Sees(scene.Reading, scene.By.Branch, action.What, scene.Case, scene.Context))
        {
            return AgendaDecision.Refuse(Refusals.NotFound);
        }

        if (Check(command, action, scene) is { } wrong)
        {
            return AgendaDecision.Refuse(wrong);
        }

        var written = command.Effects.Select(effect => (effect.Perspective, Placed: Place(effect, action, scene))).ToList();
        if (written.Select(effect => effect.Placed.Refusal).FirstOrDefault(refused => refused is not null) is { } identifies)
        {
            return AgendaDecision.Refuse(identifies);
        }

        EffectView[] effects = [.. written.Select(effect => new EffectView(effect.Perspective, effect.Placed.Writing))];
        return new AgendaDecision.Accepted(
            [new AgendaActionFollowedUp(action.ActionId, command.Result, effects, command.Due, scene.By, scene.At)],
            [new ActionSettled(action.ActionId, command.Result, effects.Length > 0, command.Due, scene.By, scene.At)],
            Naming.Events(new([.. written.SelectMany(effect => effect.Placed.Disclosures)], null), scene));
    }

    private static Refusal? Check(FollowUpAction command, AgendaAction action, AgendaScene scene)
    {
        if (action.Result is ActionResult.Done or ActionResult.Dropped)
        {
            return Refusals.EhtActionClosed;
        }

        if (command.Result == ActionResult.Continues)
        {
            return command.Due is not { } due ? Refusals.EhtActionNeedsDate : due < scene.Context.Today ? Refusals.EhtActionInPast : null;
        }

        return command.Effects.Count == 0 ? Refusals.EhtEffectMissing : null;
    }

    // An effect is heard by those who hear the action: a branch's own action is not spread by its follow-up.
    private static Written Place(NewEffect effect, AgendaAction action, AgendaScene scene) =>
        Writings.Place(effect.WritingId, effect.Text, action.What.Scope, [], scene, "effects");
}
