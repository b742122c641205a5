using System.Text.Json.Nodes;

namespace Samverkan.Api.Persistence;

/// <summary>
/// Lifts consents that were stored before it was noted which text had been read aloud. Nobody knows now which it was, so none is named.
/// </summary>
internal static class ConsentUpcasts
{
    /// <summary>Of <c>secrecy_consent_requested</c>.</summary>
    internal static IReadOnlyDictionary<int, Func<JsonObject, JsonObject>> Requested { get; } = From1(WithoutText);

    /// <summary>Of <c>secrecy_consent_answered</c>.</summary>
    internal static IReadOnlyDictionary<int, Func<JsonObject, JsonObject>> Answered { get; } = From1(body =>
    {
        WithoutText(body["answer"]!.AsObject());
        return body;
    });

    private static Dictionary<int, Func<JsonObject, JsonObject>> From1(Func<JsonObject, JsonObject> lift) => new() { [1] = lift };

    private static JsonObject WithoutText(JsonObject body)
    {
        body["read"] = null;
        return body;
    }
}
