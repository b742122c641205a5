using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The author hands items to branches that take part, each on a basis that holds now.</summary>
public sealed record DiscloseItems(
    IReadOnlyList<ItemHead> Items,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(DiscloseItems command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var handover = HandingOver.ToParties(open, command.Items, command.Recipients, command.By, new(command.At, command.Branches));
        if (handover.Refusal is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return handover.Disclosures.Count == 0
            ? Decision.Nothing
            : Decision.Accept(new ItemsDisclosed(handover.Disclosures, command.By, command.At));
    }
}
