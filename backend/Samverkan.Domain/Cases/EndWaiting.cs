using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Notes that the wait is over. Why, and what BUP found, is not said here.</summary>
public sealed record EndWaiting(Guid WaitingId, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(EndWaiting command, CaseState state)
    {
        var (waiting, refusal) = WaitingRules.Own(state, command.WaitingId, command.By, new(command.At, command.Branches));
        return waiting is null ? Decision.Refuse(refusal!)
            : waiting.EndedAt is not null ? Decision.Nothing
            : Decision.Accept(new WaitingEnded(command.WaitingId, command.By, command.At));
    }
}
