using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Notes who of the child and the guardians is in the room for this item, as at an elevhälsomöte (EHM). Whoever brought the child up does. Only a child that is
/// talked about by name has its family there: to those who see the family come in, no story is without identity. They hear this item and no other, and are
/// told nothing here that the law keeps from them: what is noted is who was there.
/// </summary>
public sealed record RecordFamilyInRoom(IReadOnlyList<Guid> Persons)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(RecordFamilyInRoom command, AgendaScene scene)
    {
        if ((scene.NotOwn() ?? CheckItem(command, scene.Submitted)) is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        if (scene.OpenCase is not { } open || command.Persons.Any(person => !IsFamily(open, person, scene)))
        {
            return AgendaDecision.Refuse(Refusals.PersonMissing with { Field = "persons" });
        }

        return command.Persons.ToHashSet().SetEquals(scene.Submitted.Family)
            ? AgendaDecision.Nothing
            : AgendaDecision.OnItem(new FamilyInRoomRecorded([.. command.Persons.Distinct()], scene.By, scene.At));
    }

    private static Refusal? CheckItem(RecordFamilyInRoom command, AgendaItemState.Present item) =>
        !item.IsIndividual ? Refusals.EhtGroupHasNoChild
        : item.Mode != ChildMode.Named && command.Persons.Count > 0 ? Refusals.EhtFamilyNeedsName
        : null;

    private static bool IsFamily(CaseState.Open open, Guid person, AgendaScene scene) =>
        (person == open.ChildId || open.Guardians.Any(guardian => guardian.PersonId == person)) && KnownPersons.Knows(open, person, scene.By.Branch, scene.Context);
}
