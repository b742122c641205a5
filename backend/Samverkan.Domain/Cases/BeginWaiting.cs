using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Notes that the child waits for BUP, and hands it to the branches that are picked. Only BUP does, and one wait at a time.</summary>
public sealed record BeginWaiting(
    Guid WaitingId,
    Guid ItemId,
    WaitingDetails Details,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(BeginWaiting command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Waiting.Any(w => w.WaitingId == command.WaitingId))
        {
            return Decision.Nothing;
        }

        if (Check(command, open) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var head = Items.Head(command.ItemId, InformationArea.Health, command.By, command.Branches, open.ChildId);
        var handover = HandingOver.ToParties(open, [head], command.Recipients, command.By, new(command.At, command.Branches));
        if (handover.Refusal is { } noBasis)
        {
            return Decision.Refuse(noBasis);
        }

        var begun = new WaitingBegun(command.WaitingId, head, Items.Owned(open.ChildId, command.By.Branch, command.Details), command.By, command.At);
        return handover.Disclosures.Count == 0
            ? Decision.Accept(begun)
            : Decision.Accept(begun, new ItemsDisclosed(handover.Disclosures, command.By, command.At));
    }

    private static Refusal? Check(BeginWaiting command, CaseState.Open open)
    {
        if (command.Branches.GetValueOrDefault(command.By.Branch)?.Kind != BranchKind.Bup)
        {
            return Refusals.WaitingNotBup;
        }

        return open.Waiting.Any(w => w.Item.AuthorBranch == command.By.Branch && w.EndedAt is null)
            ? Refusals.WaitingUnderWay
            : WaitingRules.CheckDays(command.Details, SwedishCalendar.DayOf(command.At));
    }
}
