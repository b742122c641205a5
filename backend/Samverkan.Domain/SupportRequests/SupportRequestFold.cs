namespace Samverkan.Domain.SupportRequests;

/// <summary>Folds the events of the stream "support_request". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class SupportRequestFold
{
    /// <summary>The state after an event.</summary>
    public static SupportRequestState Evolve(SupportRequestState state, object @event) => (state, @event) switch
    {
        (SupportRequestState.Missing, SupportRequestSent e) => Sent(e),
        (SupportRequestState.Present request, _) => Evolve(request, @event),
        _ => state,
    };

    private static SupportRequestState.Present Evolve(SupportRequestState.Present request, object @event) => @event switch
    {
        SupportRequestReceived e => request with { Status = SupportRequestStatus.Received, ReceivedBy = e.By, ReceivedAt = e.At },
        SupplementAsked e => request with
        {
            Status = SupportRequestStatus.SupplementAsked,
            Supplements = [.. request.Supplements, new(e.Item, e.Question, e.At, null, null, null)],
        },
        SupplementGiven e => Supplemented(request, e),
        SupportRequestAnswered e => request with { Status = SupportRequestStatus.Answered, Answer = new(e.Item, e.Answer, e.By, e.At) },
        FeedbackGiven e => request with { Status = SupportRequestStatus.FeedbackGiven, Feedback = new(e.Kind, e.Item, e.Text, e.By, e.At) },
        SupportRequestClosed e => request with { Status = SupportRequestStatus.Closed, ClosedAt = e.At },
        RequestPartPurged e => RequestPurge.Without(request, e.Branch),
        _ => request,
    };

    private static SupportRequestState.Present Supplemented(SupportRequestState.Present request, SupplementGiven e)
    {
        if (request.Supplements.Count == 0)
        {
            return request;
        }

        var answered = request.Supplements[^1] with { AnswerItem = e.Item, Answer = e.Text, AnsweredAt = e.At };
        return request with
        {
            Status = SupportRequestStatus.Received,
            Supplements = [.. request.Supplements.SkipLast(1), answered],
        };
    }

    private static SupportRequestState.Present Sent(SupportRequestSent e) => new(
        e.RequestId, e.CaseId, e.ChildId, SupportRequestStatus.Sent, e.Item, e.Content, e.Urgency, e.By, e.At,
        e.ToUnit, e.ToBranch, e.ToPartyId, e.WheelSectors, e.Basis, e.ConsentId,
        ReceivedBy: null,
        ReceivedAt: null,
        Supplements: [],
        Answer: null,
        Feedback: null,
        ClosedAt: null);
}
