using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Domain;

/// <summary>An identifier that is a short text with a type of its own, so that a unit cannot be passed for a branch.</summary>
public interface ITextId<TSelf>
    where TSelf : struct, ITextId<TSelf>
{
    /// <summary>The identifier as it is stored and sent.</summary>
    string Value { get; }

    /// <summary>The identifier read from its stored text.</summary>
    static abstract TSelf From(string value);
}

/// <summary>Writes a <see cref="ITextId{TSelf}"/> as a plain JSON string, also as the name of a member.</summary>
public sealed class TextIdConverter<T> : JsonConverter<T>
    where T : struct, ITextId<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.From(reader.GetString() ?? throw new JsonException($"{typeof(T).Name} must be a text."));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}

/// <summary>A verksamhetsgren of one huvudman, e.g. <c>0482-ifo</c>: the secrecy boundary (OSL 8 kap. 1–2 §§) and the owner of what it writes.</summary>
[JsonConverter(typeof(TextIdConverter<BranchId>))]
public readonly record struct BranchId(string Value) : ITextId<BranchId>
{
    /// <inheritdoc />
    public static BranchId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>An enhet within one branch, e.g. <c>0482-ifo-barn</c>. Parties to a case are units.</summary>
[JsonConverter(typeof(TextIdConverter<UnitId>))]
public readonly record struct UnitId(string Value) : ITextId<UnitId>
{
    /// <inheritdoc />
    public static UnitId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
