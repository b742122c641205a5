using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Api.Endpoints;

/// <summary>
/// JSON towards the outside: camelCase, enums as camelCase strings, and strict. A member that is not known, a number in quotes, a
/// null where none may be, and a missing member are all refused rather than guessed at.
/// </summary>
internal static class HttpJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = 32;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }
}
