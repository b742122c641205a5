namespace Samverkan.EventStore;

/// <summary>A read model built from events. It can be thrown away and rebuilt, and is then equal to the live one, byte for byte.</summary>
public interface IProjection
{
    /// <summary>Its name; the progress row is <c>Name:All</c>, from version 2 <c>Name:V2:All</c>.</summary>
    string Name { get; }

    /// <summary>Raised when the shape or meaning of the read model changes: the daemon then rebuilds it.</summary>
    int Version { get; }

    /// <summary>The event types it is given.</summary>
    IReadOnlyCollection<Type> Handles { get; }

    /// <summary>The tables it fills, emptied at a rebuild. Names without a schema are in the store's.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>
    /// Whether it needs what is personal. If not, personal members reach it closed (they read as erased), no key is read for it, and it
    /// is several times faster.
    /// </summary>
    bool OpensPersonal => true;

    /// <summary>Turns one event into writes. Pure: no clock, no reading, so that a rebuild gives what the live run gave.</summary>
    void Apply(StoredEvent e, ProjectionWriter w);
}

/// <summary>A side effect of events. Its progress is saved in the transaction of what it writes.</summary>
public interface ISubscription
{
    /// <summary>Its name; the progress row is <c>Name:All</c>.</summary>
    string Name { get; }

    /// <summary>The event types it is given.</summary>
    IReadOnlyCollection<Type> Handles { get; }

    /// <summary>Turns events into writes.</summary>
    Task ApplyAsync(IReadOnlyList<StoredEvent> events, ProjectionWriter w, CancellationToken ct);
}
