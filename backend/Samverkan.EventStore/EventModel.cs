using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.EventStore;

/// <summary>
/// What the store knows of the world it keeps: stream types with their fold, event types with a stable alias and a schema
/// version, and how both are written as JSON. Built once at start; a type that is used and not registered fails there.
/// </summary>
public sealed class EventModel
{
    internal EventModel(JsonSerializerOptions json, IReadOnlyDictionary<Type, EventType> events, IReadOnlyDictionary<Type, StreamType> streams)
    {
        Json = json;
        Events = events;
        Streams = streams;
    }

    /// <summary>How events and snapshots are written: camelCase members, enums as camelCase strings.</summary>
    public JsonSerializerOptions Json { get; }

    /// <summary>Registered event types by CLR type.</summary>
    public IReadOnlyDictionary<Type, EventType> Events { get; }

    /// <summary>Registered stream types by the CLR type of their state.</summary>
    public IReadOnlyDictionary<Type, StreamType> Streams { get; }

    /// <summary>Starts a registry.</summary>
    public static EventModelBuilder Build(JsonSerializerOptions json) => new(json);
}

/// <summary>
/// An event type. <see cref="Alias"/> names the current schema version in <c>mt_events.type</c>: version 1 is the bare name, later
/// ones carry <c>_v2</c>, <c>_v3</c>. <see cref="Upcasts"/> lead an older body, one step at a time, to the current one.
/// <see cref="Stream"/> is the alias of the one stream type that has such events.
/// </summary>
public sealed record EventType(Type ClrType, string Stream, string Name, int Version, IReadOnlyDictionary<int, Func<JsonObject, JsonObject>> Upcasts)
{
    /// <summary>The alias of the current version.</summary>
    public string Alias => AliasOf(Version);

    /// <summary>The alias of a given version.</summary>
    public string AliasOf(int version) => version == 1 ? Name : $"{Name}_v{version.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}

/// <summary>
/// A stream type: its alias, the state of an empty stream and the total fold. State is an abstract record; its concrete cases are
/// written with a type discriminator. <see cref="FoldVersion"/> is raised whenever the fold or the shape of the state changes:
/// stored snapshots of another version are folded anew from the events.
/// </summary>
public abstract record StreamType(string Alias, Type StateType, int FoldVersion)
{
    internal abstract object InitialState { get; }

    internal abstract object Fold(object state, object @event);
}

/// <inheritdoc />
public sealed record StreamType<TState>(string Alias, TState Initial, Func<TState, object, TState> Evolve, int FoldVersion = 1)
    : StreamType(Alias, typeof(TState), FoldVersion)
    where TState : class
{
    internal override object InitialState => Initial;

    internal override object Fold(object state, object @event) => Evolve((TState)state, @event);
}

/// <summary>Collects the registrations of an <see cref="EventModel"/>.</summary>
public sealed class EventModelBuilder(JsonSerializerOptions json)
{
    private readonly Dictionary<Type, EventType> _events = [];
    private readonly Dictionary<Type, StreamType> _streams = [];
    private string? _stream;

    /// <summary>Registers a stream type. Raise <paramref name="foldVersion"/> when the fold or the shape of the state changes.</summary>
    public EventModelBuilder Stream<TState>(string alias, TState initial, Func<TState, object, TState> evolve, int foldVersion = 1)
        where TState : class
    {
        _streams.Add(typeof(TState), new StreamType<TState>(alias, initial, evolve, foldVersion));
        _stream = alias;
        return this;
    }

    /// <summary>
    /// Registers an event type of the stream type registered last; <paramref name="upcasts"/> maps an old version to the step that lifts
    /// it one version.
    /// </summary>
    public EventModelBuilder Event<TEvent>(string name, int version = 1, IReadOnlyDictionary<int, Func<JsonObject, JsonObject>>? upcasts = null)
        where TEvent : class
    {
        var stream = _stream ?? throw new InvalidOperationException($"The stream of {typeof(TEvent).Name} is registered before it.");
        _events.Add(typeof(TEvent), new EventType(typeof(TEvent), stream, name, version, upcasts ?? new Dictionary<int, Func<JsonObject, JsonObject>>()));
        return this;
    }

    /// <summary>The finished registry.</summary>
    public EventModel Create() => new(json, _events, _streams);
}
