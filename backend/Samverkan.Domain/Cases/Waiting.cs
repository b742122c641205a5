using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>What is done meanwhile, and by whom: help is not put off until there is a name for the difficulties.</summary>
public sealed record BridgingIntervention(string What, string? ByWhom);

/// <summary>
/// "I väntan på utredning": since which day the child waits at BUP, when it is expected to begin if that is known, and what is done meanwhile. It says nothing
/// of what is looked for: support in school takes no diagnosis (skollagen 3 kap.), and this is no gate to anything.
/// </summary>
public sealed record WaitingDetails(DateOnly Since, DateOnly? Expected, IReadOnlyList<BridgingIntervention> Bridging);

/// <summary>A wait as the case holds it; <see cref="EndedAt"/> is null while it goes on.</summary>
public sealed record WaitingOnCase(Guid WaitingId, ItemHead Item, Personal<WaitingDetails> Details, By By, DateTimeOffset At, DateTimeOffset? EndedAt);

/// <summary>BUP noted that the child waits.</summary>
public sealed record WaitingBegun(Guid WaitingId, ItemHead Item, Personal<WaitingDetails> Details, By By, DateTimeOffset At);

/// <summary>BUP wrote anew what holds while the child waits.</summary>
public sealed record WaitingRevised(Guid WaitingId, Personal<WaitingDetails> Details, By By, DateTimeOffset At);

/// <summary>BUP noted that the wait is over.</summary>
public sealed record WaitingEnded(Guid WaitingId, By By, DateTimeOffset At);

/// <summary>The rules that the three commands share.</summary>
internal static class WaitingRules
{
    /// <summary>Refuses days that cannot be.</summary>
    internal static Refusal? CheckDays(WaitingDetails details, DateOnly today) =>
        details.Since > today ? Refusals.WaitingInFuture
        : details.Expected < details.Since ? Refusals.WaitingExpectedTooEarly
        : null;

    /// <summary>The wait that the acting person may change; else why not. What they may not know of does not exist.</summary>
    internal static (WaitingOnCase? Waiting, Refusal? Refusal) Own(CaseState state, Guid waitingId, By by, SharingContext context)
    {
        if (!Participation.TryFind(state, by, out var open, out _))
        {
            return (null, Participation.WhyNot(state, by));
        }

        var waiting = open.Waiting.FirstOrDefault(w => w.WaitingId == waitingId);
        if (waiting is null || !Access.BranchReads(by.Branch, open, waiting.Item, context))
        {
            return (null, Refusals.WaitingMissing);
        }

        return waiting.Item.AuthorBranch == by.Branch ? (waiting, null) : (null, Refusals.WaitingNotAuthor);
    }
}
