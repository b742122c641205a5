using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>The sender supplements, on the basis on which the request was sent; it has to hold still.</summary>
public sealed record GiveSupplement(Guid ItemId, string Text, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command over the case and the request.</summary>
    public static PairDecision Decide(GiveSupplement command, CaseState caseState, SupportRequestState state)
    {
        if (Sides.NotSender(caseState, state, command.By) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        var (open, request) = ((CaseState.Open)caseState, (SupportRequestState.Present)state);
        if (request.Supplements.Any(s => s.AnswerItem?.ItemId == command.ItemId))
        {
            return PairDecision.Nothing;
        }

        if (request.Status != SupportRequestStatus.SupplementAsked)
        {
            return PairDecision.Refuse(Refusals.SupportRequestWrongState);
        }

        var head = Items.Head(command.ItemId, InformationArea.Situation, command.By, command.Branches, open.ChildId);
        var handover = Sides.HandOver(open, head, BasisOf(open, request), command.By, command.At, command.Branches);
        return handover.Refusal is { } noBasis
            ? PairDecision.Refuse(noBasis)
            : PairDecision.Accept(
                [new ItemsDisclosed(handover.Disclosures, command.By, command.At)],
                new SupplementGiven(head, Items.Owned(open.ChildId, command.By.Branch, command.Text), command.By, command.At));
    }

    /// <summary>The request's own basis, with the reasons recorded when it was sent.</summary>
    private static Recipient BasisOf(CaseState.Open open, SupportRequestState.Present request) => new(
        request.ToBranch,
        request.Basis,
        open.Disclosures.FirstOrDefault(d => d.ItemId == request.Item.ItemId && d.Basis == request.Basis)?.Reason?.Value);
}
