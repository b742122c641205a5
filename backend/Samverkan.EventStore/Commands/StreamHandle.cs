namespace Samverkan.EventStore;

/// <summary>
/// One stream in a session: valid after the load, and after a commit the new version and state. A stream that does not exist has
/// version 0 and the initial state.
/// </summary>
public sealed class StreamHandle<TState> : ILoadedStream
    where TState : class
{
    private TState? _state;

    internal StreamHandle(Guid id) => Id = id;

    /// <summary>The stream.</summary>
    public Guid Id { get; }

    /// <summary>The number of events, 0 when there is no such stream.</summary>
    public long Version { get; private set; }

    /// <summary>The fold of the stream's events.</summary>
    public TState State => _state ?? throw new InvalidOperationException("The session has not been loaded.");

    /// <summary>Whether the stream has any event.</summary>
    public bool Exists => Version > 0;

    Type ILoadedStream.StateType => typeof(TState);

    object ILoadedStream.State => State;

    bool ILoadedStream.SnapshotIsCurrent { get; set; }

    IReadOnlyCollection<Guid> ILoadedStream.Subjects { get; set; } = [];

    void ILoadedStream.Set(long version, object state)
    {
        Version = version;
        _state = (TState)state;
    }
}

/// <summary>A stream handle whatever its state type.</summary>
internal interface ILoadedStream
{
    Guid Id { get; }

    long Version { get; }

    Type StateType { get; }

    object State { get; }

    /// <summary>Whether the stored snapshot was made by the fold of this version of the program.</summary>
    bool SnapshotIsCurrent { get; set; }

    /// <summary>Whom the stream is known to tell of.</summary>
    IReadOnlyCollection<Guid> Subjects { get; set; }

    void Set(long version, object state);
}
