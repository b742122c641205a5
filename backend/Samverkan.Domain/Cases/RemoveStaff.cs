namespace Samverkan.Domain.Cases;

/// <summary>A person of the unit no longer takes part. Somebody always does, and a samordnare hands over first.</summary>
public sealed record RemoveStaff(Guid PartyId, Guid PersonId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RemoveStaff command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out var party))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (party.PartyId != command.PartyId)
        {
            return Decision.Refuse(Refusals.PartyNotOwn);
        }

        if (!party.Names(command.PersonId))
        {
            return Decision.Nothing;
        }

        if (open.Coordinator?.PersonId == command.PersonId && open.Coordinator.Unit == party.Unit)
        {
            return Decision.Refuse(Refusals.CoordinatorMustHandOver);
        }

        return party.Staff.Count == 1
            ? Decision.Refuse(Refusals.StaffLastOne)
            : Decision.Accept(new StaffRemoved(command.PartyId, command.PersonId, command.By, command.At));
    }
}
