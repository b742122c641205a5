namespace Samverkan.Domain.Cases;

/// <summary>A unit leaves the case. The last unit cannot, nor one whose person is samordnare. What it has handed over stays handed over.</summary>
public sealed record LeaveCase(Guid PartyId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(LeaveCase command, CaseState state)
    {
        if (state is not CaseState.Open open
            || open.Parties.FirstOrDefault(p => p.PartyId == command.PartyId && Participation.IsOwn(p, command.By)) is not { } party)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (party.Status == PartyStatus.Left)
        {
            return Decision.Nothing;
        }

        if (!party.Names(command.By.PersonId))
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (open.Parties.Count(p => p.Status == PartyStatus.Active) == 1)
        {
            return Decision.Refuse(Refusals.PartyLastOne);
        }

        return open.Coordinator?.Unit == party.Unit
            ? Decision.Refuse(Refusals.CoordinatorMustHandOver)
            : Decision.Accept(new PartyLeft(command.PartyId, command.By, command.At));
    }
}
