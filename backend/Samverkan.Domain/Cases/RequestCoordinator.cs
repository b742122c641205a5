namespace Samverkan.Domain.Cases;

/// <summary>Asks for a samordnare when nobody can take it yet.</summary>
public sealed record RequestCoordinator(By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RequestCoordinator command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Coordinator is not null)
        {
            return Decision.Refuse(Refusals.CoordinatorExists);
        }

        return open.CoordinatorRequestedAt is not null ? Decision.Nothing : Decision.Accept(new CoordinatorRequested(command.By, command.At));
    }
}
