using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>A stödförfrågan as one viewer may see it.</summary>
public sealed record SupportRequestView(
    Guid RequestId,
    string Version,
    Guid CaseId,
    string CaseNumber,
    string CaseAlias,
    SupportRequestStatus Status,
    string StatusText,
    Urgency Urgency,
    DateTimeOffset SentAt,
    SupportRequestEnd From,
    SupportRequestEnd To,
    string? ChildName,
    int? Age,
    IReadOnlyList<string>? Guardians,
    SupportRequestContentView? Content,
    IReadOnlyList<SupportRequestWheelItem> WheelItems,
    string? ReceivedBy,
    DateTimeOffset? ReceivedAt,
    IReadOnlyList<SupplementView> Supplements,
    SupportAnswerView? Answer,
    DateTimeOffset? AnsweredAt,
    FeedbackView? Feedback,
    Why Why,
    IReadOnlyList<Action> Actions,
    IReadOnlyList<SupportRequestStep> Steps);

/// <summary>The sender or the receiver, by ids of the directory: two units may go by the same name.</summary>
public sealed record SupportRequestEnd(string UnitId, string UnitName, string BranchId, string? PersonName);

/// <summary>What is asked.</summary>
public sealed record SupportRequestContentView(
    string Question,
    string WishedSupport,
    string SchoolHasDone,
    string? Effect,
    string? ChildsOwnWords,
    SupportRequestContact Contact);

/// <summary>A sector note that goes with the request.</summary>
public sealed record SupportRequestWheelItem(string Sector, string? Label, Perspective Perspective, string? Strengths, string? Challenges);

/// <summary>A question back, and its answer.</summary>
public sealed record SupplementView(string? Question, DateTimeOffset AskedAt, string? Answer, DateTimeOffset? AnsweredAt);

/// <summary>The answer with its kind: the receiver's own, and the sender's only through the feedback.</summary>
public sealed record SupportAnswerView(AnswerKind Kind, string Text, DateOnly? PlannedStart);

/// <summary>What the school has been told.</summary>
public sealed record FeedbackView(FeedbackKind Kind, string? Text, DateTimeOffset At);

/// <summary>A step of the way, in Swedish.</summary>
public sealed record SupportRequestStep(string Name, bool Done, DateTimeOffset? At);

/// <summary>The school's contact block.</summary>
public sealed record SupportRequestContact(string Name, string Profession, string? Phone, string? Email, string? BestTimes);
