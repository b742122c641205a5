using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>
/// Builds a stödförfrågan out of what one side may see. The answer is the receiver's own; the sender sees what the feedback hands over,
/// and otherwise only that the guardians have been answered.
/// </summary>
internal sealed class SupportRequestViewBuilder(Sight sight, SupportRequestState.Present request, Func<string, int, string, string?> labelOf)
{
    // Content handed over in a feedback whose basis has fallen away is gone for the sender: the request stands there as answered.
    private readonly bool _feedbackSeen = request.Feedback is { } given && (given.Item is null || sight.CouldSee(given.Item));

    /// <summary>The view; null when the viewer may not know of the request.</summary>
    internal SupportRequestView? Build(string tag)
    {
        if (sight.Of(request.Item) is not { } why)
        {
            return null;
        }

        var child = IdentitySection.Child(sight);
        var receiver = request.ToBranch == sight.Branch;
        var status = request.Status == SupportRequestStatus.FeedbackGiven && !_feedbackSeen && !receiver ? SupportRequestStatus.Answered : request.Status;
        var answer = AnswerFor();
        return new SupportRequestView(
            request.RequestId,
            tag,
            sight.Case.CaseId,
            sight.Case.Number,
            sight.Case.Alias,
            status,
            StatusTexts.Of(status, request.Feedback?.Kind, sender: !receiver),
            request.Urgency,
            request.SentAt,
            End(request.SentBy.Unit, request.SentBy.Branch, sight.At.Directory.PersonName(request.SentBy.PersonId)),
            End(request.ToUnit, request.ToBranch, ReceiverName()),
            child is { Erased: false } ? $"{child.GivenName} {child.FamilyName}" : null,
            child?.Age,
            [.. IdentitySection.Guardians(sight).Select(guardian => guardian.Name).OfType<string>()],
            ContentOf(),
            [.. Sectors()],
            ReceiverName(),
            request.ReceivedAt,
            [.. request.Supplements.Select(SupplementOf).OfType<SupplementView>()],
            answer,
            request.Answer?.At,
            FeedbackFor(),
            why,
            RequestActions.Of(sight, request),
            Steps(receiver || _feedbackSeen));
    }

    private SupportRequestEnd End(UnitId unit, BranchId branch, string? personName) =>
        new(unit.Value, sight.At.Directory.UnitName(unit), branch.Value, personName);

    private string? ReceiverName() => request.ReceivedBy is { } by ? sight.At.Directory.PersonName(by.PersonId) : null;

    private SupportRequestContentView? ContentOf() =>
        request.Content.Value is { } content
            ? new SupportRequestContentView(
                content.Question,
                content.WishedSupport,
                content.SchoolHasDone,
                content.Effect,
                content.ChildsOwnWords,
                new SupportRequestContact(content.Contact.Name, content.Contact.Profession, content.Contact.Phone, content.Contact.Email, content.Contact.BestTimes))
            : null;

    // As they were handed over: a sector that has been described anew since is read in its earlier words.
    private IEnumerable<SupportRequestWheelItem> Sectors() =>
        request.WheelSectors
            .Where(sector => sector.Note.Value is not null && sight.Of(sector.Item) is not null)
            .Select(sector => new SupportRequestWheelItem(
                sector.Sector,
                labelOf(sector.DefinitionId, sector.DefinitionVersion, sector.Sector),
                sector.Perspective,
                sector.Note.Value!.Strengths,
                sector.Note.Value.Challenges));

    private SupplementView? SupplementOf(Supplement supplement) =>
        sight.Of(supplement.QuestionItem) is null
            ? null
            : new SupplementView(
                supplement.Question.Value,
                supplement.AskedAt,
                supplement.AnswerItem is { } item && sight.Of(item) is not null ? supplement.Answer?.Value : null,
                supplement.AnsweredAt);

    private SupportAnswerView? AnswerFor() =>
        request.Answer is { Answer.Value: { } answer } && sight.Of(request.Answer.Item) is not null
            ? new SupportAnswerView(answer.Kind, answer.Text, answer.PlannedStart)
            : null;

    private FeedbackView? FeedbackFor()
    {
        if (request.Feedback is not { } feedback || !_feedbackSeen)
        {
            return null;
        }

        var text = feedback.Item is { } item && sight.Of(item) is not null ? feedback.Text?.Value : null;
        return new FeedbackView(feedback.Kind, text, feedback.At);
    }

    private List<SupportRequestStep> Steps(bool feedbackKnown) =>
    [
        new("Skickad", true, request.SentAt),
        new("Mottagen", request.ReceivedAt is not null, request.ReceivedAt),
        new("Besvarad", request.Answer is not null, request.Answer?.At),
        new("Återkopplad till skolan", feedbackKnown && request.Feedback is not null, feedbackKnown ? request.Feedback?.At : null),
        new("Avslutad", request.ClosedAt is not null, request.ClosedAt),
    ];
}
