using Samverkan.Domain.Retention;

namespace Samverkan.Domain.SupportRequests;

/// <summary>
/// A stödförfrågan without what one side owned. The sender's words go with the sender's part and the receiver's with the receiver's; the other
/// side's stay as they were.
/// </summary>
internal static class RequestPurge
{
    /// <summary>The state after one branch's part has been destroyed.</summary>
    internal static SupportRequestState.Present Without(SupportRequestState.Present request, BranchId owner) => request with
    {
        Item = Purged.Head(request.Item, owner),
        Content = Purged.Value(request.Content, owner)!,
        SentBy = Purged.Actor(request.SentBy, owner),
        WheelSectors = [.. request.WheelSectors.Where(s => s.Item.AuthorBranch != owner)],
        ReceivedBy = Purged.ActorOrNull(request.ReceivedBy, owner),
        Supplements = [.. request.Supplements.Select(s => Without(s, owner))],
        Answer = request.Answer?.Item.AuthorBranch == owner ? null : request.Answer,
        Feedback = request.Feedback?.By.Branch == owner ? null : request.Feedback,
    };

    private static Supplement Without(Supplement supplement, BranchId owner) => supplement with
    {
        QuestionItem = Purged.Head(supplement.QuestionItem, owner),
        Question = Purged.Value(supplement.Question, owner)!,
        AnswerItem = supplement.AnswerItem is { } item ? Purged.Head(item, owner) : null,
        Answer = Purged.Value(supplement.Answer, owner),
    };
}
