namespace Samverkan.Domain.Cases;

/// <summary>
/// Names one more of the unit's own staff, or one who has come back to the unit since they were named. <see cref="UnitStaff"/> are the persons who
/// do case work in that unit today, and since when.
/// </summary>
public sealed record NameStaff(Guid PartyId, Guid PersonId, IReadOnlyDictionary<Guid, DateOnly> UnitStaff, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(NameStaff command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out _, out var party))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (party.PartyId != command.PartyId)
        {
            return Decision.Refuse(Refusals.PartyNotOwn);
        }

        if (!command.UnitStaff.TryGetValue(command.PersonId, out var since))
        {
            return party.Names(command.PersonId) ? Decision.Nothing : Decision.Refuse(Refusals.StaffNotOwnUnit with { Field = "personId" });
        }

        return party.Names(command.PersonId, since)
            ? Decision.Nothing
            : Decision.Accept(new StaffNamed(command.PartyId, command.PersonId, command.By, command.At));
    }
}
