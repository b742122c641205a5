namespace Samverkan.EventStore;

/// <summary>The stream has moved since it was read: nothing was saved.</summary>
public sealed class VersionConflictException(Guid streamId, long expected, long actual)
    : Exception($"Stream {streamId} is at version {actual}, expected {expected}.")
{
    /// <summary>The stream.</summary>
    public Guid StreamId { get; } = streamId;

    /// <summary>The version that was read and built upon.</summary>
    public long Expected { get; } = expected;

    /// <summary>The version the stream has.</summary>
    public long Actual { get; } = actual;
}

/// <summary>Another run of the same command was saved first: nothing was saved by this one, and <see cref="Prior"/> is the answer to give.</summary>
public sealed class CommandReplayedException(PriorOutcome prior) : Exception("The command has already been carried out.")
{
    /// <summary>What the first run left.</summary>
    public PriorOutcome Prior { get; } = prior;
}

/// <summary>
/// A key used by this command was made by someone else, or destroyed, at the same moment: nothing was saved. Running the command
/// again from its load succeeds.
/// </summary>
public sealed class KeyConflictException(string message) : Exception(message);

/// <summary>A stored event whose alias no registered type has. Reading stops: skipping it would give a false history.</summary>
public sealed class UnknownEventException(string alias, Guid streamId, long sequence)
    : Exception($"Event {sequence} of stream {streamId} has the unknown type '{alias}'.")
{
    /// <summary>The alias as stored.</summary>
    public string Alias { get; } = alias;

    /// <summary>The stream.</summary>
    public Guid StreamId { get; } = streamId;

    /// <summary>The event's sequence number.</summary>
    public long Sequence { get; } = sequence;
}
