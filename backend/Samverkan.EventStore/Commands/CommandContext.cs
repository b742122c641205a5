namespace Samverkan.EventStore;

/// <summary>Who runs which command, and when. Stored with the events the command leads to.</summary>
/// <param name="CommandId">The caller's idempotency key; unique together with <paramref name="ActorId"/>.</param>
/// <param name="ActorId">The person who acts (<c>mt_events.user_name</c>).</param>
/// <param name="Fingerprint">What the command said, as a keyed hash of who asked and what: the same key with another fingerprint is another command, and refused.</param>
/// <param name="At">When, in UTC: the timestamp of every event of the command.</param>
/// <param name="Reason">A code for why, never free text: it is stored in clear in the headers.</param>
/// <param name="AssignmentId">The assignment the person acts in.</param>
/// <param name="CorrelationId">What ties the command to a trace.</param>
public sealed record CommandContext(
    Guid CommandId,
    Guid ActorId,
    byte[] Fingerprint,
    DateTimeOffset At,
    string? Reason,
    Guid? AssignmentId,
    string? CorrelationId);

/// <summary>What an earlier run of the same command left. Unless <see cref="SameFingerprint"/>, the key was used for something else.</summary>
public sealed record PriorOutcome(bool SameFingerprint, string OutcomeJson);
