namespace Samverkan.EventStore;

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
