namespace Samverkan.EventStore;

/// <summary>An event as read back: decrypted, and lifted to the current schema version.</summary>
/// <param name="Sequence">Its place in the whole log; gaps are normal.</param>
/// <param name="Id">The event's own id.</param>
/// <param name="StreamId">The stream.</param>
/// <param name="StreamType">The alias of the stream type that has such events.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Alias">The alias it is stored under, which may be of an older schema version.</param>
/// <param name="Data">The event.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="ActorId">Who acted.</param>
public sealed record StoredEvent(
    long Sequence,
    Guid Id,
    Guid StreamId,
    string StreamType,
    long Version,
    string Alias,
    object Data,
    DateTimeOffset At,
    Guid? ActorId);
