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
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ClosedHierarchies } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new PersonalConverterFactory());
        options.MakeReadOnly();
        return options;
    }

    // A state is an abstract record with its cases nested in it; the case is named by "$type".
    private static void ClosedHierarchies(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || !info.Type.IsAbstract)
        {
            return;
        }

        var cases = info.Type.GetNestedTypes().Where(type => type.BaseType == info.Type).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        if (cases.Count == 0)
        {
            return;
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "$type" };
        foreach (var type in cases)
        {
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, JsonNamingPolicy.CamelCase.ConvertName(type.Name)));
        }
    }
}
