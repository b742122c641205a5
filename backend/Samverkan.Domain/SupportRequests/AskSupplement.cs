using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>
/// The receiver asks the sender for more. The question is written for the sender and holds nothing out of the receiver's own file, so it
/// is handed over after menprövning with that as the recorded reason.
/// </summary>
public sealed record AskSupplement(Guid ItemId, string Question, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>The reason that is recorded for handing over a question.</summary>
    public const string Reason = "Frågan är skriven till avsändaren och innehåller inget ur den egna akten.";

    /// <summary>Decides the command over the case and the request.</summary>
    public static PairDecision Decide(AskSupplement command, CaseState caseState, SupportRequestState state)
    {
        if (Sides.NotReceiver(caseState, state, command.By) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        var (open, request) = ((CaseState.Open)caseState, (SupportRequestState.Present)state);
        if (request.Supplements.Any(s => s.QuestionItem.ItemId == command.ItemId))
        {
            return PairDecision.Nothing;
        }

        if (request.Status != SupportRequestStatus.Received)
        {
            return PairDecision.Refuse(Refusals.SupportRequestWrongState);
        }

        var head = Items.Head(command.ItemId, InformationArea.Situation, command.By, command.Branches, open.ChildId);
        var recipient = new Recipient(request.SentBy.Branch, LegalBasis.HarmAssessment, Reason);
        var handover = Sides.HandOver(open, head, recipient, command.By, command.At, command.Branches);
        return handover.Refusal is { } noBasis
            ? PairDecision.Refuse(noBasis)
            : PairDecision.Accept(
                [new ItemsDisclosed(handover.Disclosures, command.By, command.At)],
                new SupplementAsked(head, Items.Owned(open.ChildId, command.By.Branch, command.Question), command.By, command.At));
    }
}
