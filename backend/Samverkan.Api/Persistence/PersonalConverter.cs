using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Domain;
using Samverkan.EventStore;

namespace Samverkan.Api.Persistence;

/// <summary>
/// Writes <see cref="Personal{T}"/> as ciphertext: a string that Marten folds around. A value whose key has been destroyed keeps
/// the name of that key (<c>e1.&lt;subject&gt;.&lt;owner&gt;</c>), so that a snapshot can be written again after an erasure.
/// </summary>
internal sealed class PersonalConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Personal<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(PersonalConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}

/// <inheritdoc cref="PersonalConverterFactory" />
internal sealed class PersonalConverter<T> : JsonConverter<Personal<T>>
    where T : class
{
    private const string ErasedPrefix = "e1.";

    private static readonly Personal<T> s_closed = new(default, Value: null, Erased: true);

    public override Personal<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!KeyScope.Current.Opens)
        {
            return s_closed;
        }

        var text = reader.GetString() ?? throw new JsonException("A personal member is a text.");
        if (text.StartsWith(ErasedPrefix, StringComparison.Ordinal))
        {
            return new Personal<T>(ErasedKey(text), Value: null, Erased: true);
        }

        var opened = KeyScope.Current.Open(text);
        var key = new PersonalKey(opened.Key.Subject, opened.Key.Owner);
        return opened.Plaintext is { } plaintext
            ? new Personal<T>(key, JsonSerializer.Deserialize<T>(plaintext, options))
            : new Personal<T>(key, Value: null, Erased: true);
    }

    public override void Write(Utf8JsonWriter writer, Personal<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Erased
            ? $"{ErasedPrefix}{value.Key.Subject:N}.{value.Key.Owner}"
            : KeyScope.Current.Seal(new KeyRef(value.Key.Subject, value.Key.Owner), JsonSerializer.SerializeToUtf8Bytes(value.Value, options)));

    private static PersonalKey ErasedKey(string text)
    {
        var parts = text.Split('.', 3);
        return parts.Length == 3 && Guid.TryParseExact(parts[1], "N", out var subject)
            ? new PersonalKey(subject, parts[2])
            : throw new JsonException("The mark of an erased personal member has the wrong form.");
    }
}
