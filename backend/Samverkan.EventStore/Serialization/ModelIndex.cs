using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Samverkan.EventStore;

/// <summary>How one stream type is stored.</summary>
internal sealed record StreamMap(StreamType Type, string Table, string DotnetType, JsonTypeInfo Json, string LoadSql, (string Before, string After) LoadManySql, string UpsertSql);

/// <summary>How one event type is stored.</summary>
internal sealed record EventMap(EventType Type, string DotnetType, JsonTypeInfo Json);

/// <summary>The model made ready for use: looked up by alias, its SQL and JSON written once. Refuses what does not hold together.</summary>
internal sealed class ModelIndex
{
    private readonly Dictionary<Type, StreamMap> _streams = [];
    private readonly Dictionary<Type, EventMap> _events = [];
    private readonly Dictionary<string, (EventMap Event, int Version)> _aliases = new(StringComparer.Ordinal);

    public ModelIndex(EventModel model, SchemaNames names)
    {
        Json = Options(model);
        foreach (var stream in model.Streams.Values)
        {
            _streams.Add(stream.StateType, Map(stream, names));
        }

        if (_streams.Values.Select(s => s.Type.Alias).Distinct(StringComparer.Ordinal).Count() != _streams.Count)
        {
            throw new ArgumentException("Two stream types have the same alias.", nameof(model));
        }

        foreach (var type in model.Events.Values)
        {
            Add(type);
        }
    }

    public JsonSerializerOptions Json { get; }

    public StreamMap Stream(Type state) =>
        _streams.TryGetValue(state, out var map) ? map : throw new ArgumentException($"{state} is not the state of a registered stream type.");

    public EventMap Event(Type type) =>
        _events.TryGetValue(type, out var map) ? map : throw new ArgumentException($"{type} is not a registered event type.");

    public bool TryAlias(string alias, out EventMap map, out int version)
    {
        var found = _aliases.TryGetValue(alias, out var hit);
        (map, version) = hit;
        return found;
    }

    /// <summary>Every alias, of every schema version, that the given event types may be stored under.</summary>
    public string[] AliasesOf(IEnumerable<Type> types) =>
        [.. types.SelectMany(t => Enumerable.Range(1, Event(t).Type.Version).Select(Event(t).Type.AliasOf))];

    private static JsonSerializerOptions Options(EventModel model)
    {
        var resolver = model.Json.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver();
        var options = new JsonSerializerOptions(model.Json)
        {
            // jsonb does not keep the order of members, so the discriminator may come anywhere.
            AllowOutOfOrderMetadataProperties = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            WriteIndented = false,
            TypeInfoResolver = resolver.WithAddedModifier(StateDiscriminator.For(model.Streams.Keys.ToHashSet())),
        };
        options.MakeReadOnly();
        return options;
    }

    private StreamMap Map(StreamType stream, SchemaNames names)
    {
        if (!SchemaNames.IsIdentifier(stream.Alias))
        {
            throw new ArgumentException($"'{stream.Alias}' cannot be the alias of a stream type: lower case letters, digits and _.");
        }

        var table = $"{names.Schema}.{SchemaNames.DocumentTable(stream.Alias)}";
        return new StreamMap(
            stream,
            table,
            stream.StateType.FullName!,
            Json.GetTypeInfo(stream.StateType),
            StreamSql.Load(names, table),
            StreamSql.LoadMany(names, table),
            StreamSql.Upsert(table));
    }

    private void Add(EventType type)
    {
        if (!SchemaNames.IsIdentifier(type.Name))
        {
            throw new ArgumentException($"'{type.Name}' cannot be the name of an event type: lower case letters, digits and _.");
        }

        var map = new EventMap(type, $"{type.ClrType.FullName}, {type.ClrType.Assembly.GetName().Name}", Json.GetTypeInfo(type.ClrType));
        _events.Add(type.ClrType, map);
        for (var version = 1; version <= type.Version; version++)
        {
            if (version < type.Version && !type.Upcasts.ContainsKey(version))
            {
                throw new ArgumentException($"Event type '{type.Name}' has no step from version {version}.");
            }

            if (!_aliases.TryAdd(type.AliasOf(version), (map, version)))
            {
                throw new ArgumentException($"Two event types have the alias '{type.AliasOf(version)}'.");
            }
        }
    }
}
