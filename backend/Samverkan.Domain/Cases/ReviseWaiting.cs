using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Writes anew what holds while the child waits: a queue moves, and help comes in. It is the same item, for the same recipients.</summary>
public sealed record ReviseWaiting(Guid WaitingId, WaitingDetails Details, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(ReviseWaiting command, CaseState state)
    {
        var (waiting, refusal) = WaitingRules.Own(state, command.WaitingId, command.By, new(command.At, command.Branches));
        if (waiting is null)
        {
            return Decision.Refuse(refusal!);
        }

        if ((waiting.EndedAt is null ? WaitingRules.CheckDays(command.Details, SwedishCalendar.DayOf(command.At)) : Refusals.WaitingIsOver) is { } impossible)
        {
            return Decision.Refuse(impossible);
        }

        return Decision.Accept(new WaitingRevised(command.WaitingId, waiting.Details with { Value = command.Details }, command.By, command.At));
    }
}
