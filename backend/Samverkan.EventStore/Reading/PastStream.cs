namespace Samverkan.EventStore;

/// <summary>A stream as it stood at some moment, which goes forward event by event.</summary>
internal sealed class PastStream<TState>(StreamMap map, Guid id, long version, object state, IReadOnlyList<StoredEvent> events)
    where TState : class
{
    private readonly Queue<StoredEvent> _ahead = new(events);
    private long _version = version;
    private object _state = state;

    /// <summary>The events that it has not come to.</summary>
    public IEnumerable<StoredEvent> Ahead => _ahead;

    /// <summary>Goes on to where the log had come to a sequence number, and gives the stream as it stood then.</summary>
    public StreamHandle<TState> ForwardTo(long sequence)
    {
        while (_ahead.TryPeek(out var next) && next.Sequence <= sequence)
        {
            (_version, _state) = (next.Version, map.Type.Fold(_state, _ahead.Dequeue().Data));
        }

        var handle = new StreamHandle<TState>(id);
        ((ILoadedStream)handle).Set(_version, _state);
        return handle;
    }
}
