using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Samverkan.EventStore;

/// <summary>
/// Gives the cases of a state (concrete records nested in an abstract one) the discriminator <c>$type</c>: the nested type's name in
/// camelCase, so that no CLR name is stored that a move would break.
/// </summary>
internal static class StateDiscriminator
{
    public static Action<JsonTypeInfo> For(IReadOnlySet<Type> states) => info =>
    {
        if (info.Kind != JsonTypeInfoKind.Object || !info.Type.IsAbstract || !states.Contains(info.Type) || info.PolymorphismOptions is not null)
        {
            return;
        }

        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "$type" };
        foreach (var nested in info.Type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (!nested.IsAbstract && nested.IsSubclassOf(info.Type))
            {
                options.DerivedTypes.Add(new JsonDerivedType(nested, JsonNamingPolicy.CamelCase.ConvertName(nested.Name)));
            }
        }

        info.PolymorphismOptions = options;
    };
}
