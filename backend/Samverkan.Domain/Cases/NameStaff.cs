namespace Samverkan.Domain.Cases;

/// <summary>Names one more of the unit's own staff. <see cref="UnitStaff"/> are the persons who do case work in that unit today.</summary>
public sealed record NameStaff(Guid PartyId, Guid PersonId, IReadOnlyCollection<Guid> UnitStaff, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(NameStaff command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out _, out var party))
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (party.PartyId != command.PartyId)
        {
            return Decision.Refuse(Refusals.PartyNotOwn);
        }

        if (party.Staff.Contains(command.PersonId))
        {
            return Decision.Nothing;
        }

        return command.UnitStaff.Contains(command.PersonId)
            ? Decision.Accept(new StaffNamed(command.PartyId, command.PersonId, command.By, command.At))
            : Decision.Refuse(Refusals.StaffNotOwnUnit with { Field = "personId" });
    }
}
