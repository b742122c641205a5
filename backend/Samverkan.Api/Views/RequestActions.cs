using Samverkan.Domain;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>What the viewer can do with a stödförfrågan: the sender's steps or the receiver's, never both.</summary>
internal static class RequestActions
{
    private static readonly Refusal[] s_notMine = [Refusals.NotFound, Refusals.SupportRequestNotReceiver, Refusals.SupportRequestNotSender];

    /// <summary>The actions.</summary>
    internal static IReadOnlyList<Action> Of(Sight sight, SupportRequestState.Present request)
    {
        var (by, now, branches) = (sight.At.By, sight.At.Now, sight.At.Sharing.Branches);
        var answer = new SupportAnswer(AnswerKind.Advises, "", null);
        return
        [
            .. Allowed.Unless("receive", ReceiveSupportRequest.Decide(new(Guid.NewGuid(), [], sight.At.UnitStaffSince, branches, by, now), sight.Case, request), s_notMine),
            .. Allowed.Unless("askSupplement", AskSupplement.Decide(new(Guid.NewGuid(), "", branches, by, now), sight.Case, request), s_notMine),
            .. Allowed.Unless("supplement", GiveSupplement.Decide(new(Guid.NewGuid(), "", branches, by, now), sight.Case, request), s_notMine),
            .. Allowed.Unless("answer", AnswerSupportRequest.Decide(new(Guid.NewGuid(), answer, branches, by, now), sight.Case, request), s_notMine),
            .. Allowed.Unless("feedback", GiveFeedback.Decide(new(Guid.NewGuid(), FeedbackKind.AnsweredToGuardians, null, null, null, branches, by, now), sight.Case, request), s_notMine),
            .. Allowed.Unless("close", CloseSupportRequest.Decide(new(by, now), sight.Case, request), s_notMine),
        ];
    }
}
