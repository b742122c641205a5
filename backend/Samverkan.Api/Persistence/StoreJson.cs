using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Samverkan.Api.Persistence;

/// <summary>How events and snapshots are written: camelCase, enums as camelCase strings, personal members as ciphertext.</summary>
internal static class StoreJson
{
    public static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            NumberHandling = JsonNumberHandling.Strict,
            // jsonb keeps members in an order of its own, so the discriminator need not come first.
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new PersonalConverterFactory());
        options.MakeReadOnly();
        return options;
    }
}
