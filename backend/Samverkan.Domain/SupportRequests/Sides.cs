using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>Which side of a stödförfrågan the acting person stands on. Who stands on neither has no such request.</summary>
internal static class Sides
{
    /// <summary>Null if the acting person takes part for the receiving unit; else why not.</summary>
    public static Refusal? NotReceiver(CaseState caseState, SupportRequestState state, By by) =>
        Check(caseState, state, by, r => r.ToUnit == by.Unit && r.ToBranch == by.Branch, Refusals.SupportRequestNotReceiver);

    /// <summary>Null if the acting person takes part for the sending unit; else why not.</summary>
    public static Refusal? NotSender(CaseState caseState, SupportRequestState state, By by) =>
        Check(caseState, state, by, r => r.SentBy.Unit == by.Unit && r.SentBy.Branch == by.Branch, Refusals.SupportRequestNotSender);

    /// <summary>Whether the acting person's unit is the receiver.</summary>
    public static bool IsReceiver(SupportRequestState.Present request, By by) => request.ToUnit == by.Unit && request.ToBranch == by.Branch;

    /// <summary>Hands an item of the request to the other side.</summary>
    public static HandoverOutcome HandOver(CaseState.Open open, ItemHead item, Recipient recipient, By by, DateTimeOffset at, IReadOnlyDictionary<BranchId, BranchFacts> branches) =>
        HandingOver.ToBranch(open, [item], recipient, by, new(at, branches));

    private static Refusal? Check(CaseState caseState, SupportRequestState state, By by, Func<SupportRequestState.Present, bool> onSide, Refusal otherSide)
    {
        if (state is not SupportRequestState.Present request
            || caseState is not CaseState.Open open
            || open.CaseId != request.CaseId)
        {
            return Refusals.NotFound;
        }

        if (!Participation.TryFind(open, by, out _, out _))
        {
            return Participation.WhyNot(open, by);
        }

        if (onSide(request))
        {
            return null;
        }

        var concerned = request.SentBy.Unit == by.Unit || request.ToUnit == by.Unit;
        return concerned ? otherSide : Refusals.NotFound;
    }
}
