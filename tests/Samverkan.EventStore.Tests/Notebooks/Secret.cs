using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.EventStore.Tests.Notebooks;

/// <summary>A personal text of the test domain, kept under a key.</summary>
public sealed record Secret(KeyRef Key, string? Value, bool Erased = false);

/// <summary>Writes a secret sealed, as a host does.</summary>
public sealed class SecretConverter : JsonConverter<Secret>
{
    public override Secret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var opened = KeyScope.Current.Open(reader.GetString()!);
        return new Secret(opened.Key, opened.Erased ? null : System.Text.Encoding.UTF8.GetString(opened.Plaintext!), opened.Erased);
    }

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteStringValue(
        value.Erased
            ? KeyScope.Current.SealErased(value.Key)
            : KeyScope.Current.Seal(value.Key, System.Text.Encoding.UTF8.GetBytes(value.Value!)));
}
