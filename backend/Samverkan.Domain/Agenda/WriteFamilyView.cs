using Samverkan.Domain.Cases;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Writes down what the child or a guardian thinks of the question, or afterwards of the decision, in their own words. Whoever brought the child up does;
/// <see cref="PersonId"/> names who said it, where the child has a case. It never stands for anybody else's view.
/// </summary>
public sealed record WriteFamilyView(Guid ViewId, Perspective Perspective, Guid? PersonId, ViewOf Of, string Text)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(WriteFamilyView command, AgendaScene scene)
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

        if (command.Perspective == Perspective.Professional)
        {
            return AgendaDecision.Refuse(Refusals.EhtFamilyViewOnly);
        }

        if (command.PersonId is { } person && !IsOf(command.Perspective, person, scene))
        {
            return AgendaDecision.Refuse(Refusals.PersonMissing with { Field = "personId" });
        }

        var written = Writings.Place(command.ViewId, command.Text, Writings.ScopeOf(item, ownOnly: false), [], scene, "text");
        return written.Refusal is { } identifies
            ? AgendaDecision.Refuse(identifies)
            : AgendaDecision.OnItem(new FamilyViewWritten(new(command.ViewId, command.Perspective, command.PersonId, command.Of, written.Writing)));
    }

    private static bool IsOf(Perspective perspective, Guid person, AgendaScene scene) => scene.OpenCase is { } open
        && KnownPersons.Knows(open, person, scene.By.Branch, scene.Context)
        && (perspective == Perspective.Child ? person == open.ChildId : open.Guardians.Any(guardian => guardian.PersonId == person));
}
