namespace Samverkan.EventStore;

/// <summary>
/// One stream in a session: valid after the load, and after a commit the new version and state. A stream that does not exist has
/// version 0 and the initial state.
/// </summary>
public sealed class StreamHandle<TState>
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

    internal void Set(long version, TState state)
    {
        Version = version;
        _state = state;
    }
}

/// <summary>The answer of a query that rides in the session's load.</summary>
public sealed class QueryHandle<T>
{
    private T? _value;
    private bool _loaded;

    internal QueryHandle()
    {
    }

    /// <summary>The answer; throws before the load.</summary>
    public T Value => _loaded ? _value! : throw new InvalidOperationException("The session has not been loaded.");

    internal void Set(T value)
    {
        _value = value;
        _loaded = true;
    }
}
