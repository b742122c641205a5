namespace Samverkan.Domain.Cases;

/// <summary>The one who was named says yes to being samordnare.</summary>
public sealed record AcceptCoordination(By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AcceptCoordination command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Coordinator?.PersonId != command.By.PersonId)
        {
            return Decision.Refuse(Refusals.CoordinatorNotYou);
        }

        return open.Coordinator.AcceptedAt is not null
            ? Decision.Nothing
            : Decision.Accept(new CoordinatorAccepted(command.By.PersonId, command.By, command.At));
    }
}
