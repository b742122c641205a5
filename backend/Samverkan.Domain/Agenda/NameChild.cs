using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// From now on the child is talked about by name: before the meeting, or in the middle of it when consent has come. The question, and who the child is,
/// are handed to every other branch in the room, each on its basis; if one of them has none, to nobody. What was said before without a name stays as it
/// was said.
/// </summary>
public sealed record NameChild(IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(NameChild command, AgendaScene scene)
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

        if (scene.OpenSeries.Kind == EhtKind.Supervision)
        {
            return AgendaDecision.Refuse(Refusals.EhtSupervisionWithoutName);
        }

        if (!Participation.TryFind(scene.Case, scene.By, out var open, out _))
        {
            return AgendaDecision.Refuse(Participation.WhyNot(scene.Case, scene.By));
        }

        if (item.Mode == ChildMode.Named && AgendaGate.IsOpen(item, scene.Room, open, scene.Context))
        {
            return AgendaDecision.Nothing;
        }

        var naming = Naming.Of(item, scene.Room, open, command.Recipients, scene);
        return naming.Refusal is { } nobody
            ? AgendaDecision.Refuse(nobody)
            : new AgendaDecision.Accepted([new AgendaItemNamed(scene.By, scene.At)], [], Naming.Events(naming, scene));
    }
}
