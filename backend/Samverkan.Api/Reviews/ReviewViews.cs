using Samverkan.Api.AccessLogs;

namespace Samverkan.Api.Reviews;

/// <summary>The reviews of one's own huvudman: those that are not finished first, then the latest.</summary>
public sealed record ReviewList(IReadOnlyList<ReviewRow> Reviews);

/// <summary>A review, and how far it has come. A nödöppning is laid before the reviewer by nobody, in the moment that it happens.</summary>
public sealed record ReviewRow(
    Guid ReviewId, ReviewKind Kind, DateTimeOffset DrawnAt, string? DrawnByName, DateOnly? From, DateOnly? To, int Lines, int Checked, DateTimeOffset? ClosedAt);

/// <summary>
/// A review with what was drawn: fixed when it was drawn, and drawn anew it would be the same (<see cref="Seed"/>). <see cref="Found"/> is how many
/// readings there were to draw from. It says who, where, when and why, and nothing of what was read.
/// </summary>
public sealed record ReviewView(
    Guid ReviewId,
    ReviewKind Kind,
    DateTimeOffset DrawnAt,
    string? DrawnByName,
    DateOnly? From,
    DateOnly? To,
    long? Seed,
    int Found,
    DateTimeOffset? ClosedAt,
    string? ClosedByName,
    EmergencyOpening? Emergency,
    IReadOnlyList<ReviewLine> Lines);

/// <summary>One reading to judge, and the judgement when there is one.</summary>
public sealed record ReviewLine(
    int Line, DateTimeOffset At, string PersonName, string UnitName, string CaseNumber, IReadOnlyList<string> Areas, string Reason, bool InEmergency, ReviewCheck? Check);

/// <summary>What a reviewer found, when, and who it was. It is never changed.</summary>
public sealed record ReviewCheck(ReviewOutcome Outcome, string? Note, string ByName, DateTimeOffset At);

/// <summary>A nödöppning: why, for how long, and what was read through it. The reason is null when it has been destroyed with the child's data.</summary>
public sealed record EmergencyOpening(
    string PersonName,
    string UnitName,
    string CaseNumber,
    DateTimeOffset OpenedAt,
    DateTimeOffset Until,
    DateTimeOffset? EndedAt,
    string? Reason,
    IReadOnlyList<ReadingLine> Readings);
