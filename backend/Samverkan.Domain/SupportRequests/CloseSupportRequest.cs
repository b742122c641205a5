using Samverkan.Domain.Cases;

namespace Samverkan.Domain.SupportRequests;

/// <summary>Closes a request: the sender at any time, the receiver when it has answered.</summary>
public sealed record CloseSupportRequest(By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CloseSupportRequest command, CaseState caseState, SupportRequestState state)
    {
        var notSender = Sides.NotSender(caseState, state, command.By);
        if (notSender is not null && Sides.NotReceiver(caseState, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var request = (SupportRequestState.Present)state;
        if (request.Status == SupportRequestStatus.Closed)
        {
            return Decision.Nothing;
        }

        var answered = request.Status is SupportRequestStatus.Answered or SupportRequestStatus.FeedbackGiven;
        return notSender is null || answered
            ? Decision.Accept(new SupportRequestClosed(command.By, command.At))
            : Decision.Refuse(Refusals.SupportRequestWrongState);
    }
}
